import {
  addDays,
  dayOf,
  formatClockSpan,
  formatDayWithWeekday,
  startOfDay,
} from "@/lib/platform/dates";
import type { SignUpState } from "@/lib/platform/generated/enums";
import { type BookingStanding, type MeetingState, meetingWords } from "./texts";

/** How many may come with one sign-up, or from one address; a larger company calls. */
export const MOST_PEOPLE = 8;

/** Sign-ups from one address that may stand at a meeting before a person looks at the next. */
const MOST_OF_ADDRESS = 3;

/** Fewer free seats than this are told one by one. */
const FEW_SEATS = 6;

/** A sign-up as seats are counted by. */
export type Seat = {
  id: string;
  state: SignUpState;
  people: number;
  reviewReason: string | null;
  reviewedAt: Date | null;
};

type Times = { startsAt: Date; endsAt: Date };
type Standing = Times & { publishedAt: Date | null; cancelledAt: Date | null };

/** It may not be what it says, and no person has looked at it yet. */
export function awaitsReview(seat: Pick<Seat, "state" | "reviewReason" | "reviewedAt">): boolean {
  return seat.reviewReason !== null && seat.reviewedAt === null && seat.state !== "CANCELLED";
}

/** Seats that are given out. */
export function seatsTaken(seats: readonly Pick<Seat, "state" | "people">[]): number {
  return seats
    .filter(({ state }) => state === "CONFIRMED")
    .reduce((sum, { people }) => sum + people, 0);
}

/** Seats that are left; none when more are given out than there are. */
export function freeSeats(
  capacity: number,
  seats: readonly Pick<Seat, "state" | "people">[],
): number {
  return Math.max(0, capacity - seatsTaken(seats));
}

/**
 * Who on the waiting list gets seats, in order and by size: a company that does not fit is passed over
 * for a smaller one behind it, and keeps its place in the line.
 * @param seats in the order in which they signed up.
 */
export function movingUp<Waiting extends Seat>(
  capacity: number,
  seats: readonly Waiting[],
): Waiting[] {
  let free = freeSeats(capacity, seats);
  return seats.filter((seat) => {
    if (seat.state !== "WAITING" || awaitsReview(seat) || seat.people > free) return false;
    free -= seat.people;
    return true;
  });
}

/**
 * Why a person must look at a sign-up before it is given a seat, or null.
 * @param standing those from the same address.
 * @param people that would come with this one.
 */
export function doubtAbout(
  standing: readonly Pick<Seat, "people">[],
  people: number,
): "MANY_FROM_SAME_ADDRESS" | null {
  const coming = standing.reduce((sum, each) => sum + each.people, people);
  const isMany = standing.length >= MOST_OF_ADDRESS || coming > MOST_PEOPLE;
  return isMany ? "MANY_FROM_SAME_ADDRESS" : null;
}

/** Why nobody can sign up, or null. */
export function obstacleToSignUp(meeting: Standing, now: Date): string | null {
  if (meeting.publishedAt === null) return meetingWords.gone;
  if (meeting.cancelledAt !== null) return meetingWords.cancelled;
  return meeting.startsAt <= now ? meetingWords.begun : null;
}

/** Why a seat can no longer be given back, or null. */
export function obstacleToWithdrawal(
  meeting: Pick<Standing, "cancelledAt" | "startsAt">,
  now: Date,
): string | null {
  if (meeting.cancelledAt !== null) return meetingWords.cancelled;
  return meeting.startsAt <= now ? meetingWords.tooLateToCancel : null;
}

/** Why a meeting can no longer be changed or cancelled, or null. */
export function obstacleToChange(
  meeting: Pick<Standing, "cancelledAt" | "startsAt">,
  now: Date,
): string | null {
  if (meeting.cancelledAt !== null) return meetingWords.isCancelled;
  return meeting.startsAt <= now ? meetingWords.isOver : null;
}

/** Why it cannot be told who came, or null. */
export function obstacleToAttendance(
  meeting: Pick<Standing, "cancelledAt" | "startsAt">,
  now: Date,
): string | null {
  if (meeting.cancelledAt !== null) return meetingWords.isCancelled;
  return meeting.startsAt > now ? meetingWords.notBegun : null;
}

/** What is said when a company finds fewer seats than it needs and has not asked to wait. */
export function fullText(free: number): string {
  if (free === 0) {
    return "Träffen har blivit full. Kryssa i rutan om du vill stå på väntelistan.";
  }
  const left = free === 1 ? "en plats" : `${free} platser`;
  return `Det finns bara ${left} kvar. Ändra hur många ni är, eller kryssa i rutan om ni vill stå på väntelistan.`;
}

/** How many seats are left, as visitors are told. */
export function seatsWords(free: number): string {
  if (free === 0) return "Fullt – du kan ställa dig på väntelistan";
  if (free >= FEW_SEATS) return "Det finns platser kvar";
  return free === 1 ? "1 plats kvar" : `${free} platser kvar`;
}

/** "3 personer" */
export function peopleWords(people: number): string {
  return people === 1 ? "1 person" : `${people} personer`;
}

/** Why somebody must wait, truly so whether or not a seat is left: one alone waits only when it is full. */
export function noRoomText(people: number): string {
  return people === 1
    ? "Träffen är full just nu."
    : `Det finns inte plats för ${peopleWords(people)} just nu.`;
}

type SignUp = Pick<Seat, "state" | "reviewReason" | "reviewedAt"> & {
  cancelledById: string | null;
};

/** How it stands with a sign-up, as who signed up is told. */
export function standingOf(
  signUp: SignUp,
  meeting: Times & Pick<Standing, "cancelledAt">,
  now: Date,
): BookingStanding {
  if (meeting.cancelledAt !== null) return "CALLED_OFF";
  if (signUp.state === "CANCELLED") return signUp.cancelledById === null ? "WITHDRAWN" : "REMOVED";
  if (signUp.state === "CONFIRMED") return meeting.endsAt <= now ? "OVER" : "SEATED";
  if (meeting.startsAt <= now) return "UNSEATED";
  return awaitsReview(signUp) ? "IN_REVIEW" : "WAITING";
}

/** Where a meeting is in its life. */
export function stateOfMeeting(meeting: Standing, free: number, now: Date): MeetingState {
  if (meeting.cancelledAt !== null) return "CANCELLED";
  if (meeting.endsAt <= now) return "OVER";
  if (meeting.publishedAt === null) return "DRAFT";
  return free === 0 ? "FULL" : "OPEN";
}

/** "torsdag 3 december 2026 kl. 18.00–19.30", by the clock in Stockholm. */
export function timeWords({ startsAt, endsAt }: Times): string {
  return `${formatDayWithWeekday(dayOf(startsAt))} ${formatClockSpan({ startsAt, endsAt })}`;
}

/**
 * Of which meetings people are reminded now: those of tomorrow. Whoever got a seat today has just been
 * told of it.
 */
export function remindedNow(now: Date) {
  const today = dayOf(now);
  return {
    from: startOfDay(addDays(today, 1)),
    before: startOfDay(addDays(today, 2)),
    confirmedBefore: startOfDay(today),
  };
}

/** Whether somebody who has a seat is still to be reminded: the day before, as `remindedNow` has it. */
export function willBeReminded(
  { confirmedAt, remindedAt }: { confirmedAt: Date | null; remindedAt: Date | null },
  startsAt: Date,
  now: Date,
): boolean {
  if (confirmedAt === null || remindedAt !== null) return false;
  const dayBefore = addDays(dayOf(startsAt), -1);
  return confirmedAt < startOfDay(dayBefore) && dayOf(now) <= dayBefore;
}
