import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { poolMunicipalities } from "@/lib/organisations/queries";
import { addDays, type Day, dbDate, isoWeek, weekdayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { ContractForm, HomeKind } from "@/lib/platform/generated/enums";
import { holidayName } from "@/lib/platform/working-days";
import { nightsFrom, type Run, runsOf } from "../occupancy/rules";
import { type RoomOfHome, roomsOf } from "../queries";
import { holdsOn } from "../rules";
import type { BoardState } from "./schema";

const HOMES_A_PAGE = 50;
const FIRST_TEENAGE = 13;

export type BoardDay = { day: Day; weekday: number; week: number; holiday: string | null };

export type BoardHome = {
  id: string;
  number: string;
  name: string;
  isProtected: boolean;
  municipality: string;
  kinds: HomeKind[];
  ages: { ageFrom: number; ageTo: number } | null;
  form: ContractForm | null;
  /** On the board's first day. */
  free: number;
  places: number;
  runs: Run[];
};

/** Places on the board's first day, in all the homes that pass its filters. */
export type BoardTotals = {
  homes: number;
  homesWithRoom: number;
  contracted: number;
  free: number;
  /** Of the free ones; a place for any age counts as both. */
  freeForChildren: number;
  freeForTeenagers: number;
  held: number;
  occupied: number;
  closed: number;
};

export type Board = {
  days: BoardDay[];
  homes: BoardHome[];
  totals: BoardTotals;
  page: number;
  pages: number;
  municipalities: string[];
};

/**
 * Homes by days, for the unit's staff: which nights have room, those with room on the first day on
 * top. Three reads whatever the size.
 */
export const placeBoard = defineQuery({
  permission: "places.read",
  run: async (reading, state: BoardState): Promise<Board> => {
    const { tx, now } = reading;
    const { from } = state;
    const days = state.weeks * 7;
    const { ids, page, ...totals } = await overview(reading, state);
    const nights = { startsOn: from, endsOn: addDays(from, days) };
    const rooms = await roomsOf(tx, ids, nights);
    const facts = await factsOf(tx, ids, from);
    return {
      days: Array.from({ length: days }, (_, index) => boardDay(addDays(from, index))),
      homes: facts.map((home) => {
        const room = rooms.get(home.id) ?? emptyRoom;
        const shown = nightsFrom(room, { from, days, now });
        const contract = room.contracts.find((each) => holdsOn(each, from)) ?? room.contracts[0];
        return {
          ...home,
          ages: contract ? { ageFrom: contract.ageFrom, ageTo: contract.ageTo } : null,
          form: contract?.form ?? null,
          free: shown[0]?.free ?? 0,
          places: shown[0]?.places ?? 0,
          runs: runsOf(shown, from),
        };
      }),
      totals,
      page,
      pages: Math.max(1, Math.ceil(totals.homes / HOMES_A_PAGE)),
      municipalities: (await poolMunicipalities(tx)).map(({ name }) => name),
    };
  },
  record: ({ totals }) => ({
    event: "places.listed",
    subjects: [],
    detail: { count: totals.homes },
  }),
});

const emptyRoom: RoomOfHome = { state: "SUITABLE", contracts: [], overlays: [], stays: [] };

function boardDay(day: Day): BoardDay {
  return { day, weekday: weekdayOf(day), week: isoWeek(day).week, holiday: holidayName(day) };
}

type Overview = BoardTotals & { ids: string[]; page: number };

/** Which homes the page shows, and the places of all that pass the filters on the first day. */
async function overview({ tx, now }: Reading, state: BoardState): Promise<Overview> {
  const day = dbDate(state.from);
  const after = dbDate(addDays(state.from, state.weeks * 7));
  const rows = await tx.$queryRaw<(Omit<Overview, "page"> & { page: number })[]>`
    WITH contract_now AS (
      SELECT home_id, places, form, age_from, age_to FROM contract
      WHERE starts_on <= ${day}::date AND (ends_on IS NULL OR ends_on > ${day}::date)
    ), stay_now AS (
      SELECT home_id, count(*) FILTER (WHERE kind = 'HOLD')::int AS held,
             count(*) FILTER (WHERE kind <> 'HOLD')::int AS occupied
      FROM stay WHERE state = 'TAKEN' AND starts_on <= ${day}::date
        AND (ends_on IS NULL OR ends_on > ${day}::date) AND (kind <> 'HOLD' OR expires_at > ${now})
      GROUP BY home_id
    ), closed_now AS (
      SELECT DISTINCT home_id FROM home_overlay
      WHERE starts_on <= ${day}::date AND (ends_on IS NULL OR ends_on > ${day}::date)
    ), counted AS (
      SELECT h.id, h.number, coalesce(c.places, 0) AS places, coalesce(s.held, 0) AS held,
             coalesce(s.occupied, 0) AS occupied, x.home_id IS NOT NULL AS is_closed,
             c.age_from, c.age_to,
             greatest(coalesce(c.places, 0) - coalesce(s.held, 0) - coalesce(s.occupied, 0), 0) AS spare
      FROM home h
        LEFT JOIN contract_now c ON c.home_id = h.id
        LEFT JOIN stay_now s ON s.home_id = h.id
        LEFT JOIN closed_now x ON x.home_id = h.id
      WHERE h.state = 'ACTIVE'
        AND (${state.municipality}::text IS NULL OR h.municipality = ${state.municipality})
        AND (${state.form}::text IS NULL OR c.form::text = ${state.form})
        AND (${state.kind}::text IS NULL OR EXISTS (
          SELECT 1 FROM home_capability k WHERE k.home_id = h.id AND k.kind::text = ${state.kind}
            AND k.valid_from <= ${day}::date AND (k.valid_to IS NULL OR k.valid_to > ${day}::date)))
        AND (c.home_id IS NOT NULL OR s.home_id IS NOT NULL OR EXISTS (
          SELECT 1 FROM contract l WHERE l.home_id = h.id AND l.starts_on < ${after}::date
            AND (l.ends_on IS NULL OR l.ends_on > ${day}::date)))
        AND (${state.age}::int IS NULL OR EXISTS (
          SELECT 1 FROM contract l WHERE l.home_id = h.id AND l.starts_on < ${after}::date
            AND (l.ends_on IS NULL OR l.ends_on > ${day}::date)
            AND ${state.age}::int BETWEEN l.age_from AND l.age_to))
    ), shown AS (
      SELECT * FROM counted WHERE NOT ${state.isFreeOnly} OR (spare > 0 AND NOT is_closed)
    ), total AS (
      SELECT count(*)::int AS homes, coalesce(sum(places), 0)::int AS contracted,
             (count(*) FILTER (WHERE spare > 0 AND NOT is_closed))::int AS "homesWithRoom",
             coalesce(sum(spare) FILTER (WHERE NOT is_closed), 0)::int AS free,
             coalesce(sum(spare) FILTER (WHERE NOT is_closed AND age_from < ${FIRST_TEENAGE}), 0)::int AS "freeForChildren",
             coalesce(sum(spare) FILTER (WHERE NOT is_closed AND age_to >= ${FIRST_TEENAGE}), 0)::int AS "freeForTeenagers",
             coalesce(sum(held), 0)::int AS held, coalesce(sum(occupied), 0)::int AS occupied,
             coalesce(sum(spare) FILTER (WHERE is_closed), 0)::int AS closed
      FROM shown
    ), paged AS (
      SELECT least(${state.page}::int, greatest(1, ceil(homes / ${HOMES_A_PAGE}::numeric)::int)) AS page FROM total
    )
    SELECT total.*, paged.page, ARRAY(
      SELECT id::text FROM shown ORDER BY spare = 0 OR is_closed, number LIMIT ${HOMES_A_PAGE} OFFSET (paged.page - 1) * ${HOMES_A_PAGE}
    ) AS ids
    FROM total, paged`;
  const [found] = rows;
  if (found === undefined) throw new Error("no totals counted");
  return found;
}

type Facts = Pick<BoardHome, "id" | "number" | "name" | "isProtected" | "municipality" | "kinds">;

async function factsOf(tx: Tx, ids: readonly string[], day: Day): Promise<Facts[]> {
  const on = dbDate(day);
  return tx.$queryRaw<Facts[]>`
    SELECT h.id, h.number, h.name, h.protection_level <> 'NONE' AS "isProtected", h.municipality,
      ARRAY(SELECT DISTINCT k.kind FROM home_capability k WHERE k.home_id = h.id
        AND k.valid_from <= ${on}::date AND (k.valid_to IS NULL OR k.valid_to > ${on}::date)
        ORDER BY k.kind)::text[] AS kinds
    FROM home h WHERE h.id = ANY(${[...ids]}::uuid[])
    ORDER BY array_position(${[...ids]}::uuid[], h.id)`;
}
