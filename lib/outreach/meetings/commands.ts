import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { instantAt } from "@/lib/platform/dates";
import type { Meeting } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { sendNotice } from "./notices/commands";
import { awaitsReview, obstacleToChange, seatsTaken } from "./rules";
import type {
  CancelMeetingInput,
  ChangeMeetingInput,
  MeetingFacts,
  PlanMeetingInput,
} from "./schema";
import { lockMeeting, moveUp, standingSignUps, subjectOf } from "./seating/commands";
import { meetingWords, staffNews } from "./texts";

/** Plans a meeting, shown to everybody at once or kept as a draft. Sent twice it makes one. */
export async function planMeeting(deed: Deed, input: PlanMeetingInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { idempotencyKey } = input;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${idempotencyKey}, 0))`;
  const sent = await tx.meeting.findUnique({ where: { idempotencyKey } });
  const meeting =
    sent ??
    (await tx.meeting.create({
      data: {
        ...{ id: uuidv7(), idempotencyKey, plannedById: actor.userId ?? "" },
        ...valuesOf(input, now),
        publishedAt: input.isPublished ? now : null,
        controllerOrganisationId: await hostOrganisationId(tx),
      },
    }));
  return {
    subjects: [subjectOf(meeting.id)],
    detail: { isPublished: meeting.publishedAt !== null, capacity: meeting.capacity },
    ...staffNews.done(paths.staff.meeting(meeting.id), "planerad"),
  };
}

/**
 * Changes a meeting that is to come. Whoever is signed up is told of a new time or place, and more
 * seats go to those who wait.
 */
export async function changeMeeting(deed: Deed, input: ChangeMeetingInput): Promise<Done> {
  const { tx, now } = deed;
  const meeting = await openMeeting(deed, input.meetingId);
  const standing = await standingSignUps(tx, meeting.id);
  assertRoomFor(input, seatsTaken(standing));
  if (!input.isPublished && standing.length > 0) {
    const text = "Någon är redan anmäld. Ställ in träffen om den inte blir av.";
    refuse(text, { isPublished: [text] });
  }
  const values = valuesOf(input, now);
  const isElsewhere = hasMoved(meeting, values);
  await writeMeeting(deed, meeting, {
    version: input.version,
    data: {
      ...values,
      publishedAt: input.isPublished ? (meeting.publishedAt ?? now) : null,
      sequence: meeting.sequence + (isElsewhere ? 1 : 0),
    },
  });
  const changed = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  if (changed.startsAt.getTime() !== meeting.startsAt.getTime())
    await forgetReminders(deed, changed);
  const moved = await moveUp(deed, changed);
  const movedIds = moved.map(({ id }) => id);
  const told = standing.filter((each) => !awaitsReview(each) && !movedIds.includes(each.id));
  for (const signUp of isElsewhere ? told : []) {
    await sendNotice(deed, "meeting-changed", { meeting: changed, signUp });
  }
  return {
    subjects: [subjectOf(meeting.id)],
    detail: { isElsewhere, movedUp: moved.length, told: isElsewhere ? told.length : 0 },
    ...staffNews.done(paths.staff.meeting(meeting.id), "andrad"),
  };
}

/** Calls a meeting off, and tells everybody who was to come or waited. */
export async function cancelMeeting(deed: Deed, input: CancelMeetingInput): Promise<Done> {
  const { tx, now } = deed;
  const meeting = await openMeeting(deed, input.meetingId);
  await writeMeeting(deed, meeting, {
    version: input.version,
    data: { cancelledAt: now, cancelReason: input.reason },
  });
  const cancelled = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  const standing = await standingSignUps(tx, meeting.id);
  const told = standing.filter((each) => !awaitsReview(each));
  for (const signUp of told) {
    await sendNotice(deed, "meeting-cancelled", { meeting: cancelled, signUp });
  }
  return {
    subjects: [subjectOf(meeting.id)],
    detail: { told: told.length },
    ...staffNews.done(paths.staff.meeting(meeting.id), "installd"),
  };
}

/** @throws {Refusal} if there is no such meeting, or it can no longer be changed. */
async function openMeeting({ tx, now }: Deed, meetingId: string): Promise<Meeting> {
  const meeting = (await lockMeeting(tx, meetingId)) ?? refuse(meetingWords.gone);
  const obstacle = obstacleToChange(meeting, now);
  return obstacle === null ? meeting : refuse(obstacle);
}

type Change = Parameters<Deed["tx"]["meeting"]["updateMany"]>[0]["data"];

/**
 * Writes to a locked meeting that is as the form was drawn from it.
 * @throws {Refusal} if somebody else changed it in between.
 */
export async function writeMeeting(
  { tx }: Deed,
  { id }: Meeting,
  { version, data }: { version: number; data: Change },
): Promise<void> {
  const { count } = await tx.meeting.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) refuse(meetingWords.stale);
}

/** Whoever was reminded of a time that no longer holds is reminded of the new one. */
async function forgetReminders({ tx }: Deed, { id: meetingId }: Meeting): Promise<void> {
  await tx.meetingSignUp.updateMany({
    where: { meetingId, state: "CONFIRMED" },
    data: { remindedAt: null },
  });
}

function valuesOf(input: MeetingFacts, now: Date) {
  const { place, videoLink, about, language, hasInterpreter, capacity } = input;
  const startsAt = instantAt(input.day, input.startsAt);
  const endsAt = instantAt(input.day, input.endsAt);
  if (startsAt <= now) {
    refuse(meetingWords.mustLieAhead, { day: [meetingWords.mustLieAhead] });
  }
  // In the hour that is skipped in spring, both may be the same instant.
  if (endsAt <= startsAt) refuse("Skriv en sluttid som är senare än starttiden");
  return { startsAt, endsAt, place, videoLink, about, language, hasInterpreter, capacity };
}

function hasMoved(meeting: Meeting, to: ReturnType<typeof valuesOf>): boolean {
  return (
    meeting.startsAt.getTime() !== to.startsAt.getTime() ||
    meeting.endsAt.getTime() !== to.endsAt.getTime() ||
    meeting.place !== to.place ||
    meeting.videoLink !== to.videoLink
  );
}

function assertRoomFor({ capacity }: MeetingFacts, taken: number): void {
  if (capacity >= taken) return;
  const text = `Det är redan ${taken} anmälda som har plats. Skriv minst så många platser.`;
  refuse(text, { capacity: [text] });
}
