import { addDays, type Day, dayOf, formatClock } from "@/lib/platform/dates";

/** Today in Sweden, whatever zone the tests run in. */
export function today(): Day {
  return dayOf(new Date());
}

/** So many days from today. */
export function inDays(days: number): Day {
  return addDays(today(), days);
}

/** The clock in Sweden as it is typed into a form, with its day. */
export function rightNow(): { day: Day; clock: string } {
  const now = new Date();
  return { day: dayOf(now), clock: formatClock(now) };
}
