import Link from "next/link";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { NumberedTitle, PageHeading } from "@/components/ui/page-heading";
import { PersonLabel } from "@/components/ui/person-label";
import { awaitedAnchors } from "@/lib/placements/awaited/texts";
import type { ClientPlacement } from "@/lib/placements/client/queries";
import { isToReport } from "@/lib/placements/decisions/rules";
import { clientEventTexts } from "@/lib/placements/events/texts";
import type { ChildIdentity as Known } from "@/lib/placements/identity/queries";
import { isDecided, isRunning } from "@/lib/placements/rules";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { ChildIdentity } from "./child-identity";
import { ChildInvestigationForm } from "./child-investigation-form";
import { PlacementClocks } from "./placement-clocks";
import { Contact } from "./placement-contact";
import { PlacementStateTag } from "./placement-state";
import { DecisionSummary, PlacementSummary } from "./placement-summary";

type ClientPlacementPageProps = { page: ClientPlacement; known: Known | null; today: Day };

/** A placement as the municipality follows it. */
export function ClientPlacementPage({ page, known, today }: ClientPlacementPageProps) {
  const { placement, contact, identity, events } = page;
  const { state, decision } = placement;
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.client.home, label: "Översikt" },
          {
            href: paths.client.request(placement.requestId),
            label: `Förfrågan ${placement.requestNumber}`,
          },
        ]}
        here={`Placering ${placement.number}`}
      />
      <PageHeading
        title={<NumberedTitle word="Placering" number={placement.number} />}
        eyebrow={<PersonLabel name={placement.label} isProtected={placement.isProtected} />}
        lead={<PlacementStateTag state={state} />}
      />
      <PlacementClocks placement={placement} today={today} />
      {contact !== null && <Contact contact={contact} requestId={placement.requestId} />}
      <section aria-labelledby="uppgifter" className="space-y-4">
        <h2 id="uppgifter" className="text-heading">
          Placeringen
        </h2>
        <PlacementSummary placement={placement} />
      </section>
      <section aria-labelledby="beslutet" className="space-y-4">
        <h2 id="beslutet" className="text-heading">
          Beslutet
        </h2>
        {decision === null && (
          <ToDo
            words="Beslutet är inte registrerat."
            link="Registrera beslutet på förfrågans sida"
            href={`${paths.client.request(placement.requestId)}#${awaitedAnchors.REGISTER_DECISION}`}
          />
        )}
        {decision !== null && isToReport(decision) && (
          <ToDo
            words="Ordföranden beslutade ensam. Beslutet ska anmälas till nämnden vid dess nästa möte."
            link="Notera mötet på förfrågans sida"
            href={`${paths.client.request(placement.requestId)}#${awaitedAnchors.REPORT_TO_BOARD}`}
          />
        )}
        {decision !== null && <DecisionSummary decision={decision} />}
      </section>
      {(isDecided(state) || identity === "KNOWN") && (
        <ChildIdentity
          placementId={placement.id}
          state={identity}
          known={known}
          showHref={`${paths.client.placement(placement.id)}?uppgifter=visa`}
          mayWrite={isDecided(state)}
        />
      )}
      {placement.homeKind === "EMERGENCY" && isRunning(state) && (
        <ChildInvestigationForm placement={placement} />
      )}
      <TimelinePanel events={events} texts={clientEventTexts} audience="client" />
    </>
  );
}

function ToDo({ words, link, href }: { words: string; link: string; href: string }) {
  return (
    <Callout kind="warning">
      <p>{words}</p>
      <p>
        <Link href={href} prefetch={false} className="text-link">
          {link}
        </Link>
      </p>
    </Callout>
  );
}
