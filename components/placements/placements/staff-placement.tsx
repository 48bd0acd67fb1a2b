import Link from "next/link";
import { DocumentsPanel } from "@/components/staff/documents-panel";
import { AsidePart, FileColumns } from "@/components/staff/file-columns";
import { NotesPanel } from "@/components/staff/notes-panel";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { NumberedTitle, PageHeading } from "@/components/ui/page-heading";
import { PersonLabel } from "@/components/ui/person-label";
import { noteEventTexts } from "@/lib/documents/notes/texts";
import { placementEventTexts } from "@/lib/placements/events/texts";
import type { ChildIdentity as Known } from "@/lib/placements/identity/queries";
import type { StaffPlacement } from "@/lib/placements/staff/queries";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { ChildIdentity } from "./child-identity";
import { ChildReaders } from "./child-readers";
import { PlacementClocks } from "./placement-clocks";
import { PlacementDeeds } from "./placement-deeds";
import { PlacementStateTag } from "./placement-state";
import { DecisionSummary, PlacementSummary } from "./placement-summary";

type StaffPlacementPageProps = { page: StaffPlacement; known: Known | null; today: Day };

/** A placement as the unit works with it. */
export function StaffPlacementPage({ page, known, today }: StaffPlacementPageProps) {
  const { placement, readers } = page;
  const subject = { type: "PLACEMENT" as const, id: placement.id };
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.placements(), label: "Placeringar" }]}
        here={placement.number}
      />
      <PageHeading
        title={<NumberedTitle word="Placering" number={placement.number} />}
        eyebrow={<PersonLabel name={placement.label} isProtected={placement.isProtected} />}
        lead={<PlacementStateTag state={placement.state} />}
      />
      <FileColumns
        main={
          <>
            <PlacementClocks placement={placement} today={today} />
            {page.mayWork && <PlacementDeeds placement={placement} today={today} />}
            <ChildIdentity
              placementId={placement.id}
              state={page.identity}
              known={known}
              showHref={`${paths.staff.placement(placement.id)}?uppgifter=visa`}
              mayWrite={false}
            />
            {readers !== null && <ChildReaders placementId={placement.id} choices={readers} />}
          </>
        }
        aside={
          <>
            <AsidePart id="uppgifter" title="Placeringen">
              <Surroundings page={page} />
              <PlacementSummary placement={placement} />
            </AsidePart>
            {placement.decision !== null && (
              <AsidePart id="beslutet" title="Kommunens beslut">
                <DecisionSummary decision={placement.decision} />
              </AsidePart>
            )}
          </>
        }
        rest={
          <>
            <NotesPanel subject={subject} {...page.notes} />
            <DocumentsPanel subject={subject} files={page.files} />
            <TimelinePanel
              events={page.events}
              texts={{ ...placementEventTexts, ...noteEventTexts }}
            />
          </>
        }
      />
    </>
  );
}

/** The home, who has charge of it, and the request that the placement came from. */
function Surroundings({ page: { placement, home, consultant } }: { page: StaffPlacement }) {
  return (
    <ul className="space-y-1">
      <li>
        <Link href={paths.staff.home(home.id)} prefetch={false} className="text-link">
          {home.name} {home.number}
        </Link>
      </li>
      <li>
        <Link
          href={paths.staff.request(placement.requestId)}
          prefetch={false}
          className="text-link"
        >
          Förfrågan {placement.requestNumber}
        </Link>
      </li>
      <li>Konsulent: {consultant}</li>
    </ul>
  );
}
