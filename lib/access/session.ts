import "server-only";
import { today } from "@/lib/platform/clock";
import { askDatabase } from "@/lib/platform/db";
import { tokenHash } from "@/lib/platform/ids";
import type { SessionFacts } from "./actor";

const MINUTE = 60_000;

/** Idle limits in minutes: 20 for the unit's staff, 30 for everybody else. */
export function idleLimit(session: Pick<SessionFacts, "roles">): number {
  const isUnitStaff = session.roles.some(({ isHost, role }) => isHost && role !== "DUTY");
  return (isUnitStaff ? 20 : 30) * MINUTE;
}

/** Longest life of a session in milliseconds, however busy. */
export const ABSOLUTE_LIMIT = 10 * 60 * MINUTE;

/**
 * The session behind a cookie, if it still holds: not ended, not idle too long, the user not
 * disabled, the roles those of this moment.
 */
export async function findSession(token: string, instant: Date): Promise<SessionFacts | null> {
  const [row] = await askDatabase<{ session: SessionFacts | null }>`
    SELECT app.session_by_token(${tokenHash(token)}, ${today()}::date) AS session`;
  const session = row?.session ?? null;
  if (session === null) return null;
  if (instant.getTime() - Date.parse(session.lastSeenAt) > idleLimit(session)) return null;
  await askDatabase`SELECT app.mark_session_seen(${session.id}::uuid)::text`;
  return session;
}

/** Ends the session behind a cookie, at once and for good. */
export async function endSession(token: string): Promise<void> {
  await askDatabase`SELECT app.end_session(${tokenHash(token)})::text`;
}
