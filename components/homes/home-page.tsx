import { ContractSection } from "@/components/contracts/contract-section";
import { HomeCharge } from "@/components/homes/home-charge";
import { HomeCapabilities, HomeFacts } from "@/components/homes/home-facts";
import { HomeOverlays, OverlayCallouts } from "@/components/homes/home-overlays";
import { HomeSection } from "@/components/homes/home-section";
import { HomeStandingTag } from "@/components/homes/home-standing";
import { DocumentsPanel } from "@/components/staff/documents-panel";
import { FileColumns } from "@/components/staff/file-columns";
import { NotesPanel } from "@/components/staff/notes-panel";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { HomeCalendar } from "@/components/stays/home-calendar";
import { StayList } from "@/components/stays/stay-list";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { DaysLeft } from "@/components/ui/days-left";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { ProtectedMark } from "@/components/ui/person-label";
import type { HomeContracts } from "@/lib/contracts/queries";
import { timelineTexts } from "@/lib/desk/timeline/texts";
import type { MatterPanels } from "@/lib/documents/queries";
import type { HomeCard } from "@/lib/homes/queries";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { Occupancy } from "@/lib/stays/occupancy/queries";

type HomePageProps = {
  home: HomeCard;
  contracts: HomeContracts;
  occupancy: Occupancy;
  panels: MatterPanels;
  today: Day;
};

const SOON_DAYS = 60;

/** A home: its nights, contract, what it is matched by, and what has been done. */
export function HomePage({ home, contracts, occupancy, panels, today }: HomePageProps) {
  const subject = { type: "HOME", id: home.id } as const;
  return (
    <>
      <HomeHeading home={home} today={today} />
      <FileColumns
        main={
          <>
            <HomeSection id="platser" title="Platser de närmaste fyra veckorna">
              <HomeCalendar days={occupancy.days} today={today} />
            </HomeSection>
            <HomeSection id="placeringar" title="Placeringar och platser som hålls">
              <StayList stays={occupancy.stays} today={today} />
            </HomeSection>
            <ContractSection
              homeId={home.id}
              maySign={home.maySign}
              known={contracts}
              today={today}
            />
          </>
        }
        aside={
          <>
            <HomeCharge home={home} />
            <HomeCapabilities home={home} />
            <HomeFacts home={home} />
            <HomeOverlays home={home} today={today} />
          </>
        }
        rest={
          <>
            <NotesPanel subject={subject} notes={panels.notes} draft={panels.draft} />
            <DocumentsPanel subject={subject} files={panels.files} />
            <TimelinePanel events={panels.timeline} texts={timelineTexts} />
          </>
        }
      />
    </>
  );
}

function HomeHeading({ home, today }: { home: HomeCard; today: Day }) {
  return (
    <div className="space-y-4">
      <Breadcrumb trail={[{ href: paths.staff.homes(), label: "Hem" }]} here={home.number} />
      <PageHeading
        title={home.name}
        eyebrow={`Hem ${home.number}`}
        actions={
          <>
            {home.isProtected && <ProtectedMark />}
            <HomeStandingTag standing={home.standing} />
          </>
        }
      />
      <Facts
        facts={[
          {
            term: "Bedömningen gäller till och med",
            value: <DaysLeft deadline={home.suitableUntil} today={today} soonDays={SOON_DAYS} />,
          },
          {
            term: "Registerkontrollerna gäller till och med",
            value: home.checksValidUntil && (
              <DaysLeft deadline={home.checksValidUntil} today={today} soonDays={SOON_DAYS} />
            ),
          },
        ]}
      />
      <OverlayCallouts home={home} />
      {home.state !== "ENDED" && <ValidityCallout home={home} today={today} />}
    </div>
  );
}

/** Without both, no child may be placed. */
function ValidityCallout({ home, today }: { home: HomeCard; today: Day }) {
  const { suitableUntil, checksValidUntil } = home;
  const isUnchecked = checksValidUntil === null || checksValidUntil < today;
  if (!isUnchecked && suitableUntil >= today) return null;
  return (
    <Callout kind="warning" title="Hemmet kan inte ta emot nya barn">
      {suitableUntil < today && <p>Bedömningen har gått ut. Utred hemmet på nytt.</p>}
      {isUnchecked && (
        <p>Registerkontroll saknas eller har gått ut för någon av de vuxna. Begär den på nytt.</p>
      )}
    </Callout>
  );
}
