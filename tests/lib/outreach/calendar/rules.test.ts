import { describe, expect, test } from "vitest";
import { meetingsCalendar } from "@/lib/outreach/calendar/letters";
import {
  holidaysOf,
  mayShow,
  monthAsked,
  monthNote,
  monthsOn,
  monthWords,
  weeksOf,
} from "@/lib/outreach/calendar/rules";

const today = "2026-11-28";

test.each([
  ["2026-12", "2026-12"],
  [["2027-01", "2026-01"], "2027-01"],
  ["2028-11", "2028-11"],
  ["2028-12", "2026-11"],
  ["2024-10", "2026-11"],
  ["2026-13", "2026-11"],
  ["2026-1", "2026-11"],
  ["nu", "2026-11"],
  [undefined, "2026-11"],
])("the address asks for %o: %s", (sent, month) => {
  expect(monthAsked(sent, today)).toBe(month);
});

test("months are turned over the year, and no farther than two years", () => {
  expect(monthsOn("2026-12", 1)).toBe("2027-01");
  expect(monthsOn("2026-01", -1)).toBe("2025-12");
  expect(mayShow("2028-11", today)).toBe(true);
  expect(mayShow("2028-12", today)).toBe(false);
});

describe("the sheet of a month", () => {
  test("holds whole weeks, Monday first, each day of the month once", () => {
    const weeks = weeksOf("2026-11", today);
    expect(weeks.map(({ week }) => week)).toEqual([44, 45, 46, 47, 48, 49]);
    const days = weeks.flatMap((each) => each.days);
    expect(days[0]?.day).toBe("2026-10-26");
    expect(days.filter(({ isInMonth }) => isInMonth)).toHaveLength(30);
    expect(days.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual([today]);
  });

  test("the turn of the year has week 53 and then 1", () => {
    expect(weeksOf("2027-01", today).map(({ week }) => week)).toEqual([53, 1, 2, 3, 4]);
  });

  test("Sundays and free days are red, and those with a name are named", () => {
    const days = weeksOf("2026-12", today).flatMap((each) => each.days);
    const red = days.filter(({ isRed, isInMonth }) => isRed && isInMonth);
    expect(red.map(({ date }) => date)).toEqual([6, 13, 20, 24, 25, 26, 27, 31]);
    expect(holidaysOf("2026-12").map(({ day }) => day)).toEqual([
      ...["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31"],
    ]);
    expect(holidaysOf("2026-12")[0]?.name).toMatch(/julafton/i);
    expect(holidaysOf("2026-11").map(({ name }) => name)).toEqual([]);
  });
});

test.each([
  ["2026-10", true, "Träffar som har varit visas inte."],
  ["2026-10", false, "Träffar som har varit visas inte."],
  ["2026-11", true, "Inget är planerat resten av den här månaden."],
  ["2026-11", false, null],
  ["2026-12", true, "Inget är planerat den här månaden än."],
  ["2026-12", false, null],
] as const)("what is said of %s, empty: %s", (month, isEmpty, words) => {
  expect(monthNote(month, today, isEmpty)).toBe(words);
});

test("a month in words", () => {
  expect(monthWords("2026-12")).toBe("december 2026");
});

test("the file has each meeting once, and one that is called off stands as that", () => {
  const meeting = {
    ...{ id: "m1", startsAt: new Date("2026-12-03T17:00Z"), endsAt: new Date("2026-12-03T18:30Z") },
    ...{ place: "Lindgården; sal 2", isOnline: false, about: null, language: "SWEDISH" as const },
    ...{ hasInterpreter: false, free: 3, cancelReason: null, sequence: 2 },
  };
  const file = meetingsCalendar([meeting, { ...meeting, id: "m2", cancelReason: "Sjukdom" }], {
    ...{ host: "hemvist.test", stampedAt: new Date("2026-11-28T10:00Z") },
    addressOf: (id) => `https://hemvist.test/${id}`,
  });
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
  expect(file.match(/SEQUENCE:\d+/g)).toEqual(["SEQUENCE:2", "SEQUENCE:3"]);
  expect(file).toContain("UID:meeting-m1@hemvist.test");
  expect(file).toContain("DTSTART:20261203T170000Z");
  expect(file).toContain("LOCATION:Lindgården\\; sal 2");
  expect(file.match(/STATUS:\w+/g)).toEqual(["STATUS:CONFIRMED", "STATUS:CANCELLED"]);
});
