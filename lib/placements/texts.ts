import { type Day, formatDay } from "@/lib/platform/dates";
import type { EndReason, PlacementState } from "@/lib/platform/generated/enums";
import { paths, type Query, withQuery } from "@/lib/platform/paths";
import type { ClockLevel, EndObstacle, JourhemClock, PlacementGroup, StartObstacle } from "./rules";

/** A placement's state, said the same to the unit and to the municipality. */
export const placementStateTexts = {
  PROVISIONAL: "Väntar på kommunens beslut",
  CONFIRMED: "Beslutad, inte startad",
  ACTIVE: "Pågår",
  ENDED: "Avslutad",
  DID_NOT_ARRIVE: "Barnet kom aldrig",
  CANCELLED: "Blev inte av",
} as const satisfies Record<PlacementState, string>;

export const placementGroupTexts = {
  COMING: "På väg",
  RUNNING: "Pågående",
  OVER: "Avslutade",
} as const satisfies Record<PlacementGroup, string>;

/** Why a placement ended, and where the child went. */
export const endReasonTexts = {
  RETURN_HOME: "Barnet flyttade hem",
  FOSTER_HOME: "Flytt till familjehem",
  RESIDENTIAL_CARE: "Flytt till HVB",
  SECURE_CARE: "Flytt till statlig ungdomsvård",
  OTHER_EMERGENCY_HOME: "Flytt till ett annat jourhem",
  KINSHIP: "Flytt till släkting eller någon närstående",
  OWN_HOUSING: "Eget boende",
  CUSTODY_TRANSFER: "Vårdnaden flyttades över till hemmet",
  BREAKDOWN_CHILD: "Sammanbrott: barnet eller den unga ville inte bo kvar",
  BREAKDOWN_HOME: "Sammanbrott: hemmet kunde inte fortsätta",
  BREAKDOWN_CLIENT: "Sammanbrott: kommunen avbröt",
  BREAKDOWN_PARENT: "Sammanbrott: vårdnadshavaren avbröt",
  SAFETY: "Flytt av säkerhetsskäl",
  OTHER: "Annat skäl",
} as const satisfies Record<EndReason, string>;

/** The two kinds of home that a municipality may ask for. */
export const requestedKindTexts = { EMERGENCY: "Jourhem", FOSTER: "Familjehem" } as const;
export type RequestedKind = keyof typeof requestedKindTexts;

/** The kind of home in words, also for kinds that a request does not name. */
export function kindText(kind: string): string {
  return requestedKindTexts[kind as RequestedKind] ?? "Hem";
}

export const startObstacleTexts = {
  NOT_DECIDED:
    "Kommunens beslut är inte registrerat. Ring kommunen och be dem registrera beslutet, det går bra att ange ett beslut som ordföranden har fattat per telefon.",
  STARTED_ALREADY: "Placeringen är redan startad.",
  OVER: "Placeringen är avslutad och kan inte startas. Skicka en ny förfrågan.",
  IN_FUTURE: "Skriv när barnet kom. Det kan inte vara senare än nu.",
  BEFORE_PLACE:
    "Platsen gäller från en senare dag. Kontrollera dagen, eller håll en plats på nytt.",
  AFTER_PLACE: "Platsen gällde bara till en tidigare dag. Förläng placeringen först.",
  NO_AGREEMENT:
    "Skriv dagen då uppdragsavtalet skrevs under. För ett familjehem ska avtalet finnas i samband med beslutet (22 kap. 3 § socialtjänstlagen).",
  AGREEMENT_IN_FUTURE: "Avtalet kan inte vara undertecknat senare än i dag. Rätta dagen.",
} as const satisfies Record<StartObstacle, string>;

export const endObstacleTexts = {
  NOT_STARTED: "Placeringen har inte startat. Ställ in den i stället.",
  OVER: "Placeringen är redan avslutad.",
  IN_FUTURE: "Skriv när barnet lämnade hemmet. Det kan inte vara senare än nu.",
  BEFORE_ARRIVAL: "Barnet kan inte ha lämnat hemmet innan det kom dit. Kontrollera dag och tid.",
} as const satisfies Record<EndObstacle, string>;

export const clockLevelTexts = {
  FAR: "Tiden i jourhem",
  SOON: "Tiden i jourhem tar snart slut",
  PASSED: "Tiden i jourhem är överskriden",
  EXCUSED: "Tiden i jourhem är överskriden, av särskilda skäl",
} as const satisfies Record<ClockLevel, string>;

/** In a list, for a time limit that was passed for reasons on record. */
export const excusedText = "Överskriden, särskilda skäl finns";

/** The jourhem's time limit in a sentence. */
export function clockText({ kind, day }: JourhemClock): string {
  return kind === "DEADLINE"
    ? `Barnet får bo i jourhemmet längst till och med ${formatDay(day)}, två månader efter att utredningen avslutades.`
    : `Barnets utredning är inte avslutad. Tar den så lång tid som den får blir sista dagen ${formatDay(day)}.`;
}

export const placementTexts = {
  gone: "Placeringen finns inte, eller så får du inte se den.",
  changed: "Någon annan ändrade placeringen före dig. Ladda om sidan och försök igen.",
  prolonged: "Placeringen är förlängd.",
  datesSaved: "Uppgifterna är sparade.",
  closedBeforeOpened: "Utredningen kan inte avslutas innan den inleddes. Kontrollera dagarna.",
  inFuture: "Skriv en dag som har varit, eller i dag.",
  endNotLater: "Välj en dag som är senare än i dag.",
  notRunning: "Placeringen är avslutad och kan inte ändras.",
  cancelledRelease: "Placeringen ställdes in",
  withdrawn: "Kommunen tog tillbaka förfrågan",
  neverCame: "Barnet kom aldrig",
} as const;

/** A period of nights in words. */
export function periodText(startsOn: Day, endsOn: Day | null): string {
  return endsOn === null
    ? `från ${formatDay(startsOn)} och tills vidare`
    : `${formatDay(startsOn)} – ${formatDay(endsOn)}`;
}

/** The receipt of a request, for the municipality. */
export function receiptPath(requestId: string): string {
  return `${paths.client.request(requestId)}/mottagen`;
}

/** The page where a home is sought for a request. */
export function matchingPath(requestId: string, query: Query = {}): string {
  return withQuery(`${paths.staff.request(requestId)}/hem`, query);
}
