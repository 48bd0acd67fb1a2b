import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { isDatabaseGone } from "./db-errors";
import { assertRuntimeRole } from "./runtime-role";

/** Stops the process when the database login could see past row-level security. */
export async function checkAtStart(): Promise<void> {
  try {
    await assertRuntimeRole();
  } catch (error) {
    // A database that is not there yet is no reason to stop: pages answer 503 until it is.
    if (isDatabaseGone(error)) return;
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * The same for the worker, which has nothing to do until there is a database: it waits for one, and
 * begins anew whenever the database goes while it begins or works.
 * @param work ends when there is no more to do.
 */
export async function whileThereIsADatabase(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await assertRuntimeRole();
      return await work();
    } catch (error) {
      if (!isDatabaseGone(error)) throw error;
      await sleep(500);
    }
  }
}
