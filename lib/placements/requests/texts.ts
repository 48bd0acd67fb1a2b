import type { PlacementKind, Sex, Urgency } from "@/lib/platform/generated/enums";
import type { ChildStatus, Turn } from "./rules";

/** A child's status and a request's, in the words that both sides read. */
export const childStatusTexts = {
  RECEIVED: "Mottagen",
  SEARCHING: "Vi söker hem",
  HELD: "En plats hålls",
  PROPOSED: "Förslag lämnat",
  ACCEPTED: "Godtaget, beslut saknas",
  CONFIRMED: "Beslutad, barnet väntas",
  ACTIVE: "Barnet är placerat",
  ENDED: "Avslutad",
  NOT_PLACED: "Blev inte av",
  WITHDRAWN: "Återtagen",
} as const satisfies Record<ChildStatus, string>;

/** What happens next, said to the municipality. */
export const nextForClient = {
  RECEIVED: "Enheten har fått förfrågan. En konsulent utses och börjar söka.",
  SEARCHING: "En konsulent söker hem och ringer runt. Du får förslag här på sidan.",
  HELD: "Konsulenten håller en plats och skriver förslaget. Det kommer här på sidan.",
  PROPOSED: "Läs förslaget och godta det eller tacka nej innan tiden går ut.",
  ACCEPTED: "Platsen är er. Registrera nämndens beslut, sedan kan barnet flytta in.",
  CONFIRMED: "Beslutet är registrerat. Konsulenten startar placeringen när barnet har kommit.",
  ACTIVE: "Barnet bor i hemmet.",
  ENDED: "Placeringen är avslutad.",
  NOT_PLACED: "Placeringen blev inte av. Behövs ett nytt hem, skicka en ny förfrågan.",
  WITHDRAWN: "Förfrågan är återtagen.",
} as const satisfies Record<ChildStatus, string>;

/** What happens next, said to the unit. */
export const nextForUnit = {
  RECEIVED: "Fördela förfrågan till en konsulent.",
  SEARCHING: "Sök hem, ring och håll en plats.",
  HELD: "Föreslå hemmet för kommunen innan tiden går ut.",
  PROPOSED: "Kommunen ska svara på förslaget.",
  ACCEPTED: "Kommunen ska registrera nämndens beslut.",
  CONFIRMED: "Starta placeringen när barnet har kommit.",
  ACTIVE: "Placeringen pågår.",
  ENDED: "Placeringen är avslutad.",
  NOT_PLACED: "Placeringen blev inte av.",
  WITHDRAWN: "Kommunen tog tillbaka förfrågan.",
} as const satisfies Record<ChildStatus, string>;

export const turnTexts = {
  UNIT: "Familjehemsenheten arbetar",
  CLIENT: "Väntar på kommunen",
  NOBODY: "Inget att göra",
} as const satisfies Record<Turn, string>;

export const urgencyTexts = {
  NOW: "Nu, inom några timmar",
  WITHIN_24_HOURS: "Inom ett dygn",
  PLANNED: "Planerad",
} as const satisfies Record<Urgency, string>;

/** The same in a list. */
export const urgencyShortTexts = {
  NOW: "Nu",
  WITHIN_24_HOURS: "Inom ett dygn",
  PLANNED: "Planerad",
} as const satisfies Record<Urgency, string>;

export const sexTexts = {
  GIRL: "Flicka",
  BOY: "Pojke",
  OTHER: "Annat eller okänt",
} as const satisfies Record<Sex, string>;

export const placementKindTexts = {
  ORDINARY: "Vanlig placering",
  TRANSIT: "Transit, kort boende för ensamkommande",
  PARENT_CHILD: "Förälder och barn tillsammans",
} as const satisfies Record<PlacementKind, string>;

/** Quick choices of what the home must be like; each is a column of its own. */
export const needTexts = {
  NO_PETS: "Inga pälsdjur (allergi)",
  SMOKE_FREE: "Rökfritt",
  STEP_FREE: "Utan trappor och trösklar",
  ADULT_AT_HOME: "En vuxen hemma på dagarna",
} as const;
export type Need = keyof typeof needTexts;

export const requestTexts = {
  gone: "Förfrågan finns inte, eller så får du inte se den.",
  changed: "Någon annan ändrade förfrågan före dig. Ladda om sidan och försök igen.",
  chooseMunicipality: "Välj vilken kommun barnet hör till",
  basisNotInForce: "Den grunden gäller inte den dag placeringen ska börja. Välj en annan grund.",
  startsInPast: "Dagen måste vara i dag eller senare",
  endsBeforeStart: "Sista dagen måste vara efter den första",
  notStaff: "Välj en konsulent som arbetar på enheten nu.",
  tooLate: "Ett barn har redan flyttat in. Avsluta placeringen i stället.",
  withdrawn: "Förfrågan är återtagen.",
  withdrawnAlready: "Kommunen har tagit tillbaka förfrågan. Ladda om sidan.",
  together: "Svara om barnen ska bo tillsammans",
  rowsChanged: "Antalet barn är ändrat. Inget är skickat än.",
  personalNumber: "Ta bort personnumret. Skriv inga namn eller personnummer i förfrågan.",
} as const;
