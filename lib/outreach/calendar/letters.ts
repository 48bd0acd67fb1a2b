import { type CalendarEvent, calendarFile } from "@/lib/platform/calendar-file";
import { unit } from "@/lib/site/texts";
import type { OpenMeeting } from "../meetings/queries";

type Sending = {
  /** The product's own host: with the meeting's id it makes a name that no other event has. */
  host: string;
  stampedAt: Date;
  /** The address of a meeting's own page. */
  addressOf: (id: string) => string;
};

/** The file that puts meetings into anybody's calendar; called off they stand there as that. */
export function meetingsCalendar(meetings: readonly OpenMeeting[], sending: Sending): string {
  return calendarFile(
    "PUBLISH",
    meetings.map((meeting) => eventOf(meeting, sending)),
  );
}

function eventOf(meeting: OpenMeeting, { host, stampedAt, addressOf }: Sending): CalendarEvent {
  const { id, startsAt, endsAt, place, cancelReason } = meeting;
  const address = addressOf(id);
  // Called off, it is newer than whatever was read before.
  const sequence = meeting.sequence + (cancelReason === null ? 0 : 1);
  return {
    ...{ uid: `meeting-${id}@${host}`, sequence, stampedAt, startsAt, endsAt, url: address },
    summary: "Informationsträff om jourhem och familjehem",
    description: [
      ...(cancelReason === null ? ["Anmäl dig här:"] : [`Inställd: ${cancelReason}`]),
      ...[address, unit.name, unit.phone.shown],
    ].join("\n"),
    location: place ?? "Videomöte",
    organizer: { name: unit.name, email: unit.email },
    isCancelled: cancelReason !== null,
  };
}
