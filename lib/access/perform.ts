import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { z } from "zod";
import { recordAudit } from "@/lib/audit/record";
import type { AuditDetail, Subject } from "@/lib/audit/schema";
import { now } from "@/lib/platform/clock";
import { type Day, dayOf } from "@/lib/platform/dates";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { isRetryable } from "@/lib/platform/db-errors";
import { fieldErrors } from "@/lib/platform/form-data";
import { Refusal } from "@/lib/platform/refusal";
import { type Actor, dbContextOf } from "./actor";
import { refusalFromConstraint } from "./constraint-texts";
import { asksForIdentity, type Permission } from "./permissions";

/** What a command is given: the transaction, who acts, the instant and the day in Sweden. */
export type Deed = { tx: Tx; actor: Actor; now: Date; today: Day; suspicion: string | null };

/** What a command tells: whom or what it concerned, facts for the log, what the screen needs. */
export type Done<Output = undefined> = {
  subjects: readonly Subject[];
  detail?: AuditDetail;
  /** Shown after the deed. */
  message?: string;
  /** Where the browser goes after the deed. */
  goTo?: string;
  /** Sent once more, it had been done already: the log told of it then. */
  isRepeat?: boolean;
  /** Nothing that a page shows has changed, such as a draft saved in passing: it is not read anew. */
  isQuiet?: boolean;
} & (Output extends undefined ? { output?: undefined } : { output: Output });

/** One deed: its name in the log, who may do it, what it takes in, and the command. */
export type DeedSpec<Schema extends z.ZodType, Output> = {
  event: string;
  permission: Permission | "public";
  input: Schema;
  run: (deed: Deed, input: z.output<Schema>) => Promise<Done<Output>>;
};

/** What somebody sends: not yet checked, and whether it looks like a machine's. */
export type Call = { input: unknown; suspicion?: string | null };

const MOST_TRIES = 5;

/**
 * Does one deed: permission, input, transaction, command and log row, all or nothing.
 * Tries again when two transactions got in each other's way.
 * @throws {Refusal} an expected no; one that the command or the permission gives is logged too.
 */
export async function perform<Schema extends z.ZodType, Output>(
  actor: Actor,
  spec: DeedSpec<Schema, Output>,
  call: Call,
): Promise<Done<Output>> {
  if (spec.permission !== "public" && !actor.permissions.has(spec.permission)) {
    await recordNo(actor, spec.event, "DENIED");
    throw new Refusal(
      actor.kind === "LINK" && asksForIdentity(spec.permission)
        ? "Logga in med e-legitimation först, så kan du göra det."
        : "Du har inte behörighet att göra det.",
    );
  }
  const input = checked(spec.input, call.input);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(actor, spec, { input, suspicion: call.suspicion ?? null });
    } catch (error) {
      if (isRetryable(error) && attempt < MOST_TRIES) {
        await pause(Math.random() * 30 * attempt);
        continue;
      }
      const refusal = error instanceof Refusal ? error : refusalFromConstraint(error);
      if (refusal === null) throw error;
      await recordNo(actor, spec.event, "REFUSED");
      throw refusal;
    }
  }
}

function once<Schema extends z.ZodType, Output>(
  actor: Actor,
  spec: DeedSpec<Schema, Output>,
  { input, suspicion }: { input: z.output<Schema>; suspicion: string | null },
): Promise<Done<Output>> {
  return inTransaction(dbContextOf(actor), async (tx) => {
    const instant = now();
    const done = await spec.run(
      { tx, actor, now: instant, today: dayOf(instant), suspicion },
      input,
    );
    if (done.isRepeat) return done;
    await recordAudit(tx, actor, {
      event: spec.event,
      outcome: "DONE",
      subjects: done.subjects,
      detail: done.detail,
    });
    return done;
  });
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = fieldErrors(parsed.error);
  throw new Refusal(`Rätta ${Object.keys(fields).length} fel för att gå vidare`, fields);
}

/** Logs a no in a transaction of its own: that of the deed is rolled back. */
async function recordNo(actor: Actor, event: string, outcome: "REFUSED" | "DENIED"): Promise<void> {
  await inTransaction(dbContextOf(actor), (tx) =>
    recordAudit(tx, actor, { event, outcome, subjects: [] }),
  );
}
