import { addDays, type Day, dayOf, instantAt } from "@/lib/platform/dates";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "@/lib/platform/working-days";

const MINUTE = 60_000;

/** The story's days, all counted back from the instant at which it is planted. */
export type Calendar = ReturnType<typeof calendarFrom>;

/** @param anchor the story's present: nothing happens after it. */
export function calendarFrom(anchor: Date) {
  const today = dayOf(anchor);
  return {
    anchor,
    today,
    /** The day that many days ago; negative: in that many days. */
    daysAgo: (days: number): Day => addDays(today, -days),
    /** The working day that many working days before today. */
    workdaysAgo: (days: number): Day => addWorkingDays(today, -days),
    /** How many working days before today a day that has been lies. */
    workdaysSince: (day: Day): number => workingDaysBetween(day, today),
    minutesAgo: (minutes: number): Date => new Date(anchor.getTime() - minutes * MINUTE),
  };
}

/** The working day itself or the last one before it. */
export function workdayUpTo(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, -1);
}

/** Walks through one script's working days; the hours vary by its seed, always the same way. */
export type Diary = {
  today: () => Day;
  /** A working day `days` later, some time in the day. */
  later: (days: number) => Date;
  /** A while later on the same day. */
  soon: () => Date;
};

const FIRST_MINUTE = 8 * 60 + 20;
const LAST_START = 13 * 60;

/** @param start the first day; `later(0)` gives an hour of it. */
export function diaryFrom(start: Day, seed: number): Diary {
  let day = start;
  let minute = FIRST_MINUTE;
  let turn = seed;
  const vary = (most: number) => {
    turn = (turn * 48_271 + 11) % 2_147_483_647;
    return turn % most;
  };
  const instant = () => {
    const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    return new Date(instantAt(day, clock).getTime() + vary(60) * 1_000);
  };
  return {
    today: () => day,
    later: (days) => {
      day = days === 0 ? day : addWorkingDays(day, days);
      minute = FIRST_MINUTE + vary(LAST_START - FIRST_MINUTE);
      return instant();
    },
    soon: () => {
      minute = Math.min(minute + 3 + vary(9), 17 * 60);
      return instant();
    },
  };
}
