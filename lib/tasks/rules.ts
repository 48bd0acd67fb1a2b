import { addDays, compareDays, type Day, weekdayOf } from "@/lib/platform/dates";

/** When a task is due, as the desk groups it. */
export type TaskGroup = "overdue" | "today" | "thisWeek" | "later";

/** The group of a due day: the week ends on Sunday. */
export function taskGroup(dueOn: Day, today: Day): TaskGroup {
  if (compareDays(dueOn, today) < 0) return "overdue";
  if (dueOn === today) return "today";
  const sunday = addDays(today, 7 - weekdayOf(today));
  return compareDays(dueOn, sunday) <= 0 ? "thisWeek" : "later";
}
