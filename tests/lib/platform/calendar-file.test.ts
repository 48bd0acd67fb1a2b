import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, calendarFile } from "@/lib/platform/calendar-file";
import { instantAt } from "@/lib/platform/dates";

const event: CalendarEvent = {
  uid: "0196f5a0@hemvist.example",
  sequence: 2,
  stampedAt: new Date("2026-11-22T08:00:00.123Z"),
  startsAt: instantAt("2026-12-03", "18:00"),
  endsAt: instantAt("2026-12-03", "19:30"),
  summary: "Informationsträff",
  organizer: { name: "Enheten", email: "enheten@ekdala.example" },
};
/** The lines as a calendar reads them: folds taken away. */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");
const fieldOf = (text: string, name: string) =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (text = "") =>
  text.replaceAll(/\\([\\;,n])/g, (_all, sign) => (sign === "n" ? "\n" : sign));

describe("a calendar file", () => {
  test("says when in UTC, winter and summer", () => {
    const winter = calendarFile("REQUEST", event);
    expect(fieldOf(winter, "DTSTART")).toBe("20261203T170000Z");
    expect(fieldOf(winter, "DTEND")).toBe("20261203T183000Z");
    expect(fieldOf(winter, "DTSTAMP")).toBe("20261122T080000Z");
    const startsAt = instantAt("2026-06-03", "18:00");
    expect(fieldOf(calendarFile("REQUEST", { ...event, startsAt }), "DTSTART")).toBe(
      "20260603T160000Z",
    );
  });

  test("is taken away by the same name with a later number", () => {
    const asked = calendarFile("REQUEST", event);
    const gone = calendarFile("CANCEL", { ...event, sequence: 3 });
    expect(fieldOf(gone, "UID")).toBe(fieldOf(asked, "UID"));
    expect([fieldOf(asked, "SEQUENCE"), fieldOf(gone, "SEQUENCE")]).toEqual(["2", "3"]);
    expect([fieldOf(asked, "METHOD"), fieldOf(gone, "METHOD")]).toEqual(["REQUEST", "CANCEL"]);
    expect([fieldOf(asked, "STATUS"), fieldOf(gone, "STATUS")]).toEqual(["CONFIRMED", "CANCELLED"]);
  });

  test("begins and ends as it must, with no line break of another kind", () => {
    const text = calendarFile("PUBLISH", event);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toContain("ATTENDEE");
  });

  test("escapes what a text holds", () => {
    const location = "Lindgården, Kvarnbacken 2; vån 1 \\ rum\n3";
    const text = calendarFile("PUBLISH", { ...event, location });
    expect(fieldOf(text, "LOCATION")).toBe("Lindgården\\, Kvarnbacken 2\\; vån 1 \\\\ rum\\n3");
  });

  test("lets no name or address smuggle a line in", () => {
    const mean = 'x"\r\nATTACH:file:///etc/passwd';
    const text = calendarFile("REQUEST", {
      ...event,
      uid: mean,
      url: `https://moten.example/${mean}`,
      attendee: { name: mean, email: mean },
      organizer: { name: mean, email: mean },
    });
    expect(linesOf(text).filter((line) => line.startsWith("ATTACH"))).toEqual([]);
  });

  test("folds lines at 75 octets, inside no character, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (summary) => {
        const text = calendarFile("PUBLISH", { ...event, summary });
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
        const kept = summary.replaceAll(/\r\n?/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, "");
        expect(unescaped(fieldOf(text, "SUMMARY"))).toBe(kept);
      }),
    );
  });
});
