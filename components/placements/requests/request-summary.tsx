import type { ReactNode } from "react";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import type { RequestFacts } from "@/lib/placements/requests/facts/queries";
import { needTexts, placementKindTexts, urgencyTexts } from "@/lib/placements/requests/texts";
import { kindText } from "@/lib/placements/texts";
import { formatPhone } from "@/lib/platform/phone";

type RequestSummaryProps = { request: RequestFacts };

/** All that a request says, row by row. */
export function RequestSummary({ request }: RequestSummaryProps) {
  const rows: [string, ReactNode][] = [
    ["Kommun", request.municipality],
    ["Hur bråttom", urgencyTexts[request.urgency]],
    ["Vad som behövs", kindWords(request)],
    ["Från", <DayDisplay key="from" day={request.startsOn} />],
    ["Beräknat slut", endWords(request)],
    ["Syskon", siblingWords(request)],
    ["Grund", request.legalBasis],
    ["Närstående övervägda", kinshipWords(request)],
    ["Hemmet behöver vara", request.needs.map((need) => needTexts[need]).join(", ") || null],
    ["Språk", request.languages.join(", ") || null],
    ["Kommuner att undvika", request.avoidMunicipalities.join(", ") || null],
    [
      "Ring",
      <a key="phone" href={`tel:${request.contactPhone}`} className="text-link">
        {formatPhone(request.contactPhone)}
      </a>,
    ],
    [
      "Skickad",
      <span key="sent">
        <InstantDisplay at={request.submittedAt} /> av {request.createdByName}
      </span>,
    ],
  ];
  return (
    <SummaryList>
      {rows
        .filter(([, value]) => value !== null)
        .map(([term, value]) => (
          <SummaryRow key={term} term={term}>
            {value}
          </SummaryRow>
        ))}
      {request.situation !== null && (
        <SummaryRow term="Situationen">
          <span className="whitespace-pre-line">{request.situation}</span>
        </SummaryRow>
      )}
    </SummaryList>
  );
}

function kindWords({ homeKind, placementKind }: RequestFacts): string {
  if (placementKind === "ORDINARY") return kindText(homeKind);
  return `${kindText(homeKind)}: ${placementKindTexts[placementKind].toLowerCase()}`;
}

function endWords({ expectedEndOn }: RequestFacts): ReactNode {
  return expectedEndOn === null ? "Inte känt" : <DayDisplay day={expectedEndOn} />;
}

function siblingWords({ children, keepTogether }: RequestFacts): string | null {
  if (children.length < 2) return null;
  return keepTogether ? "Ska bo tillsammans" : "Kan bo i olika hem";
}

function kinshipWords({ hasTriedKinship }: RequestFacts): string | null {
  if (hasTriedKinship === null) return null;
  return hasTriedKinship ? "Ja" : "Nej, det hade inte hunnits med";
}
