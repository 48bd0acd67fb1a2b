import type { EventTexts } from "@/lib/access/timeline/schema";

/** What the municipality's timeline tells: what concerns its own matter, not whom the unit has rung. */
export const clientEventTexts = {
  "request.sent": "Förfrågan skickades",
  "request.assigned": ({ isReassigned }) =>
    isReassigned ? "Förfrågan fick en ny konsulent" : "En konsulent började arbeta med förfrågan",
  "request.withdrawn": "Kommunen tog tillbaka förfrågan",
  "proposal.made": "Ett hem föreslogs",
  "proposal.accepted": "Kommunen godtog förslaget",
  "proposal.declined": "Kommunen tackade nej till förslaget",
  "placement.decision-registered": "Nämndens beslut registrerades",
  "placement.decision-reported": "Ordförandens beslut anmäldes till nämnden",
  "placement.started": "Barnet kom till hemmet",
  "placement.agreement-recorded": "Uppdragsavtalet skrevs under",
  "placement.prolonged": "Placeringen förlängdes",
  "placement.cancelled": "Placeringen ställdes in",
  "placement.not-arrived": "Barnet kom aldrig till hemmet",
  "placement.ended": ({ isPlanned }) =>
    isPlanned ? "Placeringen avslutades" : "Placeringen avslutades utan att det var planerat",
  "placement.child-investigation-recorded": "Uppgifter om barnets utredning sparades",
  "child.identity-recorded": "Barnets namn och personnummer sparades",
} as const satisfies EventTexts;

/** What the unit's own timeline tells besides. */
export const placementEventTexts = {
  ...clientEventTexts,
  "home.asked": ({ answer }) => askedText(answer),
  "home.answered": ({ answer }) => (answer === "NO" ? "Ett hem tackade nej" : "Ett hem svarade ja"),
  "place.held": ({ children }) =>
    children === 1 ? "En plats hölls" : `${Number(children)} platser hölls`,
  "place.hold-prolonged": "Tiden för en hållen plats förlängdes",
  "place.hold-released": "En hållen plats släpptes",
  "child.reader-named": "Läsrätt till skyddade uppgifter gavs",
} as const satisfies EventTexts;

function askedText(answer: unknown): string {
  if (answer === "YES") return "Ett hem tillfrågades och svarade ja";
  return answer === "NO" ? "Ett hem tillfrågades och tackade nej" : "Ett hem tillfrågades";
}
