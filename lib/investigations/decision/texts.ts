import type { Band } from "./rules";

export const bandLabels = {
  YOUNGER: "0–12 år",
  OLDER: "13–17 år",
  ALL: "0–17 år",
  OWN: "Egna åldrar",
} as const satisfies Record<Band, string>;

/** "3–9 år", both ages with. */
export function ageWords({ ageFrom, ageTo }: { ageFrom: number; ageTo: number }): string {
  return ageFrom === ageTo ? `${ageFrom} år` : `${ageFrom}–${ageTo} år`;
}

/** "1 plats", "2 platser". */
export function placeWords(places: number): string {
  return places === 1 ? "1 plats" : `${places} platser`;
}

/** Above the list of what an outcome lacks: "Lämpligt: 3 saker saknas". */
export function missingHeading(outcome: string, count: number): string {
  return `${outcome}: ${count === 1 ? "en sak saknas" : `${count} saker saknas`}`;
}

/** The refusal of an outcome that lacks something. */
export function missingTitle(count: number): string {
  return count === 1
    ? "En sak saknas innan det går att göra"
    : `${count} saker saknas innan det går att göra`;
}

export const decisionTexts = {
  notSubmitted: "Utredningen är inte lämnad för bedömning.",
  notCommunicated: "Gå igenom utredningen med familjen innan du fattar beslut.",
  returnFirst: "Utredningen ligger för bedömning. Begär komplettering innan den avslutas.",
  noAppeal:
    "Bedömningen kan inte överklagas. Berätta för familjen hur ni har resonerat och vad de kan göra.",
} as const;
