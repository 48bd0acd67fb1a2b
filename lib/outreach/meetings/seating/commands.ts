import "server-only";
import type { Deed } from "@/lib/access/perform";
import type { Subject } from "@/lib/audit/schema";
import type { Tx } from "@/lib/platform/db";
import type { Meeting, MeetingSignUp } from "@/lib/platform/generated/client";
import { sendNotice } from "../notices/commands";
import { movingUp } from "../rules";

type Seating = Pick<Deed, "tx" | "now">;

/** What the log says that a deed was about. */
export function subjectOf(meetingId: string): Subject {
  return { type: "MEETING", id: meetingId };
}

/**
 * The meeting, locked until the deed ends, or null. Whoever gives out or takes back seats begins here,
 * so two who want the last one come after one another.
 */
export async function lockMeeting(tx: Tx, meetingId: string): Promise<Meeting | null> {
  await tx.$executeRaw`SELECT 1 FROM meeting WHERE id = ${meetingId}::uuid FOR UPDATE`;
  return tx.meeting.findUnique({ where: { id: meetingId } });
}

/** Those who have a seat or wait for one, in the order in which they signed up. */
export function standingSignUps(tx: Tx, meetingId: string): Promise<MeetingSignUp[]> {
  return tx.meetingSignUp.findMany({
    where: { meetingId, state: { not: "CANCELLED" } },
    orderBy: [{ signedUpAt: "asc" }, { id: "asc" }],
  });
}

/** Gives free seats of a locked meeting that is to be held to those who wait, and tells them. */
export async function moveUp(deed: Seating, meeting: Meeting): Promise<MeetingSignUp[]> {
  if (meeting.cancelledAt !== null) return [];
  const seats = await standingSignUps(deed.tx, meeting.id);
  const moved: MeetingSignUp[] = [];
  for (const waiting of movingUp(meeting.capacity, seats)) {
    const signUp = await seat(deed, waiting.id);
    await sendNotice(deed, "meeting-moved-up", { meeting, signUp });
    moved.push(signUp);
  }
  return moved;
}

/** Gives somebody who waits a seat; that there is one has been seen to. */
export function seat({ tx, now }: Seating, signUpId: string): Promise<MeetingSignUp> {
  return tx.meetingSignUp.update({
    where: { id: signUpId },
    data: { state: "CONFIRMED", confirmedAt: now },
  });
}

/** Takes somebody out of the list of a locked meeting, and gives the seats to those who wait. */
export async function vacate(
  deed: Seating & Pick<Deed, "actor">,
  { meeting, signUp }: { meeting: Meeting; signUp: MeetingSignUp },
): Promise<{ left: MeetingSignUp; moved: MeetingSignUp[] }> {
  const left = await deed.tx.meetingSignUp.update({
    where: { id: signUp.id },
    data: { state: "CANCELLED", cancelledAt: deed.now, cancelledById: deed.actor.userId },
  });
  return { left, moved: await moveUp(deed, meeting) };
}
