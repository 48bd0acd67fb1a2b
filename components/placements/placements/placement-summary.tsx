import type { ReactNode } from "react";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { deciderTexts } from "@/lib/placements/decisions/texts";
import type { DecisionFacts, PlacementFacts } from "@/lib/placements/facts/queries";
import { endReasonTexts, kindText } from "@/lib/placements/texts";

type Line = [string, ReactNode];

/** The facts of a placement, from start to end. */
export function PlacementSummary({ placement }: { placement: PlacementFacts }) {
  const { arrivedAt, agreementSignedOn, expectedEndOn, ending } = placement;
  const lines: Line[] = [
    ["Kommun", placement.municipality],
    ["Hem", kindText(placement.homeKind)],
    ["Platsen gäller från", <DayDisplay key="starts" day={placement.startsOn} />],
    ["Barnet kom", arrivedAt && <InstantDisplay key="arrived" at={arrivedAt} />],
    ["Uppdragsavtal", agreementSignedOn && <DayDisplay key="signed" day={agreementSignedOn} />],
    ["Beräknat slut", expectedEndOn && <DayDisplay key="end" day={expectedEndOn} />],
    ["Barnet lämnade hemmet", ending && <InstantDisplay key="left" at={ending.departedAt} />],
    ["Varför", ending && endReasonTexts[ending.reason]],
    ["Planerat avslut", ending && (ending.isPlanned ? "Ja" : "Nej")],
    ["Anteckning", ending?.note],
    ["Varför den inte blev av", placement.releaseReason],
  ];
  return <Lines lines={lines} />;
}

/** The decision as it was registered. */
export function DecisionSummary({ decision }: { decision: DecisionFacts }) {
  return (
    <Lines
      lines={[
        ["Beslutat av", `${deciderTexts[decision.decider]}: ${decision.deciderName}`],
        ["Beslutat", <InstantDisplay key="decided" at={decision.decidedAt} />],
        ["Grund", decision.legalBasis],
        ["Gäller nu enligt", decision.restsNowOn],
        ["Paragraf eller diarienummer", decision.reference],
        ["Registerkontroller sedda", <DayDisplay key="checks" day={decision.checksSeenOn} />],
        ["Samtycke", decision.guardianConsent],
        ["Samråd", decision.consultationNote],
        ["Registrerat", <InstantDisplay key="registered" at={decision.registeredAt} />],
        ["Anmält till nämnden", decision.report && reportWords(decision.report)],
      ]}
    />
  );
}

function reportWords({ meetingOn, reference }: NonNullable<DecisionFacts["report"]>): ReactNode {
  return (
    <>
      <DayDisplay day={meetingOn} />
      {reference !== null && `, ${reference}`}
    </>
  );
}

function Lines({ lines }: { lines: Line[] }) {
  return (
    <SummaryList>
      {lines
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([term, value]) => (
          <SummaryRow key={term} term={term}>
            {value}
          </SummaryRow>
        ))}
    </SummaryList>
  );
}
