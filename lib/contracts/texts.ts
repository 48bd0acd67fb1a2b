import { agesInWords, placesInWords } from "@/lib/homes/rules";
import { type Day, formatDay } from "@/lib/platform/dates";
import type { ContractForm } from "@/lib/platform/generated/enums";
import type { ContractPhase } from "./rules";

export const contractFormLabels = {
  CONTRACTED: "Kontrakterat",
  ASSIGNMENT: "Uppdragshem",
} as const satisfies Record<ContractForm, string>;

/** What the forms mean, for whoever chooses between them. */
export const contractFormHints = {
  CONTRACTED: "Håller platserna redo och tar emot. Får ersättning även utan barn.",
  ASSIGNMENT: "Tillfrågas varje gång och får tacka nej. Får ersättning per placering.",
} as const satisfies Record<ContractForm, string>;

export const contractPhaseLabels = {
  UPCOMING: "Börjar senare",
  IN_FORCE: "Gäller",
  NOTICE_GIVEN: "Uppsagt",
  LAPSED: "Har gått ut",
  ENDED: "Avslutat",
} as const satisfies Record<ContractPhase, string>;

type Ages = { ageFrom: number; ageTo: number };

export const contractTexts = {
  gone: "Avtalet finns inte, eller så får du inte se det. Ladda om sidan.",
  changed:
    "Någon annan hann före och ändrade avtalet. Det du skrev står kvar här. Ladda om sidan för att se det som gäller nu.",
  notFound: "Hemmet är inte bedömt som lämpligt den dagen. Välj en annan första dag.",
  beforeDecision: (day: Day) =>
    `Avtalet kan inte börja före beslutet. Välj den ${formatDay(day)} eller en senare dag.`,
  afterSuitability: (day: Day) =>
    `Bedömningen av hemmet gäller till och med den ${formatDay(day)}. Välj en tidigare dag, eller utred hemmet på nytt först.`,
  agesOutside: (scopes: readonly Ages[]) =>
    `Hemmet är bedömt för ${scopes.map(agesInWords).join(" och ")}. Välj åldrar inom det.`,
  agesTurned: "Den högsta åldern kan inte vara lägre än den lägsta.",
  tooManyPlaces: (most: number) =>
    `Hemmet är bedömt för högst ${placesInWords(most)} i de åldrarna. Välj färre platser.`,
  lastDayFirst: "Sista dagen kan inte vara före den första. Välj en senare dag.",
  signedLater: "Avtalet kan inte ha skrivits under efter i dag.",
  notLater: (day: Day) =>
    `Det nya avtalet måste börja efter det gamla, som började den ${formatDay(day)}.`,
  alreadyEnded: "Avtalet är redan avslutat. Teckna ett nytt.",
  placesInUse: (most: number) =>
    `Hemmet har ${most === 1 ? "ett barn" : `${most} barn`} samtidigt efter den dagen, med platser som hålls. Avtalet måste ha minst ${placesInWords(most)}.`,
  placementsRun: (count: number) =>
    `Avtalet kan inte avslutas: ${count === 1 ? "ett barn bor eller har en plats" : `${count} barn bor eller har platser`} i hemmet efter den dagen. Avsluta eller flytta placeringarna och släpp platser som hålls först.`,
  endLater: "Välj i dag eller en tidigare dag. Säg upp avtalet om det ska sluta senare.",
  noticeLater: "Avtalet kan inte ha sagts upp efter i dag.",
  endBeforeNotice: "Sista dagen kan inte vara före dagen då avtalet sades upp.",
  signed: "Avtalet är tecknat. Hemmet kan ta emot barn från den första dagen.",
  renewed: "Det nya avtalet är tecknat och tar över den dagen.",
  ended: "Avtalet är avslutat.",
  withdrawn: "Uppsägningen är tillbakatagen. Avtalet gäller som förut.",
  noticeGiven: (lastDay: Day, children: number) => {
    const told = `Avtalet är uppsagt. Sista dagen är den ${formatDay(lastDay)}.`;
    if (children === 0) return told;
    const who = children === 1 ? "Ett barn bor" : `${children} barn bor`;
    return `${told} ${who} i hemmet efter den dagen: planera flytten med kommunen.`;
  },
} as const;

/** Sentences of a home's timeline. */
export const contractEventTexts = {
  "contract.signed": "Avtal tecknades",
  "contract.renewed": "Avtalet ändrades eller förnyades",
  "contract.notice-given": "Avtalet sades upp",
  "contract.notice-withdrawn": "Uppsägningen togs tillbaka",
  "contract.ended": "Avtalet avslutades",
  "contract.lapsed": "Avtalet gick ut",
} as const;
