import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { namesOf, type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { addDays, type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Home } from "@/lib/platform/generated/client";
import type {
  HomeKind,
  HomeState,
  OverlayKind,
  PlacementKind,
  SexPreference,
} from "@/lib/platform/generated/enums";
import { type HomeStanding, isYetToEnd, mayLift, mayManageHome, standingOf } from "./rules";

/** A capability in words' reach: what the home is found suitable for, with its days. */
export type CapabilityRow = {
  id: string;
  kind: HomeKind;
  ageFrom: number;
  ageTo: number;
  places: number;
  conditions: string | null;
  validFrom: Day;
  isInForce: boolean;
};

/** A pause or stop that holds or will hold; `lastDay` is the last day on which it does. */
export type OverlayRow = {
  id: string;
  kind: OverlayKind;
  reason: string;
  startsOn: Day;
  lastDay: Day | null;
  by: string | null;
  hasBegun: boolean;
  mayLift: boolean;
};

/** A home as its own page shows it. */
export type HomeCard = {
  id: string;
  number: string;
  version: number;
  name: string;
  state: HomeState;
  standing: HomeStanding;
  isProtected: boolean;
  isMentorHome: boolean;
  municipality: string;
  area: string | null;
  consultantId: string;
  consultant: string | null;
  languages: string[];
  sexPreference: SexPreference;
  placementKinds: PlacementKind[];
  hasAdultAtHome: boolean;
  hasAdjacentLiving: boolean;
  hasPets: boolean | null;
  isSmokeFree: boolean | null;
  hasCar: boolean | null;
  isStepFree: boolean | null;
  suitableUntil: Day;
  checksValidUntil: Day | null;
  capabilities: CapabilityRow[];
  overlays: OverlayRow[];
  mayManage: boolean;
  mayAssign: boolean;
  maySign: boolean;
  /** Whom the manager may hand the home to; empty for others. */
  staff: StaffMember[];
};

/** Opens a home: everything of it but contracts and nights. The reading is recorded. */
export const homeCard = defineQuery({
  permission: "home.read",
  run: async (reading, { homeId }: { homeId: string }): Promise<HomeCard | null> => {
    const { tx, actor, today } = reading;
    const home = await tx.home.findUnique({
      where: { id: homeId },
      include: { capabilities: { orderBy: [{ kind: "asc" }, { validFrom: "asc" }] } },
    });
    if (home === null) return null;
    const checks = await checksValidUntil(tx, [homeId]);
    const overlays = await overlaysOf(reading, home);
    const names = await namesOf(tx, [home.consultantId]);
    const mayAssign = actor.permissions.has("home.assign");
    return {
      ...plainFacts(home),
      standing: standingOf(home.state, overlays.map(withEnd), today),
      consultant: names.get(home.consultantId) ?? null,
      suitableUntil: dayFromDb(home.suitableUntil),
      checksValidUntil: checks.get(homeId) ?? null,
      capabilities: home.capabilities
        .filter(({ validTo }) => validTo === null || dayFromDb(validTo) > today)
        .map(({ homeId: _, validTo: __, validFrom, ...capability }) => ({
          ...capability,
          validFrom: dayFromDb(validFrom),
          isInForce: dayFromDb(validFrom) <= today,
        })),
      overlays,
      mayManage: mayManageHome(home, actor) && home.state !== "ENDED",
      mayAssign: mayAssign && home.state !== "ENDED",
      maySign: actor.permissions.has("contract.sign") && home.state !== "ENDED",
      staff: mayAssign ? await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today) : [],
    };
  },
  record: (home) => ({
    event: "home.opened",
    subjects: [{ type: "HOME", id: home.id }],
  }),
});

function plainFacts(home: Home) {
  return {
    id: home.id,
    number: home.number,
    version: home.version,
    name: home.name,
    state: home.state,
    isProtected: home.protectionLevel !== "NONE",
    isMentorHome: home.isMentorHome,
    municipality: home.municipality,
    area: home.area,
    consultantId: home.consultantId,
    languages: home.languages,
    sexPreference: home.sexPreference,
    placementKinds: home.placementKinds,
    hasAdultAtHome: home.hasAdultAtHome,
    hasAdjacentLiving: home.hasAdjacentLiving,
    hasPets: home.hasPets,
    isSmokeFree: home.isSmokeFree,
    hasCar: home.hasCar,
    isStepFree: home.isStepFree,
  };
}

function withEnd({ kind, startsOn, lastDay }: OverlayRow) {
  return { kind, startsOn, endsOn: lastDay === null ? null : addDays(lastDay, 1) };
}

async function overlaysOf(
  { tx, actor, today }: Reading,
  home: { id: string; consultantId: string },
): Promise<OverlayRow[]> {
  const rows = await tx.homeOverlay.findMany({
    where: { homeId: home.id, OR: [{ endsOn: null }, { endsOn: { gt: dbDate(today) } }] },
    orderBy: { startsOn: "asc" },
  });
  const names = await namesOf(
    tx,
    rows.map(({ createdById }) => createdById),
  );
  return rows
    .map((row) => ({
      row,
      startsOn: dayFromDb(row.startsOn),
      endsOn: row.endsOn === null ? null : dayFromDb(row.endsOn),
    }))
    .filter((period) => isYetToEnd(period, today))
    .map(({ row, startsOn, endsOn }) => ({
      id: row.id,
      kind: row.kind,
      reason: row.reason,
      startsOn,
      lastDay: endsOn === null ? null : addDays(endsOn, -1),
      by: names.get(row.createdById) ?? null,
      hasBegun: startsOn <= today,
      mayLift: mayLift(home, row, actor),
    }));
}

/**
 * Until which day each home's police register checks hold, for all of its adults. A consultant may
 * not see a colleague's investigations: the database tells of a home one day alone.
 * @returns by home id; a home that lacks a check is left out.
 */
export async function checksValidUntil(
  tx: Tx,
  homeIds: readonly string[],
): Promise<Map<string, Day>> {
  const rows = await tx.$queryRaw<{ id: string; day: Date | null }[]>`
    SELECT id, app.home_checks_valid_until(id) AS day
    FROM home WHERE id = ANY(${[...homeIds]}::uuid[])`;
  return new Map(rows.flatMap(({ id, day }) => (day === null ? [] : [[id, dayFromDb(day)]])));
}

/**
 * Locks a home until the transaction ends, for deeds that count its places: they stand in line.
 * Rows that only point at the home may still be written.
 * @returns false if the home does not exist or the actor may not change it.
 */
export async function lockHome(tx: Tx, homeId: string): Promise<boolean> {
  const locked = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM home WHERE id = ${homeId}::uuid FOR NO KEY UPDATE`;
  return locked.length > 0;
}
