import { addDays, addMonths, type Day, isDay, isoWeek, weekdayOf } from "@/lib/platform/dates";
import { holidayName } from "@/lib/platform/working-days";

/** A month as an address writes it: "2026-12". */
export type Month = `${number}-${number}`;

const FARTHEST = 24;

/** The month that a day belongs to. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day;
}

/** The month `count` months later, or earlier when negative. */
export function monthsOn(month: Month, count: number): Month {
  return monthOf(addMonths(firstDayOf(month), count));
}

/**
 * The month that an address asks for, today's when it asks for none that can be shown: two years
 * either way, so that nobody and no machine can turn pages for ever.
 */
export function monthAsked(sent: unknown, today: Day): Month {
  const text = Array.isArray(sent) ? sent[0] : sent;
  const now = monthOf(today);
  if (typeof text !== "string" || !/^\d{4}-\d{2}$/.test(text) || !isDay(`${text}-01`)) return now;
  return mayShow(text as Month, today) ? (text as Month) : now;
}

/** Whether a month lies near enough to be shown. */
export function mayShow(month: Month, today: Day): boolean {
  const now = monthOf(today);
  return monthsOn(now, -FARTHEST) <= month && month <= monthsOn(now, FARTHEST);
}

/** What is said of what a month does not show, or null. Meetings are shown until they are over. */
export function monthNote(month: Month, today: Day, isEmpty: boolean): string | null {
  const now = monthOf(today);
  if (month < now) return "Träffar som har varit visas inte.";
  if (!isEmpty) return null;
  return month === now
    ? "Inget är planerat resten av den här månaden."
    : "Inget är planerat den här månaden än.";
}

/** One day of a month's sheet. */
export type SheetDay = {
  day: Day;
  date: number;
  isInMonth: boolean;
  isToday: boolean;
  /** Sundays and free days. */
  isRed: boolean;
  holiday: string | null;
};

/** One week of a month's sheet, Monday first, by its ISO number. */
export type SheetWeek = { week: number; days: SheetDay[] };

/** The whole weeks that hold a month. */
export function weeksOf(month: Month, today: Day): SheetWeek[] {
  const first = firstDayOf(month);
  const last = addDays(addMonths(first, 1), -1);
  const weeks: SheetWeek[] = [];
  for (let day = addDays(first, 1 - weekdayOf(first)); day <= last; day = addDays(day, 7)) {
    const days = Array.from({ length: 7 }, (_each, index) =>
      sheetDay(addDays(day, index), month, today),
    );
    weeks.push({ week: isoWeek(day).week, days });
  }
  return weeks;
}

function sheetDay(day: Day, month: Month, today: Day): SheetDay {
  const holiday = holidayName(day);
  return {
    ...{ day, date: Number(day.slice(8)), holiday },
    isInMonth: monthOf(day) === month,
    isToday: day === today,
    isRed: holiday !== null || weekdayOf(day) === 7,
  };
}

/** The free days of a month that have a name, in order. */
export function holidaysOf(month: Month): { day: Day; name: string }[] {
  const first = firstDayOf(month);
  const found: { day: Day; name: string }[] = [];
  for (let day = first; monthOf(day) === month; day = addDays(day, 1)) {
    const name = holidayName(day);
    if (name !== null) found.push({ day, name });
  }
  return found;
}

const months = [
  ...["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti"],
  ...["september", "oktober", "november", "december"],
];

/** "december 2026" */
export function monthWords(month: Month): string {
  return `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}
