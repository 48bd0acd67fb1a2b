import { cookies } from "next/headers";
import { sessionCookieName } from "@/lib/access/cookies";
import { endSession } from "@/lib/access/session";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";

/** Ends the session for good and clears what the browser may have kept of it. */
export async function POST(): Promise<Response> {
  const jar = await cookies();
  const name = sessionCookieName(env.secureCookies);
  const token = jar.get(name)?.value;
  if (token !== undefined) await endSession(token);
  jar.delete(name);
  return new Response(null, {
    status: 303,
    headers: { location: paths.home, "clear-site-data": '"cache", "storage"' },
  });
}
