import { databaseAnswers } from "./database-probe";
import { isDatabaseGone } from "./db-errors";
import { type UnavailableAnswer, unavailableAnswer } from "./unavailable-page";

/** What the server in front of Next (scripts/serve.mjs) is told by the application, in the process they share. */
type Told = {
  /** When work was last broken off because the database was gone. */
  hemvistDatabaseLostAt?: number;
  hemvistDatabaseAnswers?: () => Promise<boolean>;
  hemvistUnavailable?: () => UnavailableAnswer;
};

const told = globalThis as Told;

/** Lets the server in front answer for the application where the database went in the middle of a page. */
export function tellServerInFront(): void {
  told.hemvistDatabaseAnswers = databaseAnswers;
  told.hemvistUnavailable = unavailableAnswer;
}

/**
 * Passes an error on, and notes when it means that the database is gone.
 * @throws what it is given.
 */
export function noteLoss(error: unknown): never {
  if (isDatabaseGone(error)) told.hemvistDatabaseLostAt = Date.now();
  throw error;
}
