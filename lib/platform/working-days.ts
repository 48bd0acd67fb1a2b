import "server-only";
import Holidays from "date-holidays";
import { addDays, type Day, weekdayOf } from "./dates";

const sweden = new Holidays("SE");
const freeDaysByYear = new Map<string, ReadonlyMap<string, string>>();

/**
 * The name of a free day ("midsommarafton"), or null on any other day. Public holidays, and the
 * three eves that count as such: midsummer, Christmas and New Year.
 * Source: lag (1989:253) om allmänna helgdagar; lag (1930:173) 2 § for the eves.
 */
export function holidayName(day: Day): string | null {
  return freeDaysOf(day.slice(0, 4)).get(day) ?? null;
}

/** True Monday to Friday, unless the day is free. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) <= 5 && holidayName(day) === null;
}

/** The day itself if it is a working day, else the next one: where a time limit then ends. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/**
 * The nth working day after `day` (before it when negative); `day` itself is not counted.
 * 0 gives `day` back, working day or not.
 */
export function addWorkingDays(day: Day, days: number): Day {
  const step = Math.sign(days);
  let reached = day;
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Working days after `from` up to and with `to`; negative if `to` comes first. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function freeDaysOf(year: string): ReadonlyMap<string, string> {
  const known = freeDaysByYear.get(year);
  if (known) return known;
  // "observance" and "optional" hold Vasaloppet, påskafton and kin, which are ordinary days.
  const free = sweden
    .getHolidays(Number(year), "sv")
    .filter((holiday) => holiday.type === "public" || holiday.type === "bank")
    .map((holiday) => [holiday.date.slice(0, 10), holiday.name] as const);
  const names = new Map(free);
  freeDaysByYear.set(year, names);
  return names;
}
