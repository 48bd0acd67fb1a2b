import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  compareDays,
  type Day,
  dayFromDb,
  dayOf,
  daysBetween,
  daysInclusive,
  dbDate,
  formatClock,
  formatClockProse,
  formatDay,
  formatDayWithWeekday,
  formatInstant,
  formatInstantShort,
  instantAt,
  isDay,
  isoWeek,
  nightsBetween,
  parseDayInput,
  relativeDays,
  startOfDay,
  toDay,
  weekdayOf,
} from "@/lib/platform/dates";
import { anyText } from "@/tests/support/any-text";

const today: Day = "2026-11-21";
const anyDay = fc
  .integer({ min: -44_000, max: 73_000 })
  .map((days) => dayFromDb(new Date(days * 86_400_000)));

it("runs far from Sweden, so that nothing leans on the machine's zone", () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).not.toBe("Europe/Stockholm");
});

describe("isDay", () => {
  it.each(["2026-11-21", "2024-02-29", "2000-02-29", "1890-01-01", "2199-12-31"])("%s", (text) => {
    expect(isDay(text)).toBe(true);
    expect(toDay(text)).toBe(text);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "0026-01-01",
    "20261121",
    "2026-11-21T00:00",
    "2026-11-21\n",
    "",
    null,
    20261121,
  ])("not %j", (value) => {
    expect(isDay(value)).toBe(false);
    expect(() => toDay(String(value))).toThrow(RangeError);
  });
});

describe("days and instants", () => {
  it.each([
    ["2026-11-20T22:59:59.999Z", "2026-11-20"],
    ["2026-11-20T23:00:00.000Z", "2026-11-21"],
    ["2026-06-30T21:59:59.999Z", "2026-06-30"],
    ["2026-06-30T22:00:00.000Z", "2026-07-01"],
    ["2026-12-31T23:00:00.000Z", "2027-01-01"],
  ])("%s is %s in Stockholm", (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  it.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
    ["2027-03-28", 23],
    ["2027-10-31", 25],
    ["2026-11-21", 24],
  ] as const)("%s has %i hours", (day, hours) => {
    const length = startOfDay(addDays(day, 1)).getTime() - startOfDay(day).getTime();
    expect(length).toBe(hours * 3_600_000);
    expect(daysBetween(day, addDays(day, 1))).toBe(1);
  });

  it.each([
    ["2026-11-21", "14:30", "2026-11-21T13:30:00.000Z"],
    ["2026-07-01", "00:05", "2026-06-30T22:05:00.000Z"],
    ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
  ] as const)("%s %s is %s", (day, clock, instant) => {
    expect(instantAt(day, clock).toISOString()).toBe(instant);
  });

  it.each(["24:00", "7:30", "12:60", "12.30", ""])("refuses the clock %j", (clock) => {
    expect(() => instantAt(today, clock)).toThrow(RangeError);
  });

  it("begins each day where the one before ends", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = startOfDay(day);
        expect(dayOf(start)).toBe(day);
        expect(dayOf(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it("knows the days that the machine's own zone skipped", () => {
    expect(startOfDay("1994-12-31").toISOString()).toBe("1994-12-30T23:00:00.000Z");
    expect(instantAt("1994-12-31", "12:00").toISOString()).toBe("1994-12-31T11:00:00.000Z");
  });

  it("gives back the day that a date column was given", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayFromDb(dbDate(day))).toBe(day);
        expect(dbDate(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
      }),
    );
  });
});

describe("counting", () => {
  it.each([
    ["2026-12-31", 2, "2027-02-28"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2026-03-01", 2, "2026-05-01"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-11-21", -12, "2025-11-21"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-01-15", 25, "2028-02-15"],
  ] as const)("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ["2026-10-22", "2026-11-21", 30, 30, 31],
    ["2026-11-21", "2026-11-21", 0, 0, 1],
    ["2026-11-22", "2026-11-21", -1, 0, 0],
    ["2026-10-24", "2026-10-26", 2, 2, 3],
    ["2024-02-28", "2024-03-01", 2, 2, 3],
  ] as const)(
    "%s to %s: %i days, %i nights, %i with both ends",
    (...[from, to, days, nights, both]) => {
      expect(daysBetween(from, to)).toBe(days);
      expect(nightsBetween(from, to)).toBe(nights);
      expect(daysInclusive(from, to)).toBe(both);
    },
  );

  it("adds and counts days as each other's opposites", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
        expect(Math.sign(compareDays(other, day))).toBe(Math.sign(days));
      }),
    );
  });

  it("lands in the right month, never on a later date", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const reached = addMonths(day, months);
        const monthsOf = (each: Day) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
        expect(monthsOf(reached) - monthsOf(day)).toBe(months);
        expect(reached.slice(8) <= day.slice(8)).toBe(true);
        if (reached.slice(8) < day.slice(8)) expect(addDays(reached, 1).slice(8)).toBe("01");
      }),
    );
  });

  it.each([
    ["2008-11-21", "2026-11-21", 18],
    ["2008-11-22", "2026-11-21", 17],
    ["2008-02-29", "2026-02-27", 17],
    ["2008-02-29", "2026-02-28", 18],
    ["2008-02-29", "2024-02-28", 15],
    ["2008-02-29", "2024-02-29", 16],
    ["2026-11-21", "2026-11-21", 0],
    ["2026-11-22", "2026-11-21", -1],
  ] as const)("one born %s is on %s %i years", (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });
});

describe("weeks", () => {
  it.each([
    ["2026-11-21", 2026, 47, 6],
    ["2020-12-31", 2020, 53, 4],
    ["2021-01-03", 2020, 53, 7],
    ["2021-01-04", 2021, 1, 1],
    ["2026-12-31", 2026, 53, 4],
    ["2027-01-01", 2026, 53, 5],
    ["2027-01-04", 2027, 1, 1],
    ["2024-12-30", 2025, 1, 1],
    ["2022-01-01", 2021, 52, 6],
  ] as const)("%s is in %i week %i, weekday %i", (...[day, year, week, weekday]) => {
    expect(isoWeek(day)).toEqual({ year, week });
    expect(weekdayOf(day)).toBe(weekday);
  });

  it("keeps Monday to Sunday in one week, and 52 or 53 weeks in a year", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = addDays(day, 1 - weekdayOf(day));
        expect(isoWeek(monday)).toEqual(isoWeek(addDays(monday, 6)));
        expect(isoWeek(addDays(monday, 7))).not.toEqual(isoWeek(monday));
        expect(isoWeek(day).week).toBeLessThanOrEqual(53);
      }),
    );
  });
});

describe("writing", () => {
  const instant = new Date("2026-11-21T13:30:00Z");

  it("writes days for running text and for tables", () => {
    expect(formatDay(today)).toBe("21\u00a0november 2026");
    expect(formatDay("2026-05-01")).toBe("1\u00a0maj 2026");
    expect(formatDayWithWeekday(today)).toBe("lördag 21\u00a0november 2026");
  });

  it("writes the clock in Stockholm, winter and summer", () => {
    expect(formatClock(instant)).toBe("14:30");
    expect(formatClock(new Date("2026-07-01T22:05:00Z"))).toBe("00:05");
    expect(formatClockProse(instant)).toBe("kl.\u00a014.30");
    expect(formatInstant(instant)).toBe("21\u00a0november 2026 kl.\u00a014.30");
    expect(formatInstantShort(instant)).toBe("2026-11-21 14:30");
  });

  it.each([
    ["2026-11-21", "i dag"],
    ["2026-11-22", "i morgon"],
    ["2026-11-20", "i går"],
    ["2026-11-24", "om 3 dagar"],
    ["2026-11-19", "2 dagar sen"],
    ["2027-11-21", "om 365 dagar"],
  ] as const)("%s is %s", (day, words) => {
    expect(relativeDays(day, today)).toBe(words);
  });
});

describe("parseDayInput", () => {
  it.each([
    "2026-11-21",
    "20261121",
    "2026/11/21",
    "21/11 2026",
    "21/11-2026",
    "21/11/2026",
    "21.11.2026",
    "21-11-2026",
    "21 nov 2026",
    "21 nov. 2026",
    "21 November 2026",
    "21 november, 2026",
    "den 21 november 2026",
    "21:a november 2026",
    "  21   NOV  2026 ",
    "21nov2026",
    "i dag",
    "Idag",
  ])("reads %j", (text) => {
    expect(parseDayInput(text, today)).toBe("2026-11-21");
  });

  it.each([
    ["i morgon", "2026-11-22"],
    ["igår", "2026-11-20"],
    ["i övermorgon", "2026-11-23"],
    ["1/2 2026", "2026-02-01"],
    ["29 feb 2024", "2024-02-29"],
    ["3 maj 2026", "2026-05-03"],
    ["3 mar 2026", "2026-03-03"],
    ["3 jul 2026", "2026-07-03"],
    ["3 jun 2026", "2026-06-03"],
    ["3 sept 2026", "2026-09-03"],
  ])("reads %j as %s", (text, day) => {
    expect(parseDayInput(text, today)).toBe(day);
  });

  it.each([
    "",
    " ",
    "21",
    "21/11",
    "21 november",
    "261121",
    "21/11-26",
    "2026-02-29",
    "31/4 2026",
    "32 jan 2026",
    "0/1 2026",
    "21 foo 2026",
    "2026-11-21 14:30",
    "2026-1121",
    "21 ma 2026",
    "1e3/11 2026",
    "в 2026",
  ])("cannot read %j", (text) => {
    expect(parseDayInput(text, today)).toBeNull();
  });

  it("needs today to understand words about it", () => {
    expect(parseDayInput("i dag")).toBeNull();
    expect(parseDayInput("21/11 2026")).toBe(today);
  });

  it("reads back every way in which days are written", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split("-").map(Number);
        const written = [day, day.replaceAll("-", ""), formatDay(day), `${date}/${month} ${year}`];
        for (const text of written) expect(parseDayInput(text, today)).toBe(day);
      }),
    );
  });

  it("gives a day or nothing, whatever is typed", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const day = parseDayInput(text, today);
        expect(day === null || isDay(day)).toBe(true);
      }),
    );
  });
});
