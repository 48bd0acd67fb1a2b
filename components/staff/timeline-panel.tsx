import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { sentenceOf } from "@/lib/access/timeline/rules";
import type { EventTexts, TimelineEvent } from "@/lib/access/timeline/schema";
import type { Subject, SubjectType } from "@/lib/audit/schema";
import { paths } from "@/lib/platform/paths";

type PageOf = { label: string; href: (id: string) => string };

const staffPages: Partial<Record<SubjectType, PageOf>> = {
  CALLBACK: { label: "Öppna uppringningen", href: paths.staff.callback },
  INQUIRY: { label: "Öppna anmälan", href: paths.staff.inquiry },
  INVESTIGATION: { label: "Öppna utredningen", href: paths.staff.investigation },
  PLACEMENT: { label: "Öppna placeringen", href: paths.staff.placement },
  REQUEST: { label: "Öppna förfrågan", href: paths.staff.request },
  HOME: { label: "Öppna hemmet", href: paths.staff.home },
};
const clientPages: Partial<Record<SubjectType, PageOf>> = {
  PLACEMENT: { label: "Öppna placeringen", href: paths.client.placement },
  REQUEST: { label: "Öppna förfrågan", href: paths.client.request },
};

/** The rest fold away, so that a long matter does not hide what stands below. */
const FIRST = 8;

type TimelinePanelProps = {
  events: readonly TimelineEvent[];
  texts: EventTexts;
  /** Whose pages the links lead to. */
  audience?: "staff" | "client";
  title?: string;
};

/** What has happened in a matter, the latest first. */
export function TimelinePanel(props: TimelinePanelProps) {
  const { events, texts, audience = "staff", title = "Händelser" } = props;
  const pages = audience === "staff" ? staffPages : clientPages;
  const entries = events.flatMap((event) => {
    const what = sentenceOf(texts, event);
    return what === null ? [] : [entryOf(event, what, linkTo(pages, event.others))];
  });
  return (
    <section aria-labelledby="handelser" className="space-y-4">
      <h2 id="handelser" className="text-heading">
        {title}
      </h2>
      {entries.length > 0 ? (
        <>
          <Timeline entries={entries.slice(0, FIRST)} />
          {entries.length > FIRST && (
            <Details summary={olderWords(entries.length - FIRST)}>
              <Timeline entries={entries.slice(FIRST)} />
            </Details>
          )}
        </>
      ) : (
        <p className="text-soft">Inget har hänt i ärendet än.</p>
      )}
    </section>
  );
}

function olderWords(count: number): string {
  return count === 1 ? "Visa en äldre händelse" : `Visa ${count} äldre händelser`;
}

function entryOf(event: TimelineEvent, what: string, link: TimelineEntry["link"]): TimelineEntry {
  const when = <InstantDisplay at={event.at} form="table" />;
  return { id: event.id, what, who: event.who, when, link };
}

function linkTo(pages: Partial<Record<SubjectType, PageOf>>, others: readonly Subject[]) {
  for (const type of Object.keys(pages) as SubjectType[]) {
    const page = pages[type];
    const [other, ...more] = others.filter((subject) => subject.type === type);
    // A deed with many leads to no one of them.
    if (page && other && more.length === 0) return { label: page.label, href: page.href(other.id) };
  }
  return undefined;
}
