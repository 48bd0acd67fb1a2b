import {
  type Day,
  dayOf,
  formatDay,
  formatDayWithWeekday,
  formatInstant,
  formatInstantShort,
} from "@/lib/platform/dates";

type DayDisplayProps = { day: Day; form?: "text" | "weekday" | "table" };

/** A calendar day: "21 november 2026" in text, "2026-11-21" in tables. */
export function DayDisplay({ day, form = "text" }: DayDisplayProps) {
  const words = { text: formatDay, weekday: formatDayWithWeekday, table: (same: Day) => same };
  return (
    <time dateTime={day} className="one-line">
      {words[form](day)}
    </time>
  );
}

type InstantDisplayProps = { at: Date; form?: "text" | "table" };

/** An instant by the clock in Stockholm: "21 november 2026 kl. 14.30" or "2026-11-21 14:30". */
export function InstantDisplay({ at, form = "text" }: InstantDisplayProps) {
  return (
    <time
      dateTime={at.toISOString()}
      title={dayOf(at)}
      className={form === "table" ? "one-line tabular-nums" : undefined}
    >
      {form === "text" ? formatInstant(at) : formatInstantShort(at)}
    </time>
  );
}
