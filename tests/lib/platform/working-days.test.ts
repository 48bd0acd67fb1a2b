import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, dayFromDb, toDay, weekdayOf } from "@/lib/platform/dates";
import {
  addWorkingDays,
  holidayName,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from "@/lib/platform/working-days";

describe("free days", () => {
  it.each([
    ["2026-01-01", "nyårsdagen"],
    ["2026-01-06", "trettondedag jul"],
    ["2026-04-03", "långfredagen"],
    ["2026-04-05", "påskdagen"],
    ["2026-04-06", "annandag påsk"],
    ["2026-05-01", "första maj"],
    ["2026-05-14", "Kristi himmelsfärdsdag"],
    ["2026-05-24", "pingstdagen"],
    ["2026-06-06", "nationaldagen"],
    ["2026-06-19", "midsommarafton"],
    ["2026-06-20", "midsommardagen"],
    ["2026-10-31", "alla helgons dag"],
    ["2026-12-24", "julafton"],
    ["2026-12-25", "juldagen"],
    ["2026-12-26", "annandag jul"],
    ["2026-12-31", "nyårsafton"],
    ["2027-03-26", "långfredagen"],
    ["2027-03-29", "annandag påsk"],
    ["2027-06-25", "midsommarafton"],
    ["2025-04-18", "långfredagen"],
    ["2025-06-20", "midsommarafton"],
  ] as const)("%s is %s", (day, name) => {
    expect(holidayName(day)).toBe(name);
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each([
    ["2026-01-05", "trettondagsafton"],
    ["2026-03-01", "Vasaloppet, a Sunday with no name"],
    ["2026-04-02", "skärtorsdagen"],
    ["2026-04-30", "valborgsmässoafton"],
    ["2026-05-25", "annandag pingst, free until 2004"],
    ["2026-10-30", "allhelgonaafton"],
    ["2026-11-21", "an ordinary Saturday"],
  ] as const)("%s has no name (%s)", (...[day]) => {
    expect(holidayName(day)).toBeNull();
    expect(isWorkingDay(day)).toBe(weekdayOf(day) <= 5);
  });

  it("has sixteen free days in each year, and the right ones", () => {
    for (let year = 2024; year <= 2060; year += 1) {
      const easter = easterOf(year);
      const free = new Set<Day>([
        ...["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"].map((date) =>
          toDay(`${year}-${date}`),
        ),
        ...[-2, 0, 1, 39, 49].map((days) => addDays(easter, days)),
        firstWeekdayFrom(toDay(`${year}-06-19`), 5),
        firstWeekdayFrom(toDay(`${year}-06-20`), 6),
        firstWeekdayFrom(toDay(`${year}-10-31`), 6),
      ]);
      const named: Day[] = [];
      for (let day = toDay(`${year}-01-01`); day.startsWith(`${year}`); day = addDays(day, 1)) {
        if (holidayName(day)) named.push(day);
      }
      expect(named).toEqual([...free].sort());
    }
  });
});

describe("counting working days", () => {
  it.each([
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-21", 2, "2026-11-24"],
    ["2026-12-23", 1, "2026-12-28"],
    ["2026-12-23", 5, "2027-01-05"],
    ["2026-06-18", 1, "2026-06-22"],
    ["2026-04-02", 1, "2026-04-07"],
    ["2026-04-07", -1, "2026-04-02"],
    ["2026-11-21", 0, "2026-11-21"],
  ] as const)("%s and %i working days is %s", (day, days, expected) => {
    expect(addWorkingDays(day, days)).toBe(expected);
  });

  it.each([
    ["2026-11-20", "2026-11-20"],
    ["2026-11-21", "2026-11-23"],
    ["2026-12-24", "2026-12-28"],
    ["2026-12-31", "2027-01-04"],
  ] as const)("a time limit that ends %s ends %s", (day, expected) => {
    expect(workingDayFrom(day)).toBe(expected);
  });

  const anyDay = fc
    .integer({ min: 20_000, max: 26_000 })
    .map((days) => dayFromDb(new Date(days * 86_400_000)));

  it("adds and counts as each other's opposites", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (day, days) => {
        const reached = addWorkingDays(day, days);
        expect(isWorkingDay(reached)).toBe(true);
        expect(workingDaysBetween(day, reached)).toBe(days);
        expect(workingDaysBetween(reached, day)).toBe(-days);
      }),
    );
  });

  it("counts in parts as in whole", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [first, middle, last] = [a, b, c].sort() as [Day, Day, Day];
        const parts = workingDaysBetween(first, middle) + workingDaysBetween(middle, last);
        expect(parts).toBe(workingDaysBetween(first, last));
      }),
      { numRuns: 20 },
    );
  });
});

/** Easter Sunday by the Gregorian computus, reckoned apart from the library. */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * (year % 19) + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const lunar = epact - (epact > 28 || (epact === 28 && year % 19 > 10) ? 1 : 0);
  const fullMoon = addDays(toDay(`${year}-03-21`), lunar);
  return firstWeekdayFrom(addDays(fullMoon, 1), 7);
}

function firstWeekdayFrom(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

describe("a first contact promised within two working days", () => {
  it.each([
    ["2026-12-21", "2026-12-23"],
    ["2026-12-22", "2026-12-28"],
    ["2026-12-23", "2026-12-29"],
    ["2026-12-24", "2026-12-29"],
    ["2026-12-26", "2026-12-29"],
    ["2026-12-29", "2027-01-04"],
    ["2026-12-30", "2027-01-05"],
    ["2026-12-31", "2027-01-05"],
    ["2027-01-04", "2027-01-07"],
    ["2027-01-05", "2027-01-08"],
    ["2027-01-06", "2027-01-08"],
  ] as const)("asked for on %s over Christmas is promised by %s", (sentOn, promised) => {
    expect(addWorkingDays(sentOn, 2)).toBe(promised);
  });
});
