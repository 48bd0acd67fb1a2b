export const dynamic = "force-dynamic";

/** The process lives. Says nothing of the database, versions or load. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
