import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { CalendarLines } from "@/components/outreach/calendar/calendar-lines";
import { CalendarSheet } from "@/components/outreach/calendar/calendar-sheet";
import { Article } from "@/components/site/article";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Icon } from "@/components/ui/icon";
import type { MonthEntries } from "@/lib/outreach/calendar/queries";
import { type Month, mayShow, monthOf, monthsOn, monthWords } from "@/lib/outreach/calendar/rules";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { Frame } from "@/lib/site/languages/rules";

type CalendarPageProps = { month: Month; today: Day; entries: MonthEntries; frame: Frame };

/** All that has a public day, a month at a time: a list, and from tablet width a sheet above it. */
export function CalendarPage({ month, today, entries, frame }: CalendarPageProps) {
  return (
    <Article
      path="/kalender"
      frame={frame}
      lead={<p>Våra informationsträffar och nyheter, månad för månad.</p>}
      aside={
        <>
          <Subscribe />
          <TalkToUs />
        </>
      }
    >
      <section aria-labelledby="manad" className="space-y-6">
        <h2 id="manad" className="text-heading first-letter:uppercase">
          {monthWords(month)}
        </h2>
        <Turn month={month} today={today} />
        <CalendarSheet month={month} today={today} entries={entries} />
        <CalendarLines month={month} today={today} entries={entries} />
      </section>
    </Article>
  );
}

function Turn({ month, today }: { month: Month; today: Day }) {
  const [before, after, now] = [monthsOn(month, -1), monthsOn(month, 1), monthOf(today)];
  return (
    <nav
      aria-label="Byt månad"
      className="no-print flex flex-wrap justify-between gap-x-6 gap-y-2 sm:justify-start"
    >
      {mayShow(before, today) && (
        <MonthLink month={before}>
          <Icon of={ChevronLeft} /> {monthWords(before)}
        </MonthLink>
      )}
      {mayShow(after, today) && (
        <MonthLink month={after}>
          {monthWords(after)} <Icon of={ChevronRight} />
        </MonthLink>
      )}
      {month !== now && (
        // A row of its own on a phone, below the two that turn the page.
        <span className="basis-full sm:basis-auto">
          <MonthLink month={now}>Den här månaden</MonthLink>
        </span>
      )}
    </nav>
  );
}

function MonthLink({ month, children }: { month: Month; children: React.ReactNode }) {
  return (
    <Link
      href={paths.calendarMonth(month)}
      prefetch={false}
      className="text-link inline-flex min-h-11 items-center gap-1 first-letter:uppercase"
    >
      {children}
    </Link>
  );
}

function Subscribe() {
  return (
    <section className="no-print space-y-2 rounded-card bg-sunk p-5 sm:p-6">
      <h2 className="text-sub font-bold">Ha träffarna i din kalender</h2>
      <p>
        Prenumerera, så läggs nya träffar in av sig själva. Kopiera adressen till den här länken och
        klistra in den i ditt kalenderprogram.
      </p>
      <p>
        <a href={paths.api.calendar("informationstraffar")} className="text-link">
          Kalenderfil med alla träffar
        </a>
      </p>
    </section>
  );
}
