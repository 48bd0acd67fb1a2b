import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { defineQuery } from "@/lib/access/define-query";
import { setContext } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { SignUpState } from "@/lib/platform/generated/enums";
import { tokenHash } from "@/lib/platform/ids";
import { meetingCalendar } from "../letters";
import { obstacleToWithdrawal, standingOf, willBeReminded } from "../rules";
import type { BookingStanding } from "../texts";

/** Somebody's own sign-up, as its link shows it. */
export type Booking = {
  state: SignUpState;
  standing: BookingStanding;
  people: number;
  meetingId: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  /** The way in is for those who have a seat. */
  videoLink: string | null;
  cancelReason: string | null;
  willBeReminded: boolean;
  mayCancel: boolean;
};

const reader = jobActor("meeting-booking");

/** The sign-up that a link leads to. Only somebody who has the link can ask. */
export const bookingByToken = defineQuery({
  permission: "public",
  run: async ({ tx, now }, token: string): Promise<Booking | null> => {
    await setContext(tx, dbContextOf(reader));
    const signUp = await tx.meetingSignUp.findFirst({
      where: { tokenHashes: { has: tokenHash(token) } },
      include: { meeting: true },
    });
    if (signUp === null) return null;
    const { state, people, meeting } = signUp;
    const { startsAt, endsAt, place, cancelReason } = meeting;
    return {
      ...{ state, people, meetingId: meeting.id, startsAt, endsAt, place, cancelReason },
      standing: standingOf(signUp, meeting, now),
      videoLink: state === "CONFIRMED" ? meeting.videoLink : null,
      willBeReminded: willBeReminded(signUp, startsAt, now),
      mayCancel: state !== "CANCELLED" && obstacleToWithdrawal(meeting, now) === null,
    };
  },
});

/** The calendar file of a seat that a link leads to; null for who has none. */
export const bookingCalendar = defineQuery({
  permission: "public",
  run: async ({ tx, now }, token: string): Promise<string | null> => {
    await setContext(tx, dbContextOf(reader));
    const signUp = await tx.meetingSignUp.findFirst({
      where: {
        tokenHashes: { has: tokenHash(token) },
        state: "CONFIRMED",
        meeting: { cancelledAt: null },
      },
      include: { meeting: true },
    });
    if (signUp === null) return null;
    return meetingCalendar(
      { ...signUp.meeting, signUpId: signUp.id },
      { method: "PUBLISH", host: env.appUrl.hostname, stampedAt: now },
    );
  },
});
