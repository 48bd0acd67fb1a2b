import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { AuditDetail, Subject } from "@/lib/audit/schema";
import { now } from "@/lib/platform/clock";
import { type Day, dayOf } from "@/lib/platform/dates";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { type Actor, dbContextOf } from "./actor";
import type { Permission } from "./permissions";

/** What a query is given. */
export type Reading = { tx: Tx; actor: Actor; now: Date; today: Day };

/** What the log says of a reading: a list one row with its count, a person's file a row with its subject. */
export type ReadRecord = { event: string; subjects: readonly Subject[]; detail?: AuditDetail };

type QuerySpec<Input, Result> = {
  permission: Permission | "public";
  run: (reading: Reading, input: Input) => Promise<Result>;
  /** Left out only for what tells nothing of a person. */
  record?: (result: NonNullable<Result>, input: Input) => ReadRecord;
};

/**
 * Makes a query: permission, one transaction that row-level security knows the actor of, and the log
 * row of the reading in the same transaction. If the row cannot be written, nothing is read.
 */
export function defineQuery<Input, Result>(spec: QuerySpec<Input, Result>) {
  return async (actor: Actor, input: Input): Promise<Result> => {
    if (spec.permission !== "public" && !actor.permissions.has(spec.permission)) {
      throw new Error(`query without permission ${spec.permission}`);
    }
    return inTransaction(dbContextOf(actor), async (tx) => {
      const instant = now();
      const result = await spec.run({ tx, actor, now: instant, today: dayOf(instant) }, input);
      if (spec.record !== undefined && result !== null && result !== undefined) {
        await recordAudit(tx, actor, { outcome: "READ", ...spec.record(result, input) });
      }
      return result;
    });
  };
}
