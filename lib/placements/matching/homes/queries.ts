import "server-only";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { ContractForm, HomeKind, PlacementKind } from "@/lib/platform/generated/enums";
import { roomsOf } from "@/lib/stays/queries";
import { freePlaces, type Nights, overlayInTheWay } from "@/lib/stays/rules";
import type { HomeFacts, Needs } from "../criteria/rules";

/** A home with what it is judged by, and what the unit calls it. */
export type KnownHome = {
  id: string;
  number: string;
  name: string;
  consultantId: string;
  isProtected: boolean;
  form: ContractForm | null;
  facts: HomeFacts;
};

type RequestRow = {
  homeKind: HomeKind;
  placementKind: PlacementKind;
  startsOn: Date;
  expectedEndOn: Date | null;
  keepTogether: boolean;
  needsNoPets: boolean;
  needsSmokeFree: boolean;
  needsStepFree: boolean;
  needsAdultAtHome: boolean;
  languages: string[];
  avoidMunicipalities: string[];
};

/** What some of a request's children need. */
export function needsOf(request: RequestRow, children: Needs["children"]): Needs {
  return {
    homeKind: request.homeKind,
    placementKind: request.placementKind,
    startsOn: dayFromDb(request.startsOn),
    endsOn: request.expectedEndOn === null ? null : dayFromDb(request.expectedEndOn),
    keepTogether: request.keepTogether,
    children,
    noPets: request.needsNoPets,
    smokeFree: request.needsSmokeFree,
    stepFree: request.needsStepFree,
    adultAtHome: request.needsAdultAtHome,
    languages: request.languages,
    avoidMunicipalities: request.avoidMunicipalities,
  };
}

/** What is known of some homes for a request: six reads however many homes. */
export async function knownHomes(
  tx: Tx,
  homeIds: readonly string[],
  { needs, now }: { needs: Needs; now: Date },
): Promise<KnownHome[]> {
  const nights = { startsOn: needs.startsOn, endsOn: needs.endsOn };
  const day = dbDate(needs.startsOn);
  const homes = await tx.home.findMany({
    where: { id: { in: [...homeIds] } },
    include: {
      capabilities: { where: { validFrom: { lte: day }, OR: stillOn("validTo", day) } },
      contracts: { where: { startsOn: { lte: day }, OR: stillOn("endsOn", day) } },
    },
  });
  const rooms = await roomsOf(tx, homeIds, nights);
  const checks = await checksOf(tx, homeIds);
  return homes.map((home) => {
    const [contract] = home.contracts;
    const room = rooms.get(home.id);
    return {
      id: home.id,
      number: home.number,
      name: home.name,
      consultantId: home.consultantId,
      isProtected: home.protectionLevel !== "NONE",
      form: contract?.form ?? null,
      facts: {
        state: home.state,
        placementKinds: home.placementKinds,
        sexPreference: home.sexPreference,
        hasPets: home.hasPets,
        isSmokeFree: home.isSmokeFree,
        isStepFree: home.isStepFree,
        hasAdultAtHome: home.hasAdultAtHome,
        languages: home.languages,
        municipality: home.municipality,
        kinds: home.capabilities,
        contract: contract ?? null,
        overlay: room === undefined ? null : overlayInTheWay(room.overlays, nights),
        suitableUntil: dayFromDb(home.suitableUntil),
        checksValidUntil: checks.get(home.id) ?? null,
        placesLeft: room === undefined ? 0 : freePlaces(room, nights, now),
      },
    };
  });
}

/** The children already placed in a home on some nights, by the municipality that placed them. */
export async function placedIn(tx: Tx, homeId: string, nights: Nights): Promise<string[]> {
  const stays = await tx.stay.findMany({
    where: {
      homeId,
      kind: "PLACEMENT",
      state: "TAKEN",
      ...(nights.endsOn === null ? {} : { startsOn: { lt: dbDate(nights.endsOn) } }),
      OR: [{ endsOn: null }, { endsOn: { gt: dbDate(nights.startsOn) } }],
    },
    select: { controllerOrganisationId: true },
  });
  return stays.map((stay) => stay.controllerOrganisationId);
}

function stillOn<To extends string>(to: To, day: Date) {
  return [{ [to]: null }, { [to]: { gt: day } }] as [Record<To, null>, Record<To, { gt: Date }>];
}

// A consultant may not see a colleague's investigations: this door tells of a home one day alone.
async function checksOf(tx: Tx, homeIds: readonly string[]): Promise<Map<string, Day>> {
  const rows = await tx.$queryRaw<{ id: string; day: Date | null }[]>`
    SELECT id, app.home_checks_valid_until(id) AS day
    FROM home WHERE id = ANY(${[...homeIds]}::uuid[])`;
  return new Map(rows.flatMap(({ id, day }) => (day === null ? [] : [[id, dayFromDb(day)]])));
}
