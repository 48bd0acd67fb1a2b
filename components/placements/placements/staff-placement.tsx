import Link from "next/link";
import { DocumentsPanel } from "@/components/staff/documents-panel";
import { NotesPanel } from "@/components/staff/notes-panel";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
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
  const { placement, home, consultant, readers } = page;
  const subject = { type: "PLACEMENT" as const, id: placement.id };
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.placements(), label: "Placeringar" }]}
        here={placement.number}
      />
      <PageHeading
        title={`Placering ${placement.number}`}
        eyebrow={<PersonLabel name={placement.label} isProtected={placement.isProtected} />}
        lead={<PlacementStateTag state={placement.state} />}
      />
      <PlacementClocks placement={placement} today={today} />
      {page.mayWork && <PlacementDeeds placement={placement} today={today} />}
      <section aria-labelledby="uppgifter" className="space-y-3">
        <h2 id="uppgifter" className="text-heading">
          Placeringen
        </h2>
        <p>
          <Link href={paths.staff.home(home.id)} prefetch={false} className="text-link">
            {home.name} {home.number}
          </Link>
          , konsulent {consultant}.{" "}
          <Link
            href={paths.staff.request(placement.requestId)}
            prefetch={false}
            className="text-link"
          >
            Förfrågan {placement.requestNumber}
          </Link>
        </p>
        <PlacementSummary placement={placement} />
      </section>
      {placement.decision !== null && (
        <section aria-labelledby="beslutet" className="space-y-3">
          <h2 id="beslutet" className="text-heading">
            Kommunens beslut
          </h2>
          <DecisionSummary decision={placement.decision} />
        </section>
      )}
      <ChildIdentity
        placementId={placement.id}
        state={page.identity}
        known={known}
        showHref={`${paths.staff.placement(placement.id)}?uppgifter=visa`}
        mayWrite={false}
      />
      {readers !== null && <ChildReaders placementId={placement.id} choices={readers} />}
      <NotesPanel subject={subject} {...page.notes} />
      <DocumentsPanel subject={subject} files={page.files} />
      <TimelinePanel events={page.events} texts={{ ...placementEventTexts, ...noteEventTexts }} />
    </>
  );
}
