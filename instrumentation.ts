/** Runs once as the server starts: a database login that could see everything stops it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { assertRuntimeRole } = await import("@/lib/platform/runtime-role");
  const { isDatabaseGone } = await import("@/lib/platform/db-errors");
  try {
    await assertRuntimeRole();
  } catch (error) {
    // A database that is not there yet is no reason to stop: pages answer 503 until it is.
    if (isDatabaseGone(error)) return;
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
