import { addDays, compareDays, type Day } from "@/lib/platform/dates";

/** When a task is due, as the desk groups it. */
export type TaskGroup = "overdue" | "today" | "soon" | "later";

const SOON_DAYS = 7;

/** The group of a due day. Seven days, not the week: on a Friday it must show what Monday brings. */
export function taskGroup(dueOn: Day, today: Day): TaskGroup {
  if (compareDays(dueOn, today) < 0) return "overdue";
  if (dueOn === today) return "today";
  return compareDays(dueOn, addDays(today, SOON_DAYS)) <= 0 ? "soon" : "later";
}
