import "server-only";
import { defineQuery } from "./define-query";

export type SessionRow = { id: string; startedAt: Date; lastSeenAt: Date; isThisOne: boolean };

/** The actor's own sign-ins that still hold, the latest used first. */
export const mySessions = defineQuery({
  permission: "account.read",
  run: async ({ tx, actor, now }): Promise<SessionRow[]> => {
    const sessions = await tx.session.findMany({
      where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: now } },
      orderBy: { lastSeenAt: "desc" },
      select: { id: true, createdAt: true, lastSeenAt: true },
    });
    return sessions.map(({ id, createdAt, lastSeenAt }) => ({
      id,
      startedAt: createdAt,
      lastSeenAt,
      isThisOne: id === actor.sessionId,
    }));
  },
});
