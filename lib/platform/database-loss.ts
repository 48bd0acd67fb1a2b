import { isDatabaseGone } from "./db-errors";
import { told } from "./server-in-front";

/**
 * Passes an error on, and notes when it means that the database is gone.
 * @throws what it is given.
 */
export function noteLoss(error: unknown): never {
  if (isDatabaseGone(error)) told.hemvistDatabaseLostAt = Date.now();
  throw error;
}
