import Link from "next/link";
import type { ReactNode } from "react";
import { placeWords } from "@/components/outreach/meeting-facts";
import { DayDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import type { MonthEntries } from "@/lib/outreach/calendar/queries";
import { holidaysOf, type Month, monthNote } from "@/lib/outreach/calendar/rules";
import type { OpenMeeting } from "@/lib/outreach/meetings/queries";
import { languageTexts } from "@/lib/outreach/meetings/texts";
import { type Day, dayOf, formatClockSpan } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

type Line = { key: string; day: Day; what: ReactNode };

type CalendarLinesProps = { month: Month; today: Day; entries: MonthEntries };

/** The days of a month on which something happens or that are red, in order. */
export function CalendarLines({ month, today, entries }: CalendarLinesProps) {
  const lines = linesOf(month, entries);
  const isEmpty = entries.meetings.length + entries.news.length === 0;
  const note = monthNote(month, today, isEmpty);
  return (
    <div className="space-y-4">
      {note && <p>{note}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {lines.map(({ key, day, what }) => (
          <li key={key} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <p className="font-semibold first-letter:uppercase">
              <DayDisplay day={day} form="weekday" />
            </p>
            <div className="min-w-0">{what}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function linesOf(month: Month, { meetings, news }: MonthEntries): Line[] {
  const lines: Line[] = [
    ...holidaysOf(month).map(({ day, name }) => ({
      ...{ key: name + day, day },
      what: <p className="text-soft first-letter:uppercase">{name}. Vi har stängt.</p>,
    })),
    ...meetings.map((meeting) => ({
      key: meeting.id,
      day: dayOf(meeting.startsAt),
      what: <Meeting meeting={meeting} />,
    })),
    ...news.map(({ path, title, publishedAt }) => ({
      ...{ key: path, day: dayOf(publishedAt) },
      what: (
        <p>
          Nyhet:{" "}
          <Link href={path} prefetch={false} className="text-link">
            {title}
          </Link>
        </p>
      ),
    })),
  ];
  return lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function Meeting({ meeting }: { meeting: OpenMeeting }) {
  const { id, startsAt, endsAt, language, hasInterpreter, cancelReason } = meeting;
  return (
    <div className="space-y-1">
      <p>
        <Link href={paths.meeting(id)} prefetch={false} className="text-link font-semibold">
          Informationsträff
        </Link>{" "}
        {formatClockSpan({ startsAt, endsAt })}
      </p>
      <p className="text-soft">
        {placeWords(meeting).replace(/\.$/, "")}. {languageTexts[language]}
        {hasInterpreter && ", med tolk"}.
      </p>
      {cancelReason === null ? (
        <a href={paths.api.calendar(`traff-${id}`)} className="text-link no-print text-small">
          Lägg i min kalender
          <span className="sr-only">
            : träffen <DayDisplay day={dayOf(startsAt)} />
          </span>
        </a>
      ) : (
        <StatusTag tone="bad">Inställd</StatusTag>
      )}
    </div>
  );
}
