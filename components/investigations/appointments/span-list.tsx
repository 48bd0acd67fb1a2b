import type { Span } from "@/lib/investigations/appointments/rules";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { clockBetween } from "@/lib/platform/time-words";

/** Proposed times, in words. */
export function SpanList({ spans }: { spans: readonly Span[] }) {
  return (
    <ul className="list-disc pl-5">
      {spans.map((span) => (
        <li key={`${span.day} ${span.from} ${span.to}`}>{spanWords(span)}</li>
      ))}
    </ul>
  );
}

/** "torsdag 3 december 2026, mellan kl. 13.00 och 17.00". */
export function spanWords({ day, from, to }: Span): string {
  return `${formatDayWithWeekday(day)}, ${clockBetween(from, to)}`;
}
