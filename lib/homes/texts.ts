import type {
  HomeKind,
  OverlayKind,
  PlacementKind,
  SexPreference,
} from "@/lib/platform/generated/enums";
import type { HomeStanding } from "./rules";

export const homeKindLabels = {
  EMERGENCY: "Jourhem",
  FOSTER: "Familjehem",
  KINSHIP: "Nätverkshem",
  CONTACT: "Kontaktfamilj",
  RELIEF: "Avlastningshem",
} as const satisfies Record<HomeKind, string>;

export const homeStandingLabels = {
  SUITABLE: "Väntar på avtal",
  ACTIVE: "Aktivt",
  PAUSED: "Paus",
  STOPPED: "Stopp",
  ENDED: "Avslutat",
} as const satisfies Record<HomeStanding, string>;

export const overlayLabels = {
  PAUSED: "Paus",
  STOPPED: "Stopp för nya placeringar",
} as const satisfies Record<OverlayKind, string>;

export const placementKindLabels = {
  ORDINARY: "Barn och unga",
  TRANSIT: "Transit för ensamkommande",
  PARENT_CHILD: "Förälder och barn tillsammans",
} as const satisfies Record<PlacementKind, string>;

export const sexPreferenceLabels = {
  NONE: "Inget önskemål",
  GIRLS: "Helst flickor",
  BOYS: "Helst pojkar",
} as const satisfies Record<SexPreference, string>;

export const homeEndReasonLabels = {
  OWN_WISH: "Hemmet vill sluta",
  NOT_SUITABLE: "Hemmet bedöms inte längre lämpligt",
  MOVED: "Familjen har flyttat",
  SEPARATION: "De vuxna har separerat",
  OTHER: "Annat",
} as const;

export const homeTexts = {
  gone: "Hemmet finns inte, eller så får du inte se det. Ladda om sidan.",
  notYours:
    "Bara hemmets konsulent och enhetschefen kan ändra här. Be någon av dem, eller be chefen flytta hemmet till dig.",
  changed:
    "Någon annan hann före och ändrade hemmet. Det du skrev står kvar här. Ladda om sidan för att se det som gäller nu, och ändra igen.",
  ended: "Hemmet är avslutat och kan inte ändras.",
  nowReads: (value: string) => `Nu står det: ${value}`,
  empty: "inget",
  mentorByManager: "Bara enhetschefen kan ändra om hemmet är mentorshem.",
  contractFirst: "Avsluta avtalet först. Ett hem med avtal kan inte avslutas.",
  placementsRunning: (count: number) =>
    `Hemmet kan inte avslutas medan ${count === 1 ? "ett barn" : `${count} barn`} är placerade där. Avsluta placeringarna först.`,
  consultantNotStaff: "Välj någon som arbetar på enheten i dag.",
  consultantSame: "Hemmet har redan den konsulenten.",
  consultantNotReader:
    "Hemmet har skyddade uppgifter. Ge konsulenten rätt att läsa dem innan du flyttar hemmet.",
  consultantInConflict: "Konsulenten har anmält jäv mot hushållet. Välj någon annan.",
  saved: "Uppgifterna är sparade.",
  reassigned: (name: string) => `${name} är nu hemmets konsulent.`,
  endedNow: "Hemmet är avslutat.",
  lastDayFirst: "Sista dagen kan inte vara före den första. Välj en senare dag.",
  inThePast: "Välj i dag eller en senare dag. En paus eller ett stopp gäller framåt.",
  alreadyOn: "Hemmet har redan det de dagarna. Ta bort det som gäller innan du lägger in nytt.",
  overlayGone: "Det är redan borttaget. Ladda om sidan.",
  stopByManager: "Bara enhetschefen kan häva ett stopp.",
  resumed: "Hemmet kan ta emot barn igen.",
} as const;

/** Said after a pause or stop has been put in: what it does not do by itself. */
export function overlaidText(kind: OverlayKind, holds: number): string {
  const done = kind === "PAUSED" ? "Pausen är inlagd." : "Stoppet är inlagt.";
  if (holds === 0) return `${done} Placeringar som pågår påverkas inte.`;
  const held = holds === 1 ? "En plats hålls" : `${holds} platser hålls`;
  return `${done} ${held} i hemmet de dagarna: släpp den som inte ska användas. Placeringar som pågår påverkas inte.`;
}

/** Sentences of a home's timeline. */
export const homeEventTexts = {
  "home.facts-changed": "Hemmets uppgifter ändrades",
  "home.paused": "Paus lades in",
  "home.stopped": "Hemmet stoppades för nya placeringar",
  "home.resumed": "Paus eller stopp togs bort",
  "home.reassigned": "Hemmet fick en annan konsulent",
  "home.ended": "Hemmet avslutades",
} as const;
