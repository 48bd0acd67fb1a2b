import { databaseAnswers } from "@/lib/platform/database-probe";
import { migrationsAreApplied } from "@/lib/platform/migrations";

export const dynamic = "force-dynamic";

/** Ready to serve: the database answers and has every migration that this build ships. */
export async function GET(): Promise<Response> {
  // The probe gives up by itself; a question to a database that hangs would keep the balancer waiting.
  const isReady = (await databaseAnswers()) && (await migrationsAreApplied().catch(() => false));
  return Response.json(
    { status: isReady ? "ok" : "not ready" },
    { status: isReady ? 200 : 503, headers: isReady ? {} : { "retry-after": "5" } },
  );
}
