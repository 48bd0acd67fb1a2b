import "server-only";
import { env } from "@/lib/platform/env";
import { cookieOptions, draftCookieName, sessionCookieName } from "./cookies";
import { ABSOLUTE_LIMIT, endSession } from "./session";

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

/** Signs the browser in with a new session, and ends for good the one that it had. */
export async function replaceSessionToken(token: string): Promise<void> {
  const kept = await jar();
  const name = sessionCookieName(env.secureCookies);
  const old = kept.get(name)?.value;
  if (old !== undefined) await endSession(old);
  kept.set(name, token, {
    ...cookieOptions(env.secureCookies),
    maxAge: ABSOLUTE_LIMIT / 1_000,
  });
}
