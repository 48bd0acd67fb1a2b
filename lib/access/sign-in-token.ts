import { createHash, randomBytes } from "node:crypto";

/** next-auth's cookie of the double-submitted token that guards the start of a sign-in. */
export function signInTokenCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-next-auth.csrf-token" : "next-auth.csrf-token";
}

/** The token in a cookie that next-auth will accept, or null. */
export function readSignInToken(cookie: string | undefined, secret: string): string | null {
  const [token, hash] = cookie?.split("|") ?? [];
  return token !== undefined && hash === hashOf(token, secret) ? token : null;
}

/** A new token with the cookie that goes with it, in next-auth's own form. */
export function newSignInToken(secret: string): { token: string; cookie: string } {
  const token = randomBytes(32).toString("hex");
  return { token, cookie: `${token}|${hashOf(token, secret)}` };
}

function hashOf(token: string, secret: string): string {
  return createHash("sha256").update(`${token}${secret}`).digest("hex");
}
