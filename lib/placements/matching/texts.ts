import { addDays, type Day, formatDay, formatInstant } from "@/lib/platform/dates";
import type {
  AskAnswer,
  ContractForm,
  HomeState,
  OverlayKind,
} from "@/lib/platform/generated/enums";

/** What a home is judged by, in the order that the page shows it. */
export const criterionTexts = {
  STATE: "Hemmets läge",
  KIND: "Uppdrag",
  PLACEMENT_KIND: "Slag av placering",
  CONTRACT: "Avtal",
  SUITABLE: "Utredningen gäller",
  CHECKS: "Registerkontroller",
  OVERLAY: "Paus eller stopp",
  PLACES: "Lediga platser",
  AGE: "Ålder",
  AREA: "Kommuner att undvika",
  SEX: "Önskemål om kön",
  PETS: "Inga pälsdjur",
  SMOKE: "Rökfritt",
  STEPS: "Utan trappor",
  ADULT: "Vuxen hemma",
  LANGUAGE: "Språk",
} as const;
export type CriterionKey = keyof typeof criterionTexts;

export const verdictTexts = {
  FITS: "Passar",
  NOT: "Passar inte",
  UNKNOWN: "Okänt",
} as const;
export type Verdict = keyof typeof verdictTexts;

export const contractFormTexts = {
  CONTRACTED: "Kontrakterat",
  ASSIGNMENT: "Uppdragshem",
} as const satisfies Record<ContractForm, string>;

export const askAnswerTexts = {
  YES: "Ja",
  NO: "Nej",
} as const satisfies Record<AskAnswer, string>;

const stateTexts = {
  ACTIVE: "Hemmet tar emot barn.",
  SUITABLE: "Hemmet är utrett men har inget avtal än.",
  ENDED: "Hemmet har avslutat sitt uppdrag.",
} as const satisfies Record<HomeState, string>;

/** The reason of each verdict, in words. None tells where the home is or who lives there. */
export const reasonTexts = {
  state: (state: HomeState) => stateTexts[state],
  kindYes: (kind: string) => `Hemmet är bedömt som ${kind.toLowerCase()}.`,
  kindNo: (kind: string) => `Hemmet är inte bedömt som ${kind.toLowerCase()} den dagen.`,
  placementKindYes: "Hemmet tar emot den sortens placering.",
  placementKindNo: "Hemmet tar inte emot den sortens placering.",
  contractYes: (form: ContractForm) =>
    form === "CONTRACTED" ? "Kontrakterat hem: ska ta emot." : "Uppdragshem: får tacka nej.",
  contractNo: "Inget avtal gäller den dag placeringen ska börja.",
  suitableUntil: (day: Day) => `Bedömningen gäller till och med ${formatDay(day)}.`,
  suitableNo: (day: Day) =>
    `Bedömningen gick ut ${formatDay(day)}. Hemmet behöver utredas på nytt.`,
  checksUntil: (day: Day) =>
    `Polisens register är kontrollerade och gäller till och med ${formatDay(day)}.`,
  checksOut: (day: Day) => `Kontrollen i polisens register gick ut ${formatDay(day)}. Begär en ny.`,
  checksMissing: "Giltig kontroll i polisens register saknas för någon vuxen.",
  overlayNo: (kind: OverlayKind, endsOn: Day | null) => {
    const what = kind === "PAUSED" ? "Hemmet har paus" : "Hemmet är stoppat för nya placeringar";
    return endsOn === null
      ? `${what} tills vidare.`
      : `${what} till och med ${formatDay(addDays(endsOn, -1))}.`;
  },
  overlayYes: "Varken paus eller stopp.",
  placesAll: (left: number, wanted: number) =>
    wanted === 1 ? `${left} ${places(left)} alla nätter.` : `Plats för alla ${wanted} barnen.`,
  placesNone: "Ingen ledig plats alla nätter.",
  placesSome: (left: number, wanted: number) =>
    `${left} ${places(left)}, men barnen är ${wanted}. De skulle behöva delas upp.`,
  placesTogether: (left: number, wanted: number) =>
    `${left} ${places(left)}, men barnen är ${wanted} och ska bo tillsammans.`,
  ageYes: (from: number, to: number) => `Tar emot barn ${from}–${to} år.`,
  ageNo: (from: number, to: number, age: number) =>
    `Tar emot barn ${from}–${to} år, ett barn är ${age} år.`,
  ageMaybe: (from: number, to: number) =>
    `Tar emot barn ${from}–${to} år. Ett barns ålder är uppskattad och ligger nära gränsen.`,
  areaYes: "Hemmet ligger inte i en kommun som ska undvikas.",
  areaNo: "Hemmet ligger i en kommun som ska undvikas.",
  sexYes: "Hemmet tar emot barnen oavsett kön.",
  sexMatches: "Stämmer med hemmets önskemål.",
  sexNo: (wish: string) => `Hemmet har önskat ${wish}.`,
  sexUnknown: (wish: string) => `Hemmet har önskat ${wish}, och ett barns kön är inte angivet.`,
  petsYes: "Inga pälsdjur i hemmet.",
  petsNo: "Det finns pälsdjur i hemmet.",
  smokeYes: "Ingen röker i hemmet.",
  smokeNo: "Någon röker i hemmet.",
  stepsYes: "Bostaden är utan trappor och trösklar.",
  stepsNo: "Bostaden har trappor eller trösklar.",
  adultYes: "En vuxen är hemma på dagarna.",
  adultNo: "Ingen vuxen är hemma på dagarna.",
  notAsked: "Uppgiften saknas. Fråga hemmet.",
  languageAll: (languages: string) => `Talar ${languages}.`,
  languageNo: (missing: string) => `Talar inte ${missing}.`,
  languageUnknown: "Hemmets språk är inte ifyllda. Fråga hemmet.",
} as const;

function places(count: number): string {
  return count === 1 ? "plats ledig" : "platser lediga";
}

export const sexWishTexts = { GIRLS: "flickor", BOYS: "pojkar" } as const;

export const matchingTexts = {
  blocked: "Hemmet kan inte hålla plats för de här barnen.",
  maybeTaken: "Någon annan kan ha hunnit före. Se vilka hem som är lediga nu.",
  homeGone: "Hemmet finns inte, eller så får du inte se det.",
  chooseChildren: "Välj minst ett barn.",
  togetherAll: "Barnen ska bo tillsammans. Välj alla barn som inte redan har en plats.",
  childPlaced: "Ett av barnen har redan ett godtaget förslag eller en placering.",
  asked: "Samtalet är noterat.",
  answered: "Svaret är noterat.",
  answeredAlready: "Svaret är redan noterat.",
  reasonForNo: "Skriv kort varför hemmet tackade nej",
  holdOver: "Platsen hålls inte längre. Håll den på nytt.",
  expiredRelease: "Tiden gick ut",
  releasedByStaff: "Konsulenten släppte platsen",
  deviation: "Avvikelse: ett kontrakterat hem ska ta emot.",
} as const;

/** "Platsen hålls till 19 november 2026 kl. 14.02." */
export function heldText(count: number, expiresAt: Date): string {
  return `${count === 1 ? "Platsen hålls" : "Platserna hålls"} till ${formatInstant(expiresAt)}.`;
}
