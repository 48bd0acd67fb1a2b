import { cx } from "class-variance-authority";
import Link from "next/link";
import type { MonthEntries } from "@/lib/outreach/calendar/queries";
import { type Month, monthWords, type SheetDay, weeksOf } from "@/lib/outreach/calendar/rules";
import { type Day, dayOf, formatClockProse } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

const weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

type CalendarSheetProps = { month: Month; today: Day; entries: MonthEntries };

/** A month as a sheet with ISO weeks; on a phone the list below says the same. */
export function CalendarSheet({ month, today, entries }: CalendarSheetProps) {
  return (
    <table className="hidden w-full table-fixed border-collapse md:table">
      <caption className="sr-only">{monthWords(month)}, vecka för vecka</caption>
      <thead>
        <tr>
          <th scope="col" className="w-14 p-1 text-left text-small text-soft">
            Vecka
          </th>
          {weekdays.map((name) => (
            <th key={name} scope="col" className="p-1 text-left text-small font-semibold">
              <abbr title={name} className="no-underline">
                {name.slice(0, 3)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month, today).map(({ week, days }) => (
          <tr key={days[0]?.day}>
            <th scope="row" className="p-1 text-left align-top text-small font-normal text-soft">
              v.&nbsp;{week}
            </th>
            {days.map((each) => (
              <DayCell key={each.day} sheetDay={each} entries={entries} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ sheetDay, entries }: { sheetDay: SheetDay; entries: MonthEntries }) {
  const { day, date, isInMonth, isToday, isRed, holiday } = sheetDay;
  if (!isInMonth) return <td className="border border-line bg-sunk" />;
  return (
    <td
      className={cx(
        "h-24 border border-line p-1.5 align-top",
        isToday ? "bg-pine-soft" : "bg-surface",
      )}
    >
      <span className={cx("font-semibold tabular-nums", isRed && "text-falu")}>{date}</span>
      {isToday && <span className="text-small"> i dag</span>}
      {holiday && (
        <span className="block text-small leading-tight text-falu first-letter:uppercase">
          {holiday}
        </span>
      )}
      <DayEntries day={day} entries={entries} />
    </td>
  );
}

function DayEntries({ day, entries }: { day: Day; entries: MonthEntries }) {
  const meetings = entries.meetings.filter(({ startsAt }) => dayOf(startsAt) === day);
  const news = entries.news.filter(({ publishedAt }) => dayOf(publishedAt) === day);
  if (meetings.length + news.length === 0) return null;
  return (
    <ul className="mt-1 space-y-1 text-small leading-snug">
      {meetings.map(({ id, startsAt, cancelReason }) => (
        <li key={id}>
          <Link href={paths.meeting(id)} prefetch={false} className="text-link hyphens-auto">
            {formatClockProse(startsAt)} Träff
          </Link>
          {cancelReason !== null && " (inställd)"}
        </li>
      ))}
      {news.map(({ path, title }) => (
        <li key={path}>
          <Link href={path} prefetch={false} className="text-link hyphens-auto">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
