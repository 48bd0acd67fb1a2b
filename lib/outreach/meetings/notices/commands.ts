import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import type { Deed } from "@/lib/access/perform";
import { recordAudit } from "@/lib/audit/record";
import { queueMail } from "@/lib/notifications/commands";
import { addMonths, dayOf, startOfDay } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import type { Meeting, MeetingSignUp } from "@/lib/platform/generated/client";
import { opaqueToken, tokenHash } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import { settingValue } from "@/lib/settings/queries";
import { bookingTokenPlace, type NoticeKind } from "../mails";
import { remindedNow } from "../rules";

type Teller = Pick<Deed, "tx" | "now">;

/** Makes a link to a sign-up; the database keeps its hash alone. */
export async function newBookingToken({ tx }: Pick<Deed, "tx">, signUpId: string): Promise<string> {
  const token = opaqueToken();
  await tx.meetingSignUp.update({
    where: { id: signUpId },
    data: { tokenHashes: { push: tokenHash(token) } },
  });
  return token;
}

/** Mails somebody how it stands with the sign-up: the own name, what is known to all, and a link. */
export async function sendNotice(
  deed: Teller,
  kind: NoticeKind,
  { meeting, signUp }: { meeting: Meeting; signUp: MeetingSignUp },
): Promise<void> {
  const token = await newBookingToken(deed, signUp.id);
  await queueMail(deed, {
    template: kind,
    recipient: signUp.email,
    params: {
      name: signUp.name,
      signUpId: signUp.id,
      sealedToken: seal(bookingTokenPlace(signUp.id), token),
      meetingId: meeting.id,
      startsAt: meeting.startsAt.toISOString(),
      endsAt: meeting.endsAt.toISOString(),
      place: meeting.place ?? "",
      // The way in is for those who have a seat.
      videoLink: signUp.state === "CONFIRMED" ? (meeting.videoLink ?? "") : "",
      language: meeting.language,
      people: signUp.people,
      hasSeat: signUp.confirmedAt === null ? "" : "yes",
      sequence: meeting.sequence,
      reason: meeting.cancelReason ?? "",
    },
  });
}

/** The worker's part in the daytime: reminds those who have a seat tomorrow, each once. */
export async function remindOfMeetings(now: Date): Promise<number> {
  const { from, before, confirmedBefore } = remindedNow(now);
  const actor = jobActor("remind-of-meetings");
  return inTransaction(dbContextOf(actor), async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      UPDATE meeting_sign_up SET reminded_at = ${now}
      WHERE id IN (
        SELECT s.id FROM meeting_sign_up s JOIN meeting m ON m.id = s.meeting_id
        WHERE s.state = 'CONFIRMED' AND s.reminded_at IS NULL AND s.confirmed_at < ${confirmedBefore}
          AND m.cancelled_at IS NULL AND m.starts_at >= ${from} AND m.starts_at < ${before}
        ORDER BY s.id FOR UPDATE OF s SKIP LOCKED)
      RETURNING id::text`;
    if (due.length === 0) return 0;
    const signUps = await tx.meetingSignUp.findMany({
      where: { id: { in: due.map(({ id }) => id) } },
      include: { meeting: true },
      orderBy: { id: "asc" },
    });
    for (const { meeting, ...signUp } of signUps) {
      await sendNotice({ tx, now }, "meeting-reminder", { meeting, signUp });
    }
    await recordAudit(tx, actor, {
      event: "meeting.reminded",
      outcome: "DONE",
      subjects: meetingsOf(signUps),
      detail: { count: signUps.length },
    });
    return signUps.length;
  });
}

/** The worker's nightly part: who came to a meeting is forgotten a month after it, how many is not. */
export async function removeOldSignUps(now: Date): Promise<number> {
  const actor = jobActor("remove-old-sign-ups");
  return inTransaction(dbContextOf(actor), async (tx) => {
    const today = dayOf(now);
    const months = await settingValue(tx, "eventRetentionMonths", today);
    const old = { meeting: { endsAt: { lt: startOfDay(addMonths(today, -months)) } } };
    const signUps = await tx.meetingSignUp.findMany({ where: old, select: { meetingId: true } });
    if (signUps.length === 0) return 0;
    const { count } = await tx.meetingSignUp.deleteMany({ where: old });
    await recordAudit(tx, actor, {
      event: "meeting.sign-ups-disposed",
      outcome: "DONE",
      subjects: meetingsOf(signUps),
      detail: { count },
    });
    return count;
  });
}

function meetingsOf(signUps: readonly { meetingId: string }[]) {
  return [...new Set(signUps.map(({ meetingId }) => meetingId))].map(
    (id) => ({ type: "MEETING", id }) as const,
  );
}
