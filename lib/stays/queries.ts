import "server-only";
import { lockHome } from "@/lib/homes/queries";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { ContractForm, HomeState } from "@/lib/platform/generated/enums";
import {
  type ContractSpan,
  freePlaces,
  type HomeRoom,
  type Nights,
  type TakenPlace,
} from "./rules";

/** A place taken, with the id of its row. */
export type PlaceOfHome = TakenPlace & { id: string };
/** A contract's days, with its form and ages. */
export type ContractOfHome = ContractSpan & { form: ContractForm; ageFrom: number; ageTo: number };
/** What decides whether a home has room, as read from the database. */
export type RoomOfHome = Omit<HomeRoom, "stays" | "contracts"> & {
  contracts: readonly ContractOfHome[];
  stays: readonly PlaceOfHome[];
};

/**
 * What decides whether a home has room, with the home locked until the transaction ends: two who
 * want its last place stand in line. The lock lets rows that only point at the home be written.
 * @param from nights before this day are of no interest.
 * @returns null if the home does not exist or the actor may not change it.
 */
export async function lockedRoom(tx: Tx, homeId: string, from: Day): Promise<RoomOfHome | null> {
  if (!(await lockHome(tx, homeId))) return null;
  const rooms = await roomsOf(tx, [homeId], { startsOn: from, endsOn: null });
  return rooms.get(homeId) ?? null;
}

/**
 * How many more children each home has room for on every one of the nights.
 * For the unit's staff only: others do not see every place taken, and would count too many.
 * @returns by home id; a home that may not be seen is left out.
 */
export async function placesLeft(
  tx: Tx,
  homeIds: readonly string[],
  { nights, now }: { nights: Nights; now: Date },
): Promise<Map<string, number>> {
  const rooms = await roomsOf(tx, homeIds, nights);
  return new Map([...rooms].map(([id, room]) => [id, freePlaces(room, nights, now)]));
}

type RoomRow = {
  id: string;
  state: HomeState;
  contracts: RoomOfHome["contracts"];
  overlays: RoomOfHome["overlays"];
  stays: (Omit<PlaceOfHome, "expiresAt"> & { expiresAt: string | null })[];
};

/** What decides whether homes have room on some nights: one read, however many homes. */
export async function roomsOf(
  tx: Tx,
  homeIds: readonly string[],
  nights: Nights,
): Promise<Map<string, RoomOfHome>> {
  const from = dbDate(nights.startsOn);
  const to = nights.endsOn === null ? null : dbDate(nights.endsOn);
  const rows = await tx.$queryRaw<RoomRow[]>`
    SELECT h.id, h.state,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'startsOn', c.starts_on, 'endsOn', c.ends_on, 'places', c.places, 'state', c.state,
          'form', c.form, 'ageFrom', c.age_from, 'ageTo', c.age_to)), '[]')
        FROM contract c WHERE c.home_id = h.id AND (c.ends_on IS NULL OR c.ends_on > ${from}::date)
          AND (${to}::date IS NULL OR c.starts_on < ${to}::date)) AS contracts,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'startsOn', o.starts_on, 'endsOn', o.ends_on, 'kind', o.kind)), '[]')
        FROM home_overlay o WHERE o.home_id = h.id AND (o.ends_on IS NULL OR o.ends_on > ${from}::date)
          AND (${to}::date IS NULL OR o.starts_on < ${to}::date)) AS overlays,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', s.id, 'startsOn', s.starts_on, 'endsOn', s.ends_on, 'slotNo', s.slot_no,
          'kind', s.kind, 'expiresAt', s.expires_at)), '[]')
        FROM stay s WHERE s.home_id = h.id AND s.state = 'TAKEN'
          AND (s.ends_on IS NULL OR s.ends_on > ${from}::date)
          AND (${to}::date IS NULL OR s.starts_on < ${to}::date)) AS stays
    FROM home h WHERE h.id = ANY(${[...homeIds]}::uuid[])`;
  return new Map(
    rows.map(({ id, stays, ...room }) => [id, { ...room, stays: stays.map(withInstant) }]),
  );
}

function withInstant(stay: RoomRow["stays"][number]): PlaceOfHome {
  return { ...stay, expiresAt: stay.expiresAt === null ? null : new Date(stay.expiresAt) };
}
