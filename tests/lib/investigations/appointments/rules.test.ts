import { describe, expect, it } from "vitest";
import { appointmentCalendar } from "@/lib/investigations/appointments/letters";
import {
  minutesOf,
  minutesWords,
  obstacleTo,
  spanFault,
  timeWithin,
} from "@/lib/investigations/appointments/rules";

const now = new Date("2026-11-27T10:00:00Z");
const startsAt = new Date("2026-12-03T16:00:00Z");
const endsAt = new Date("2026-12-03T17:30:00Z");
const span = { day: "2026-12-05", from: "13:00", to: "16:00" } as const;

describe("a booked time", () => {
  it.each([
    [{ startsAt, endsAt, cancelledAt: null }, null],
    [{ startsAt, endsAt, cancelledAt: now }, "Tiden är avbokad."],
    [{ startsAt: now, endsAt, cancelledAt: null }, "Tiden har redan varit."],
  ])("%o: %s", (appointment, obstacle) => {
    expect(obstacleTo(appointment, now)).toBe(obstacle);
  });

  it("has a length in words", () => {
    expect(minutesOf({ startsAt, endsAt })).toBe(90);
    expect([45, 60, 90, 120].map(minutesWords)).toEqual([
      "45 minuter",
      "1 timme",
      "1 timme och 30 minuter",
      "2 timmar",
    ]);
  });
});

describe("a proposed span", () => {
  it.each([
    [span, 90, null],
    [{ ...span, to: "14:00" }, 90, "Vi behöver 1 timme och 30 minuter. Skriv en längre tid."],
    [{ ...span, day: "2026-11-26" as const }, 90, "Välj en tid som inte har varit"],
  ])("%o for %i minutes: %s", (proposed, minutes, fault) => {
    expect(spanFault(proposed, minutes, now)).toBe(fault);
  });

  it("holds a time of the same length that lies wholly within it", () => {
    expect(timeWithin(span, "14:30", 90)).toEqual({
      startsAt: new Date("2026-12-05T13:30:00Z"),
      endsAt: new Date("2026-12-05T15:00:00Z"),
    });
    expect([timeWithin(span, "12:59", 90), timeWithin(span, "14:31", 90)]).toEqual([null, null]);
  });
});

describe("the calendar file of a booked time", () => {
  const facts = {
    id: "0198a000-0000-7000-8000-000000000001",
    kind: "VISIT",
    sequence: 2,
    ...{ startsAt, endsAt, place: "Kvarnvägen 2, Ekdala", changedAt: now },
    isCancelled: false,
  } as const;

  it("keeps its name, counts its changes and says the time in UTC", () => {
    const file = appointmentCalendar(facts, "hemvist.example");
    expect(file).toContain("UID:0198a000-0000-7000-8000-000000000001@hemvist.example");
    expect(file).toContain("SEQUENCE:2\r\n");
    expect(file).toContain("DTSTART:20261203T160000Z\r\n");
    expect(file).toContain("METHOD:PUBLISH");
    expect(file).toContain("LOCATION:Kvarnvägen 2\\, Ekdala");
  });

  it("takes itself away when it is called off", () => {
    const file = appointmentCalendar({ ...facts, isCancelled: true }, "hemvist.example");
    expect(file).toContain("METHOD:CANCEL");
    expect(file).toContain("STATUS:CANCELLED");
  });
});
