import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { isDatabaseGone } from "@/lib/platform/db-errors";
import { echoValues, formDataToObject, inOrderOfPage } from "@/lib/platform/form-data";
import { log } from "@/lib/platform/log";
import { Refusal } from "@/lib/platform/refusal";
import type { Actor } from "./actor";
import type { FormAction, FormState } from "./form-state";
import { type DeedSpec, type Done, perform } from "./perform";
import type { Permission } from "./permissions";
import { keepRefusal } from "./refused-posts";
import { actorForAction, visitor } from "./require-actor";
import { type Guard, judgeVisitor } from "./visitor-guard";

type Spec<Schema extends z.ZodType, Output> = DeedSpec<Schema, Output>;

/** A deed as planted stories and tests call it: the same wrapper, without a browser. */
type Registered = {
  event: string;
  permission: Permission | "public";
  act: (actor: Actor, input: unknown) => Promise<Done<unknown>>;
};

const registered = new WeakMap<FormAction, Registered>();

/**
 * Makes a server action of a command: session, permission, input, transaction, log row, answer.
 * An expected no comes back as a value that the form shows with all that was typed.
 */
export function defineAction<Schema extends z.ZodType, Output = undefined>(
  spec: Spec<Schema, Output> & { permission: Permission },
): FormAction {
  return register(spec, async (form) => {
    const actor = await actorForAction();
    return perform(actor, spec, { input: formDataToObject(form) });
  });
}

/**
 * The same for people who have not signed in: a rate limit and a honeypot stand in for permission.
 * What looks like a machine is taken in for review, never dropped.
 */
export function definePublicAction<Schema extends z.ZodType, Output = undefined>(
  spec: Omit<Spec<Schema, Output>, "permission"> & { guard: Guard },
): FormAction {
  const open = { ...spec, permission: "public" } as const;
  return register(open, async (form) => {
    const actor = await visitor();
    const suspicion = await judgeVisitor(spec.guard, form);
    return perform(actor, open, { input: formDataToObject(form), suspicion });
  });
}

/** Does a registered action's deed as an actor that is already known: for the planted story and tests. */
export function act(action: FormAction, actor: Actor, input: unknown): Promise<Done<unknown>> {
  return specOf(action).act(actor, input);
}

/** The name and permission of an action, for the matrix. */
export function specOf(action: FormAction): Registered {
  const spec = registered.get(action);
  if (spec === undefined) throw new Error("not made by defineAction or definePublicAction");
  return spec;
}

function register<Schema extends z.ZodType, Output>(
  spec: Spec<Schema, Output>,
  run: (form: FormData) => Promise<Done<Output>>,
): FormAction {
  const action: FormAction = async (_previous, form) => answer(form, run);
  registered.set(action, {
    event: spec.event,
    permission: spec.permission,
    act: (actor, input) => perform(actor, spec, { input }) as Promise<Done<unknown>>,
  });
  return action;
}

async function answer<Output>(
  form: FormData,
  run: (form: FormData) => Promise<Done<Output>>,
): Promise<FormState> {
  let done: Done<Output>;
  try {
    done = await run(form);
  } catch (error) {
    const answer = refused(form, error);
    if (answer.status === "refused") await keepRefusal(answer);
    return answer;
  }
  if (!done.isQuiet) revalidatePath("/", "layout");
  if (done.goTo !== undefined) redirect(done.goTo);
  return { status: "done", message: done.message, output: done.output };
}

function refused(form: FormData, error: unknown): FormState {
  if (error instanceof Refusal) {
    const { message } = error;
    const fields = inOrderOfPage(error.fields, form);
    return { status: "refused", message, fields, values: echo(form) };
  }
  if (isDatabaseGone(error)) {
    log.error({ err: error }, "database unreachable during a deed");
    return {
      status: "refused",
      message:
        "Det gick inte att spara just nu. Det du skrev ligger kvar här. Försök igen om en stund.",
      fields: {},
      values: echo(form),
    };
  }
  throw error;
}

function echo(form: FormData): Record<string, string | string[]> {
  try {
    return echoValues(form);
  } catch {
    // A form too large to read is too large to show again.
    return {};
  }
}
