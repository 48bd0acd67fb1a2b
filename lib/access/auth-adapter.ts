import "server-only";
import { cookies } from "next/headers";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { recordAudit } from "@/lib/audit/record";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { tokenHash } from "@/lib/platform/ids";
import { dbContextOf, jobActor } from "./actor";
import { sessionCookieName } from "./cookies";
import { endSession } from "./session";

/**
 * next-auth's storage on our rows. It is asked only while somebody comes back from an issuer; every
 * other request looks its session up by itself. Users are known by issuer and subject.
 */
export function authAdapter(): Adapter {
  return {
    getUserByAccount: async ({ provider, providerAccountId }) => {
      const issuer = provider === "citizen" ? env.citizenIssuer?.issuer : env.staffIssuer.issuer;
      if (issuer === undefined) return null;
      return asSignIn(async (tx) => {
        const user = await tx.user.findUnique({
          where: { issuer_subject: { issuer, subject: providerAccountId } },
        });
        return user === null ? null : adapterUser(user);
      });
    },
    createUser: async (profile: Omit<AdapterUser, "id">) => {
      const { issuer, subject, name } = profile as unknown as NewUser;
      return asSignIn(async (tx) => {
        const displayName = name?.trim().slice(0, 120) || "Namn saknas";
        const user = await tx.user.create({ data: { issuer, subject, displayName } });
        await recordAudit(tx, signIn, {
          event: "user.first-seen",
          outcome: "DONE",
          subjects: [{ type: "USER", id: user.id }],
        });
        return adapterUser(user);
      });
    },
    createSession: async ({ sessionToken, userId, expires }) => {
      await endEarlierSession();
      await asSignIn(async (tx) => {
        const { id } = await tx.session.create({
          data: {
            tokenHash: tokenHash(sessionToken),
            kind: "OIDC",
            userId,
            createdAt: now(),
            lastSeenAt: now(),
            expiresAt: expires,
          },
        });
        await recordAudit(
          tx,
          { ...signIn, kind: "USER", userId, sessionId: id },
          {
            event: "session.started",
            outcome: "DONE",
            subjects: [{ type: "USER", id: userId }],
          },
        );
      });
      return { sessionToken, userId, expires };
    },
    // An earlier session never carries over: a sign-in always makes a new one, with a new token.
    getSessionAndUser: async () => null,
    getUser: async () => null,
    getUserByEmail: async () => null,
    updateUser: async (user) => user as AdapterUser,
    linkAccount: async () => undefined,
    updateSession: async () => null,
    deleteSession: async (token) => endSession(token),
  };
}

/** What a door's `profile` makes of the claims. */
type NewUser = { issuer: string; subject: string; name?: string | null };

const signIn = jobActor("sign-in");

function asSignIn<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(dbContextOf(signIn), run);
}

async function endEarlierSession(): Promise<void> {
  const earlier = (await cookies()).get(sessionCookieName(env.secureCookies))?.value;
  if (earlier !== undefined) await endSession(earlier);
}

function adapterUser(user: { id: string; displayName: string }): AdapterUser {
  // The type demands an address; none is known or kept.
  return { id: user.id, name: user.displayName, email: "", emailVerified: null };
}
