import {
  type CalendarEvent,
  type CalendarMethod,
  calendarFile,
} from "@/lib/platform/calendar-file";
import { unit } from "@/lib/site/texts";

/** What a calendar is told of one person's seat at a meeting. */
export type CalendarFacts = {
  signUpId: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  videoLink: string | null;
};

type Sending = {
  method: CalendarMethod;
  /** The product's own host: with the sign-up's id it makes a name that no other event has. */
  host: string;
  stampedAt: Date;
  attendee?: CalendarEvent["attendee"];
};

/** The calendar file of somebody's seat. Taken away, it is newer than whatever was sent before. */
export function meetingCalendar(facts: CalendarFacts, sending: Sending): string {
  const { signUpId, place, videoLink } = facts;
  const { method, host, stampedAt, attendee } = sending;
  return calendarFile(method, {
    uid: `${signUpId}@${host}`,
    sequence: facts.sequence + (method === "CANCEL" ? 1 : 0),
    stampedAt,
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    summary: "Informationsträff om jourhem och familjehem",
    description: [
      unit.name,
      unit.phone.shown,
      ...(videoLink === null ? [] : [`Videomöte: ${videoLink}`]),
    ].join("\n"),
    location: place ?? "Videomöte",
    url: videoLink ?? undefined,
    organizer: { name: unit.name, email: unit.email },
    attendee,
  });
}
