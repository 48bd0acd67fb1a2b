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

/** The same for the worker, which has nothing to do until there is a database: it waits for one. */
export async function checkOnceThereIsADatabase(): Promise<void> {
  for (;;) {
    const problem = await assertRuntimeRole().then(
      () => null,
      (error: unknown) => error,
    );
    if (problem === null) return;
    if (!isDatabaseGone(problem)) throw problem;
    await sleep(500);
  }
}
