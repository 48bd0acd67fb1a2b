import "server-only";
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
