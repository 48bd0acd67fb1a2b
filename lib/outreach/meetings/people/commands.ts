import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { Meeting, MeetingSignUp } from "@/lib/platform/generated/client";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { writeMeeting } from "../commands";
import { sendNotice } from "../notices/commands";
import { awaitsReview, freeSeats, obstacleToAttendance } from "../rules";
import { lockMeeting, seat, standingSignUps, subjectOf, vacate } from "../seating/commands";
import { meetingWords, staffNews } from "../texts";
import type { AttendanceInput, SignUpIdInput } from "./schema";

/** Writes down who of those with a seat came; how many it was stays when their names are gone. */
export async function markAttendance(deed: Deed, input: AttendanceInput): Promise<Done> {
  const { tx, now } = deed;
  const meeting = (await lockMeeting(tx, input.meetingId)) ?? refuse(meetingWords.gone);
  const obstacle = obstacleToAttendance(meeting, now);
  if (obstacle !== null) refuse(obstacle);
  const seated = (await standingSignUps(tx, meeting.id)).filter(
    ({ state }) => state === "CONFIRMED",
  );
  // Disposed of, or never there: the number that was written down is not written over by nothing.
  if (seated.length === 0) refuse("Det finns inga anmälda att kryssa för.");
  const came = seated.filter(({ id }) => input.attended.includes(id));
  const people = came.reduce((sum, each) => sum + each.people, 0);
  await writeMeeting(deed, meeting, { version: input.version, data: { attendedPeople: people } });
  const ids = came.map(({ id }) => id);
  const seats = { meetingId: meeting.id, state: "CONFIRMED" } as const;
  await tx.meetingSignUp.updateMany({
    where: { ...seats, id: { in: ids } },
    data: { hasAttended: true },
  });
  await tx.meetingSignUp.updateMany({
    where: { ...seats, id: { notIn: ids } },
    data: { hasAttended: false },
  });
  return {
    subjects: [subjectOf(meeting.id)],
    detail: { people },
    ...staffNews.done(paths.staff.meeting(meeting.id), "narvaro"),
  };
}

/** A person judges that a sign-up is no machine's: it gets a seat, or its place in the line. */
export async function admitSignUp(deed: Deed, input: SignUpIdInput): Promise<Done> {
  const { tx, now } = deed;
  const { meeting, signUp } = await foundSignUp(deed, input.signUpId);
  if (!awaitsReview(signUp)) refuse("Anmälan är redan granskad.");
  const free = freeSeats(meeting.capacity, await standingSignUps(tx, meeting.id));
  const reviewed = await tx.meetingSignUp.update({
    where: { id: signUp.id },
    data: { reviewedAt: now },
  });
  if (signUp.people <= free) {
    const seated = await seat(deed, signUp.id);
    await sendNotice(deed, "meeting-confirmed", { meeting, signUp: seated });
  } else {
    await sendNotice(deed, "meeting-waiting", { meeting, signUp: reviewed });
  }
  return {
    subjects: [subjectOf(meeting.id)],
    detail: { hasSeat: signUp.people <= free },
    ...staffNews.done(paths.staff.meeting(meeting.id), "slappt"),
  };
}

/** Somebody has called and will not come, or the sign-up is no person's. */
export async function removeSignUp(deed: Deed, input: SignUpIdInput): Promise<Done> {
  const { meeting, signUp } = await foundSignUp(deed, input.signUpId);
  if (signUp.state === "CANCELLED") refuse("Anmälan är redan avbokad.");
  const { left, moved } = await vacate(deed, { meeting, signUp });
  if (!awaitsReview(signUp)) {
    await sendNotice(deed, "meeting-sign-up-cancelled", { meeting, signUp: left });
  }
  return {
    subjects: [subjectOf(meeting.id)],
    detail: { movedUp: moved.length },
    ...staffNews.done(paths.staff.meeting(meeting.id), "borttagen"),
  };
}

/** A sign-up of a meeting that has not begun, read under the meeting's lock. */
async function foundSignUp(
  { tx, now }: Deed,
  signUpId: string,
): Promise<{ meeting: Meeting; signUp: MeetingSignUp }> {
  const where = { id: signUpId };
  const found = await tx.meetingSignUp.findUnique({ where, select: { meetingId: true } });
  const meeting = found && (await lockMeeting(tx, found.meetingId));
  const signUp = await tx.meetingSignUp.findUnique({ where });
  if (meeting === null || signUp === null) refuse(meetingWords.signUpGone);
  if (meeting.cancelledAt !== null) refuse(meetingWords.isCancelled);
  if (meeting.startsAt <= now) refuse(meetingWords.isOver);
  return { meeting, signUp };
}
