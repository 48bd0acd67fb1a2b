/** One event of a calendar, as it is sent to one person. */
export type CalendarEvent = {
  /** The same for the event's whole life: by it a calendar finds what to change or remove. */
  uid: string;
  /** Grows each time the event changes; a calendar passes over what is older. */
  sequence: number;
  /** When this word of it was written. */
  stampedAt: Date;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  organizer: { name: string; email: string };
  /** It will not take place, and stands so that nobody goes there in vain. */
  isCancelled?: boolean;
  /** To whom it is sent; left out of a file that anybody may import. */
  attendee?: { name: string; email: string };
};

/** PUBLISH: a file to import. REQUEST: an invitation by mail. CANCEL: takes the event away again. */
export type CalendarMethod = "PUBLISH" | "REQUEST" | "CANCEL";

const CRLF = "\r\n";
/** RFC 5545, 3.1: octets of a line, the line break not counted. */
const MOST_OCTETS = 75;

/**
 * An iCalendar file (RFC 5545) of one event or of many. Instants stand in UTC, so no time zone can be
 * mistaken.
 */
export function calendarFile(
  method: CalendarMethod,
  events: CalendarEvent | readonly CalendarEvent[],
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Hemvist//Kalender//SV",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    ...[events].flat().flatMap((event) => eventLines(method, event)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => folded(line) + CRLF).join("");
}

function eventLines(method: CalendarMethod, event: CalendarEvent): string[] {
  const { organizer, attendee, isCancelled = method === "CANCEL" } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stampedAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...optional("DESCRIPTION", event.description),
    ...optional("LOCATION", event.location),
    // An address is no text: nothing in it is escaped, so nothing in it may break the line.
    ...(event.url === undefined ? [] : [`URL:${event.url.replaceAll(/\s/g, "")}`]),
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${address(organizer.email)}`,
    ...(attendee === undefined
      ? []
      : [
          `ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${address(attendee.email)}`,
        ]),
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:OPAQUE",
    "END:VEVENT",
  ];
}

function optional(name: string, text: string | undefined): string[] {
  return text === undefined || text === "" ? [] : [`${name}:${escaped(text)}`];
}

/** 20261203T170000Z */
function utc(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
}

/** RFC 5545, 3.3.11: a text's own commas, semicolons, backslashes and line breaks. */
function escaped(text: string): string {
  return withoutControls(text.replaceAll(/\r\n?/g, "\n"))
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** RFC 5545, 3.2: a parameter's value in quotes, which it cannot hold itself. */
function quoted(text: string): string {
  return `"${withoutControls(text).replaceAll(/["\n]/g, " ").trim()}"`;
}

function address(email: string): string {
  return withoutControls(email).replaceAll(/\s/g, "");
}

function withoutControls(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, "");
}

/** Breaks a long line between characters, never inside one; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(CRLF);
}
