import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { addDays, type Day, isoWeek, weekdayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { StayKind } from "@/lib/platform/generated/enums";
import { holidayName } from "@/lib/platform/working-days";
import { type PlaceOfHome, roomsOf } from "../queries";
import { isTaken } from "../rules";
import { type Night, nightsFrom } from "./rules";

const WEEKS = 4;

export type CalendarDay = Night & {
  day: Day;
  weekday: number;
  week: number;
  holiday: string | null;
};

/** A place taken. The placement is there only for those who may see it. */
export type StayRow = {
  id: string;
  kind: StayKind;
  startsOn: Day;
  endsOn: Day | null;
  expiresAt: Date | null;
  municipality: string | null;
  placement: { id: string; number: string; label: string | null } | null;
};

export type Occupancy = { days: CalendarDay[]; stays: StayRow[] };

/** A home's nights for four weeks, and who has its places. Its page has recorded the reading. */
export const homeOccupancy = defineQuery({
  permission: "home.read",
  run: async (reading, { homeId, from }: { homeId: string; from: Day }): Promise<Occupancy> => {
    const { tx, now } = reading;
    const rooms = await roomsOf(tx, [homeId], { startsOn: from, endsOn: null });
    const room = rooms.get(homeId);
    if (room === undefined) return { days: [], stays: [] };
    const nights = nightsFrom(room, { from, days: WEEKS * 7, now });
    return {
      days: nights.map((night, index) => {
        const day = addDays(from, index);
        return {
          ...night,
          day,
          weekday: weekdayOf(day),
          week: isoWeek(day).week,
          holiday: holidayName(day),
        };
      }),
      stays: await staysOf(
        reading,
        room.stays.filter((stay) => isTaken(stay, now)),
      ),
    };
  },
});

async function staysOf({ tx }: Reading, stays: readonly PlaceOfHome[]): Promise<StayRow[]> {
  const ids = stays.map(({ id }) => id);
  const placements = await placementsOf(tx, ids);
  const clients = await tx.stay.findMany({
    where: { id: { in: ids } },
    select: { id: true, controllerOrganisationId: true },
  });
  const names = await tx.organisation.findMany({
    where: { id: { in: clients.map((row) => row.controllerOrganisationId) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const clientOf = new Map(clients.map((row) => [row.id, row.controllerOrganisationId]));
  return stays
    .map(({ id, kind, startsOn, endsOn, expiresAt }) => ({
      id,
      kind,
      startsOn,
      endsOn,
      expiresAt,
      municipality: nameOf.get(clientOf.get(id) ?? "") ?? null,
      placement: placements.get(id) ?? null,
    }))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

/** The placements that the actor may see, by stay. A child's label may be hidden even then. */
async function placementsOf(
  tx: Tx,
  stayIds: readonly string[],
): Promise<Map<string, NonNullable<StayRow["placement"]>>> {
  const rows = await tx.placement.findMany({
    where: { stayId: { in: [...stayIds] } },
    select: { id: true, number: true, stayId: true, childId: true },
  });
  const children = await tx.child.findMany({
    where: { id: { in: rows.map(({ childId }) => childId) } },
    select: { id: true, label: true },
  });
  const labels = new Map(children.map(({ id, label }) => [id, label]));
  return new Map(
    rows.map(({ id, number, stayId, childId }) => [
      stayId,
      { id, number, label: labels.get(childId) ?? null },
    ]),
  );
}
