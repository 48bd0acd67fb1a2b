import { type Day, instantAt } from "@/lib/platform/dates";
import { appointmentTexts } from "./texts";

/** Most times that are proposed at once. */
export const MOST_SPANS = 3;

/** A day, and from when to when on it, by the clock in Stockholm. */
export type Span = { day: Day; from: string; to: string };

/** What is judged of a booked time. */
export type BookedTime = { startsAt: Date; endsAt: Date; cancelledAt: Date | null };

/** Why nothing can be done with a booked time any more, or null. */
export function obstacleTo(appointment: BookedTime, now: Date): string | null {
  if (appointment.cancelledAt !== null) return appointmentTexts.cancelled;
  return appointment.startsAt <= now ? appointmentTexts.passed : null;
}

/** Whole minutes that a booked time takes. */
export function minutesOf({ startsAt, endsAt }: Pick<BookedTime, "startsAt" | "endsAt">): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE);
}

/** Why a span cannot be proposed for a time of that length, or null. */
export function spanFault(span: Span, minutes: number, now: Date): string | null {
  const from = instantAt(span.day, span.from);
  if (from <= now) return appointmentTexts.mustLieAhead;
  const length = (instantAt(span.day, span.to).getTime() - from.getTime()) / MINUTE;
  return length < minutes ? `Vi behöver ${minutesWords(minutes)}. Skriv en längre tid.` : null;
}

/**
 * The new time if it begins at a clock time within a span and is as long as before; null if it does not
 * fit in the span.
 */
export function timeWithin(
  span: Span,
  startsAt: string,
  minutes: number,
): { startsAt: Date; endsAt: Date } | null {
  const begins = instantAt(span.day, startsAt);
  const ends = new Date(begins.getTime() + minutes * MINUTE);
  const isWithin = startsAt >= span.from && ends <= instantAt(span.day, span.to);
  return isWithin ? { startsAt: begins, endsAt: ends } : null;
}

/** True if a time lies wholly within a span. */
export function liesWithin(
  { startsAt, endsAt }: Pick<BookedTime, "startsAt" | "endsAt">,
  { day, from, to }: Span,
): boolean {
  return startsAt >= instantAt(day, from) && endsAt <= instantAt(day, to);
}

/** "45 minuter", "1 timme", "1 timme och 30 minuter". */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours === 0 ? [] : [hours === 1 ? "1 timme" : `${hours} timmar`]),
    ...(rest === 0 ? [] : [`${rest} minuter`]),
  ];
  return words.join(" och ");
}

const MINUTE = 60_000;
