import "server-only";
import type { Deed } from "@/lib/access/perform";
import { lockedRoom, type RoomOfHome } from "../queries";
import { freeSlots, isTaken, type Nights, nightsFromDb, packSlots } from "../rules";
import { releaseReasons } from "../texts";

/**
 * Locks the home, lets go of its expired holds and reads what there is.
 * @returns null if the actor may not change the home.
 */
export async function roomUnderLock(
  deed: Deed,
  homeId: string,
  { startsOn }: Nights,
): Promise<RoomOfHome | null> {
  const room = await lockedRoom(deed.tx, homeId, startsOn);
  if (room === null) return null;
  const expired = room.stays.filter((stay) => !isTaken(stay, deed.now));
  if (expired.length > 0) {
    await deed.tx.stay.updateMany({
      where: { id: { in: expired.map(({ id }) => id) }, kind: "HOLD", state: "TAKEN" },
      data: { state: "RELEASED", releasedAt: deed.now, releaseReason: releaseReasons.expired },
    });
  }
  return { ...room, stays: room.stays.filter((stay) => isTaken(stay, deed.now)) };
}

/** Places wished for. `own`: the stay that the place is for, when its row is there already. */
export type Wish = { nights: Nights; wanted: number; most: number; own?: string };

/**
 * Numbers of places for stays on some nights. Where no single place is free all the way, the
 * stays that begin later are moved between the home's places; nobody but the database notices.
 */
export async function giveSlots(
  { tx, now }: Deed,
  room: RoomOfHome,
  { nights, wanted, most, own }: Wish,
): Promise<number[]> {
  const free = freeSlots(most, room.stays, { nights, now });
  if (free.length >= wanted) return free.slice(0, wanted);
  const ids = room.stays.filter((stay) => stay.startsOn > nights.startsOn).map(({ id }) => id);
  // Others may shorten or release a stay without the home's lock, so its row is locked and read anew.
  const later = await tx.$queryRaw<{ id: string; starts_on: Date; ends_on: Date | null }[]>`
    SELECT id, starts_on, ends_on FROM stay
    WHERE id = ANY(${ids}::uuid[]) AND state = 'TAKEN' ORDER BY id FOR UPDATE`;
  const earlier = room.stays.filter((stay) => stay.startsOn <= nights.startsOn);
  const added = new Array<Nights>(wanted).fill(nights);
  const slots = packSlots(earlier, [
    ...added,
    ...later.map((row) => nightsFromDb({ startsOn: row.starts_on, endsOn: row.ends_on })),
  ]);
  const moved = later.map(({ id }) => id);
  const ends = later.map((row) => row.ends_on);
  const parked = own === undefined ? moved : [...moved, own];
  // A stay of no nights collides with none: so two may change places without a third, free one.
  await tx.$executeRaw`UPDATE stay SET ends_on = starts_on WHERE id = ANY(${parked}::uuid[])`;
  await tx.$executeRaw`
    UPDATE stay SET slot_no = to_be.slot_no, ends_on = to_be.ends_on
    FROM unnest(${moved}::uuid[], ${slots.slice(wanted)}::int[], ${ends}::date[]) AS to_be(id, slot_no, ends_on)
    WHERE stay.id = to_be.id`;
  return slots.slice(0, wanted);
}
