import { FamilyNews } from "@/components/inquiries/messages/family-news";
import { CourseForms } from "@/components/investigations/course-forms";
import { FamilyWish } from "@/components/investigations/family-wish";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { PartList } from "@/components/investigations/part-list";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { DayDisplay } from "@/components/ui/date-display";
import { type Fact, Facts } from "@/components/ui/facts";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import type { OverviewPage } from "@/lib/investigations/overview/queries";
import { investigationTimelineTexts } from "@/lib/investigations/overview/texts";
import { investigatorRoleLabels, missionLabels, partPath } from "@/lib/investigations/texts";

/** An investigation at a glance: what is missing where, who and when, and what has happened. */
export function Overview({ page }: { page: OverviewPage }) {
  const { head } = page;
  return (
    <InvestigationFrame head={head} part="overview">
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-8">
          <PartList head={head} />
          <section aria-labelledby="fakta" className="space-y-3">
            <h2 id="fakta" className="text-heading">
              Om utredningen
            </h2>
            <Facts columns={3} facts={factsOf(head)} />
          </section>
        </div>
        <div className="min-w-0 space-y-6">
          {page.wish !== null && <FamilyWish wish={page.wish} />}
          {page.family !== null && (
            <FamilyNews
              // What waits for an answer stands above; once answered it is told here.
              news={page.wish === null ? page.family : { ...page.family, pause: null }}
              path={partPath(head.id, "family")}
            />
          )}
          <CourseForms page={page} />
          <TimelinePanel events={page.timeline} texts={investigationTimelineTexts} />
        </div>
      </div>
    </InvestigationFrame>
  );
}

function factsOf(head: InvestigationHead): Fact[] {
  const { household, facts, missions, investigators } = head;
  return [
    { term: "Vuxna", value: facts.adults.map(({ name }) => name).join(", ") },
    { term: "Kommun", value: household.municipality },
    { term: "Utreds för", value: missions.map((kind) => missionLabels[kind]).join(", ") },
    { term: "Öppnad", value: <DayDisplay day={head.openedOn} form="table" /> },
    { term: "Mål", value: <DayDisplay day={head.goalOn} form="table" /> },
    {
      term: "Utredare",
      value: investigators
        .map(
          ({ name, role }) => `${name} (${investigatorRoleLabels[role].toLocaleLowerCase("sv")})`,
        )
        .join(", "),
    },
  ];
}
