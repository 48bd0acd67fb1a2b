import "server-only";
import { env } from "@/lib/platform/env";
import { seal, unseal } from "@/lib/platform/sealed";
import {
  cookieOptions,
  draftCookieName,
  receiptCookieName,
  sessionCookieName,
  tieCookieName,
} from "./cookies";
import { ABSOLUTE_LIMIT } from "./session";

// The framework is asked for the cookies only when a deed sets them: the worker loads the same
// commands and has no browser.
async function jar() {
  const { cookies } = await import("next/headers");
  return cookies();
}

/** Ties the browser to a form under way, by the token that its row keeps the hash of. */
export async function keepDraftToken(token: string, seconds: number): Promise<void> {
  (await jar()).set(draftCookieName(env.secureCookies), token, {
    ...cookieOptions(env.secureCookies),
    maxAge: seconds,
  });
}

/** Lets the browser remember its form under way for so long from now. */
export async function prolongDraftToken(seconds: number): Promise<void> {
  const token = (await jar()).get(draftCookieName(env.secureCookies))?.value;
  if (token !== undefined) await keepDraftToken(token, seconds);
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

const RECEIPT_SECONDS = 30 * 60;
const receiptPlace = { table: "cookie", column: "receipt", rowId: "browser" };

/** Keeps in the browser what the receipt of a form shows, sealed: it tells who sent it. */
export async function keepReceipt(content: Record<string, unknown>): Promise<void> {
  const sealed = seal(receiptPlace, JSON.stringify(content));
  (await jar()).set(receiptCookieName(env.secureCookies), sealed, {
    ...cookieOptions(env.secureCookies),
    maxAge: RECEIPT_SECONDS,
  });
}

/** What `keepReceipt` kept; null when it is gone or was not made here. */
export async function keptReceipt(): Promise<unknown> {
  const sealed = (await jar()).get(receiptCookieName(env.secureCookies))?.value;
  if (sealed === undefined) return null;
  try {
    return JSON.parse(unseal(receiptPlace, sealed));
  } catch {
    // Written by the browser's owner, or with a key that is no longer there.
    return null;
  }
}

const TIE_SECONDS = 15 * 60;
const tiePlace = { table: "cookie", column: "tie", rowId: "browser" };

/** A family's page that this browser was signed in to, for whoever now proves who it is. */
export type Tie = { adultId: string };

/**
 * Keeps in the browser, sealed and for a quarter of an hour, which adult's page a sign-in that now
 * begins is to be tied to: it ends the session that knew it.
 */
export async function keepTie({ adultId }: Tie, now: Date): Promise<void> {
  const until = now.getTime() + TIE_SECONDS * 1_000;
  const sealed = seal(tiePlace, JSON.stringify({ adultId, until }));
  (await jar()).set(tieCookieName(env.secureCookies), sealed, {
    ...cookieOptions(env.secureCookies),
    maxAge: TIE_SECONDS,
  });
}

/** What `keepTie` kept in this browser; null when it is gone, too old or was not made here. */
export async function keptTie(now: Date): Promise<Tie | null> {
  const sealed = (await jar()).get(tieCookieName(env.secureCookies))?.value;
  if (sealed === undefined) return null;
  try {
    const { adultId, until } = JSON.parse(unseal(tiePlace, sealed));
    return until > now.getTime() ? { adultId } : null;
  } catch {
    return null;
  }
}
