import "server-only";
import type { NextAuthOptions } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { env } from "@/lib/platform/env";
import { opaqueToken } from "@/lib/platform/ids";
import { authAdapter } from "./auth-adapter";
import { cookieOptions, sessionCookieName } from "./cookies";
import { ABSOLUTE_LIMIT } from "./session";

type Claims = { iss: string; sub: string; name?: string };
type Issuer = { issuer: string; clientId: string; clientSecret: string };

/** The doors: staff and client municipalities by one issuer, families and homes by another. */
export const signInDoors = { staff: "staff", citizen: "citizen" } as const;

/** next-auth as it is used here: OpenID Connect only, sessions as rows, nothing kept of the tokens. */
export function authOptions(): NextAuthOptions {
  const { staffIssuer, citizenIssuer } = env;
  return {
    secret: env.authSecret,
    useSecureCookies: env.secureCookies,
    adapter: authAdapter(),
    providers: [
      door(signInDoors.staff, staffIssuer),
      ...(citizenIssuer === undefined ? [] : [door(signInDoors.citizen, citizenIssuer)]),
    ],
    session: {
      strategy: "database",
      maxAge: ABSOLUTE_LIMIT / 1_000,
      generateSessionToken: opaqueToken,
    },
    cookies: {
      sessionToken: {
        name: sessionCookieName(env.secureCookies),
        options: cookieOptions(env.secureCookies),
      },
    },
    pages: { signIn: "/logga-in", error: "/logga-in", signOut: "/logga-in" },
  };
}

function door(id: string, { issuer, clientId, clientSecret }: Issuer): OAuthConfig<Claims> {
  return {
    id,
    name: id,
    type: "oauth",
    issuer,
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    // Shared computers: nobody continues in the last one's sign-in without meaning to.
    authorization: { params: { scope: "openid profile", prompt: "login" } },
    profile: (claims) => ({
      id: claims.sub,
      issuer: claims.iss,
      subject: claims.sub,
      name: claims.name ?? "",
    }),
  };
}
