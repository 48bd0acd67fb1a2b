import { databaseAnswers } from "./database-probe";
import type { SmallAnswer } from "./small-page";
import { unavailableAnswer } from "./unavailable-page";

/** Draws the page for a form that was sent without a script: why it was refused, to where, by which status. */
type RefusedForm = (
  reason: "updated" | "unreadable" | "tooLarge" | "failed",
  address: string,
  status: number,
) => SmallAnswer;

/** What the server in front of Next (scripts/serve.mjs) is told by the application, in the process they share. */
type Told = {
  /** When work was last broken off because the database was gone. */
  hemvistDatabaseLostAt?: number;
  hemvistDatabaseAnswers?: () => Promise<boolean>;
  hemvistUnavailable?: () => SmallAnswer;
  hemvistRefusedForm?: RefusedForm;
  /** Forms under way, by the names that the server in front gave them: whether the body says nothing. */
  hemvistForms?: Map<string, { isUnreadable: boolean }>;
};

export const told = globalThis as Told;

/** Lets the server in front answer for the application where Next would answer by itself. */
export function tellServerInFront(refusedForm: RefusedForm): void {
  told.hemvistDatabaseAnswers = databaseAnswers;
  told.hemvistUnavailable = unavailableAnswer;
  told.hemvistRefusedForm = refusedForm;
}

/**
 * Notes that a form was broken off because its body could not be read: no deed has seen it.
 * @param error that ended the request.
 * @param form as the server in front named it, if it did.
 */
export function noteUnreadable(error: unknown, form: string | string[] | undefined): void {
  const underWay = told.hemvistForms?.get(String(form));
  if (underWay !== undefined && isUnreadableBody(error)) underWay.isUnreadable = true;
}

/** As the parser of form bodies says it; there is no class to tell it by. */
function isUnreadableBody(error: unknown): boolean {
  return error instanceof TypeError && error.message.startsWith("Failed to parse body as FormData");
}
