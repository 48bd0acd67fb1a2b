import type { FamilyStage } from "../family/rules";
import { isMatterOpen } from "./rules";

const endings: Partial<Record<FamilyStage, string>> = {
  DECIDED: "Bedömningen är klar, så här går det inte att skriva längre.",
  INVESTIGATION_ENDED: "Utredningen är avslutad, så här går det inte att skriva längre.",
  NOT_PROCEEDING: "Ärendet är avslutat, så här går det inte att skriva längre.",
  WITHDRAWN: "Ni har tagit tillbaka er anmälan, så här går det inte att skriva längre.",
  MERGED: "Er anmälan hör ihop med en annan, och den här sidan används inte längre.",
};

/** Why a family can only read, in its words; null while it can write too. */
export function closedText(stage: FamilyStage): string | null {
  return isMatterOpen(stage) ? null : (endings[stage] ?? null);
}

const staffEndings: Partial<Record<FamilyStage, string>> = {
  DECIDED: "Utredningen är avslutad med beslut.",
  INVESTIGATION_ENDED: "Utredningen är avslutad.",
  NOT_PROCEEDING: "Anmälan är avslutad.",
  WITHDRAWN: "Familjen har tagit tillbaka sin anmälan.",
  MERGED: "Anmälan är ihopförd med en annan.",
};

/** The same for the unit's staff. */
export function staffClosedText(stage: FamilyStage): string | null {
  return isMatterOpen(stage) ? null : (staffEndings[stage] ?? null);
}

export const matterTexts = {
  gone: "Ärendet finns inte, eller så får du inte arbeta i det.",
  notSignedIn: "Logga in för att skriva eller skicka något till oss.",
  adultLeft: "Personen är inte med på ansökan. Ladda om sidan.",
} as const;
