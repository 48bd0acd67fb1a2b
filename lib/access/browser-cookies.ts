import "server-only";
import { env } from "@/lib/platform/env";
import { cookieOptions, draftCookieName, sessionCookieName } from "./cookies";
import { ABSOLUTE_LIMIT } from "./session";

// The framework is asked for the cookies only when a deed sets them: the worker loads the same
// commands and has no browser.
async function jar() {
  const { cookies } = await import("next/headers");
  return cookies();
}

/** Ties the browser to a form under way, by the token that its row keeps the hash of. */
export async function keepDraftToken(token: string, days: number): Promise<void> {
  (await jar()).set(draftCookieName(env.secureCookies), token, {
    ...cookieOptions(env.secureCookies),
    maxAge: days * 86_400,
  });
}

/** Lets go of the form under way. */
export async function dropDraftToken(): Promise<void> {
  (await jar()).delete(draftCookieName(env.secureCookies));
}

/** The token of the session that the browser has now, or null. */
export async function presentSessionToken(): Promise<string | null> {
  return (await jar()).get(sessionCookieName(env.secureCookies))?.value ?? null;
}

/** Signs the browser in with a session. */
export async function keepSessionToken(token: string): Promise<void> {
  (await jar()).set(sessionCookieName(env.secureCookies), token, {
    ...cookieOptions(env.secureCookies),
    maxAge: ABSOLUTE_LIMIT / 1_000,
  });
}
