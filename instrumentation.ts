/** Runs once as the server starts, before it serves anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { checkAtStart } = await import("@/lib/platform/start-check");
    const { tellServerInFront } = await import("@/lib/platform/database-loss");
    await checkAtStart();
    tellServerInFront();
  }
}
