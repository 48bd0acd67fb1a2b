import { cx } from "class-variance-authority";
import nights from "@/components/stays/nights.module.css";
import type { Day } from "@/lib/platform/dates";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { weekdayShort } from "@/lib/stays/board/texts";
import type { CalendarDay } from "@/lib/stays/occupancy/queries";
import { dayShort, nightInWords, rangesInWords, runsOf } from "@/lib/stays/occupancy/rules";

type HomeCalendarProps = { days: CalendarDay[]; today: Day };

/** A home's nights: in a sentence, as a list of days on a phone, as weeks where there is room. */
export function HomeCalendar({ days, today }: HomeCalendarProps) {
  const [first] = days;
  if (first === undefined) return null;
  const runs = runsOf(days, first.day);
  const sentence = <p>{rangesInWords(runs)}.</p>;
  // A calendar of nothing but nights without a contract says no more than the sentence.
  if (runs.every(({ status }) => status === "NO_CONTRACT")) return sentence;
  return (
    <div className="space-y-4">
      {sentence}
      <details className="phone-fold">
        <summary className="text-link inline-flex min-h-11 items-center">Visa dag för dag</summary>
        <div
          aria-hidden="true"
          className="hidden grid-cols-7 gap-1.5 pb-1 text-small font-semibold text-soft sm:grid"
        >
          {weekdayShort.map((word) => (
            <span key={word}>{word}</span>
          ))}
        </div>
        <ol
          className={cx(
            nights.nights,
            nights.calendar,
            "sm:grid sm:grid-cols-7 sm:gap-x-1.5 sm:gap-y-3",
          )}
        >
          {days.map((day, index) => (
            <CalendarCell key={day.day} day={day} today={today} isFirst={index === 0} />
          ))}
        </ol>
      </details>
    </div>
  );
}

const starts = [
  "sm:col-start-1",
  "sm:col-start-2",
  "sm:col-start-3",
  "sm:col-start-4",
  "sm:col-start-5",
  "sm:col-start-6",
  "sm:col-start-7",
];

type CalendarCellProps = { day: CalendarDay; today: Day; isFirst: boolean };

function CalendarCell({ day: night, today, isFirst }: CalendarCellProps) {
  const { day, weekday, holiday } = night;
  const isRed = weekday === 7 || holiday !== null;
  return (
    <li
      aria-current={day === today ? "date" : undefined}
      className={cx(
        "flex items-center justify-between gap-3 border-b border-line py-1.5 sm:flex-col sm:items-stretch sm:gap-1 sm:border-0 sm:py-0",
        isFirst && starts[weekday - 1],
      )}
    >
      <span
        className={cx(
          "text-small",
          isRed && "text-falu",
          day === today && "font-bold underline decoration-glow decoration-4 underline-offset-4",
        )}
      >
        <span className="sr-only">
          {formatDayWithWeekday(day)}
          {holiday && `, ${holiday}`}:{" "}
        </span>
        <span aria-hidden="true">
          <span className="sm:hidden">{weekdayShort[weekday - 1]} </span>
          {dayShort(day)}
          {holiday && <span className="sm:hidden"> · {holiday}</span>}
        </span>
      </span>
      <span data-n={night.status} className="flex">
        <span>{nightInWords(night)}</span>
      </span>
    </li>
  );
}
