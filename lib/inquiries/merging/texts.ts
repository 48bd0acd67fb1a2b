import type { EventTexts } from "@/lib/access/timeline/schema";
import type { MergerKind } from "@/lib/platform/generated/enums";

/** What two inquiries that belong together are. */
export const mergerKindTexts = {
  SAME_PERSON: "Samma person har skickat två gånger",
  SECOND_ADULT: "Två vuxna i samma hem har skickat var sin",
} as const satisfies Record<MergerKind, string>;

export const mergingEventTexts: EventTexts = {
  "inquiry.merged": ({ kind }) =>
    kind === "SECOND_ADULT"
      ? "Två vuxna i samma hem: anmälningarna fördes ihop"
      : "Anmälan fördes ihop med en annan",
  "inquiry.unmerged": "Ihopförningen ångrades",
};

export const mergingTexts = {
  ended: "Den andra anmälan är avslutad. Ta upp den igen först, eller för ihop åt andra hållet.",
  twoAdults: "Den anmälan har redan två vuxna. Då kan ingen mer läggas till.",
  twoGoUp: "Den här anmälan har två vuxna. För ihop åt andra hållet, så kommer båda med.",
  oneGoesOn:
    "Den här anmälan har två vuxna och den andra bara en. Be familjen bjuda in den andra vuxna där först.",
  three:
    "Tillsammans blir de tre vuxna, och en anmälan kan ha två. Ring familjen och fråga vilka de är.",
  opened: "Utredningen är redan öppnad. Lägg till den vuxna i hushållet där i stället.",
  openedAfter: "Utredningen är öppnad med det som fördes ihop, så det går inte att ångra längre.",
  isProtected: "Den ena familjen har skyddade uppgifter. Prata med enhetschefen.",
  notMerged: "Anmälan är inte ihopförd med någon annan.",
} as const;
