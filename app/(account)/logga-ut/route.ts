import { cookies } from "next/headers";
import { sessionCookieName } from "@/lib/access/cookies";
import { currentActor } from "@/lib/access/require-actor";
import { endSession } from "@/lib/access/session";
import { startPage } from "@/lib/access/start-page";
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

/**
 * An address that is opened signs nobody out: any page could make a browser open it. It leads to where
 * one can do so, or to the front page when there is nothing to end.
 */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  const location = actor === null ? paths.home : startPage(actor);
  return new Response(null, { status: 307, headers: { location } });
}
