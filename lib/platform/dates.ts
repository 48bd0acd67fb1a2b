import { tzOffset } from "@date-fns/tz";
import { atClock, clockSpan } from "./time-words";

/** A calendar day, YYYY-MM-DD, without time and without zone. */
export type Day = `${number}-${number}-${number}`;

/** The one zone in which days begin and legal time limits run. */
export const ZONE = "Europe/Stockholm";

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;
const WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"] as const;
const DAY_MS = 86_400_000;

const stockholmDay = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const stockholmClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** True for an existing calendar day of the years 1000–2999 written YYYY-MM-DD. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // 30 February rolls over to March, so only an existing day survives the round trip.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** @throws {RangeError} if the text is no existing day. */
export function toDay(value: string): Day {
  if (!isDay(value)) throw new RangeError("Not a calendar day");
  return value;
}

/** The day it is in Stockholm at that instant. */
export function dayOf(instant: Date): Day {
  return toDay(stockholmDay.format(instant));
}

/** The instant when the day begins in Stockholm. */
export function startOfDay(day: Day): Date {
  return instantAt(day, "00:00");
}

/**
 * The instant of a day and a clock time in Stockholm.
 * @param clock HH:MM. A time skipped in spring falls an hour later; one that comes twice in
 * autumn is its first coming.
 * @throws {RangeError} if the clock is not a time of day.
 */
export function instantAt(day: Day, clock: string): Date {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  if (!match) throw new RangeError("Not a time of day");
  const { year, month, date } = partsOf(day);
  const wall = Date.UTC(year, month - 1, date, Number(match[1]), Number(match[2]));
  const before = wall - offsetAt(wall - DAY_MS);
  if (before + offsetAt(before) === wall) return new Date(before);
  const after = wall - offsetAt(before);
  return new Date(after + offsetAt(after) === wall ? after : before);
}

/** A day as the database adapter wants a `date` column: midnight UTC, whatever the zone. */
export function dbDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day that a `date` column held; not for instants. */
export function dayFromDb(date: Date): Day {
  return toDay(date.toISOString().slice(0, 10));
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayFromDb(new Date(dbDate(day).getTime() + days * DAY_MS));
}

/**
 * The same date `months` calendar months later; where that month lacks the date, its last day.
 * Source: lag (1930:173) om beräkning av lagstadgad tid, 1 §.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  return addDays(dayFromDb(first), Math.min(date, last.getUTCDate()) - 1);
}

/** Days from `from` to `to`; negative if `to` is earlier, 0 if they are the same. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dbDate(to).getTime() - dbDate(from).getTime()) / DAY_MS);
}

/** Nights of a stay `[startsOn, endsOn)`: the day of handover is shared with the next stay. */
export function nightsBetween(startsOn: Day, endsOn: Day): number {
  return Math.max(0, daysBetween(startsOn, endsOn));
}

/** Days of a span with both ends counted, as pay is; from thirty days ago to today = 31. */
export function daysInclusive(first: Day, last: Day): number {
  return Math.max(0, daysBetween(first, last) + 1);
}

/** Negative if `a` is before `b`, positive if after, 0 if the same; fit for `sort`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Whole years of age on a day; negative before birth. One born on 29 February turns a year older
 * on the 28th in other years, by the same rule as `addMonths`.
 */
export function ageOn(birthDay: Day, day: Day): number {
  const years = partsOf(day).year - partsOf(birthDay).year;
  return addMonths(birthDay, years * 12) <= day ? years : years - 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return dbDate(day).getUTCDay() || 7;
}

/** The ISO week and the year that the week belongs to. */
export function isoWeek(day: Day): { year: number; week: number } {
  // A week belongs to the year of its Thursday (ISO 8601).
  const thursday = addDays(day, 4 - weekdayOf(day));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(toDay(`${year}-01-01`), thursday) / 7) + 1 };
}

/** A day in another language, by its mark (BCP 47): "21 November 2026"; English if unknown. */
export function formatDayIn(day: Day, lang: string): string {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf([lang === "en" ? "en-GB" : lang, "en"]);
  return new Intl.DateTimeFormat(known, {
    ...{ dateStyle: "long", timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" },
  } as Intl.DateTimeFormatOptions).format(new Date(`${day}T00:00:00Z`));
}

/** For running text: "21 november 2026", never broken between the date and its month. */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date}\u00a0${MONTHS[month - 1]} ${year}`;
}

/** For running text where the weekday helps: "lördag 21 november 2026". */
export function formatDayWithWeekday(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${formatDay(day)}`;
}

/** For tables and inputs: "14:30", the clock in Stockholm. */
export function formatClock(instant: Date): string {
  return stockholmClock.format(instant);
}

/** For running text: "kl. 14.30", the clock in Stockholm. */
export function formatClockProse(instant: Date): string {
  return atClock(formatClock(instant));
}

/** For running text: "kl. 18.00–19.30", the clock in Stockholm. */
export function formatClockSpan({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string {
  return clockSpan(formatClock(startsAt), formatClock(endsAt));
}

/** For running text: "21 november 2026 kl. 14.30". */
export function formatInstant(instant: Date): string {
  return `${formatDay(dayOf(instant))} ${formatClockProse(instant)}`;
}

/** For tables: "2026-11-21 14:30". */
export function formatInstantShort(instant: Date): string {
  return `${dayOf(instant)} ${formatClock(instant)}`;
}

/** A day seen from today: "i dag", "i morgon", "om 3 dagar", "i går", "2 dagar sen". */
export function relativeDays(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return "i dag";
  if (days === 1) return "i morgon";
  if (days === -1) return "i går";
  return days > 0 ? `om ${days} dagar` : `${-days} dagar sen`;
}

const WORDS = new Map([
  ["idag", 0],
  ["imorgon", 1],
  ["iövermorgon", 2],
  ["igår", -1],
]);
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/;
const DATE_FIRST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.\s]\s?(\d{4})$/;
const MONTH_WORD = /^(?:den )?(\d{1,2})(?:\.|:[ae])?\s?([a-zå]{3,9})\.?,?\s?(\d{4})$/;

/**
 * Reads a day as people write it: 2026-11-21, 20261121, 21/11 2026, 21/11-2026, 21.11.2026,
 * 21 nov 2026, 21 november 2026. The year is always four figures.
 * @param today if given, "i går", "i dag", "i morgon" and "i övermorgon" are understood too.
 * @returns null if it cannot be read or does not exist.
 */
export function parseDayInput(text: string, today?: Day): Day | null {
  const typed = text.trim().toLowerCase().normalize("NFC").replace(/\s+/g, " ");
  const offset = WORDS.get(typed.replaceAll(" ", ""));
  if (offset !== undefined) return today ? addDays(today, offset) : null;

  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return existingDay(yearFirst[1], Number(yearFirst[3]), Number(yearFirst[4]));
  const dateFirst = DATE_FIRST.exec(typed);
  if (dateFirst) return existingDay(dateFirst[3], Number(dateFirst[2]), Number(dateFirst[1]));
  const word = MONTH_WORD.exec(typed);
  if (!word) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(word[2] ?? "?"));
  return existingDay(word[3], month + 1, Number(word[1]));
}

/** How far the clocks of Stockholm are ahead of UTC at an instant, both in milliseconds. */
function offsetAt(instant: number): number {
  return Math.round(tzOffset(ZONE, new Date(instant)) * 60_000);
}

function existingDay(year: string | undefined, month: number, date: number): Day | null {
  const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}
