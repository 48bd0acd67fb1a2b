import { calendarFile } from "@/lib/platform/calendar-file";
import type { AppointmentKind } from "@/lib/platform/generated/enums";
import { unit } from "@/lib/site/texts";
import { appointmentKindTexts } from "./texts";

/** What a calendar is told of a booked time. */
export type CalendarFacts = {
  id: string;
  kind: AppointmentKind;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  place: string;
  changedAt: Date;
  isCancelled: boolean;
};

/**
 * The calendar file of a booked time. The same name for its whole life and a growing number: what was
 * put into a calendar before is moved by it, or taken away.
 * @param host the product's own: with the id it makes a name that no other event has.
 */
export function appointmentCalendar(facts: CalendarFacts, host: string): string {
  return calendarFile(facts.isCancelled ? "CANCEL" : "PUBLISH", {
    uid: `${facts.id}@${host}`,
    sequence: facts.sequence,
    stampedAt: facts.changedAt,
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    // A calendar is often shared: it says no more than it must.
    summary: `${appointmentKindTexts[facts.kind]}, ${unit.name}`,
    description: `${unit.name}\n${unit.phone.shown}`,
    location: facts.place,
    organizer: { name: unit.name, email: unit.email },
  });
}
