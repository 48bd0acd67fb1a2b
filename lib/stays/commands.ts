import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import type { Deed } from "@/lib/access/perform";
import { recordAudit } from "@/lib/audit/record";
import { type Day, dbDate } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import type { RoomOfHome } from "./queries";
import {
  liesWithin,
  MOST_PLACES,
  mostPlaces,
  type Nights,
  nightsFromDb,
  nightsToDb,
  refusalToHold,
} from "./rules";
import { giveSlots, roomUnderLock } from "./slots/commands";
import { refusalTexts, releaseReasons } from "./texts";

export type HoldInput = Nights & {
  homeId: string;
  expiresAt: Date;
  children: readonly { requestedChildId: string; controllerOrganisationId: string }[];
};

export type HeldPlace = { stayId: string; requestedChildId: string; slotNo: number };

/**
 * Holds one place each for some children in one home, for all of them or for none. Part of another
 * deed. Whoever comes second waits at the home's lock and then sees what the first one took.
 * @throws {Refusal} with how many places were free.
 */
export async function holdPlaces(deed: Deed, input: HoldInput): Promise<HeldPlace[]> {
  const { tx, actor, now } = deed;
  const wanted = input.children.length;
  if (actor.userId === null) throw new Error("a place is held by a user");
  const room = (await roomUnderLock(deed, input.homeId, input)) ?? refuse(refusalTexts.unknownHome);
  const no = refusalToHold(room, input, { wanted, now });
  if (no !== null) refuse(no);
  const slots = await giveSlots(deed, room, {
    nights: input,
    wanted,
    most: mostPlaces(room, input),
  });
  const takenById = actor.userId;
  const held = input.children.map((child, index) => ({
    ...child,
    ...nightsToDb(input),
    id: uuidv7(),
    homeId: input.homeId,
    slotNo: slots[index] ?? 0,
    kind: "HOLD" as const,
    expiresAt: input.expiresAt,
    takenById,
    takenAt: now,
  }));
  await tx.stay.createMany({ data: held });
  return held.map(({ id, requestedChildId, slotNo }) => ({ stayId: id, requestedChildId, slotNo }));
}

/**
 * Makes a hold into the place of a placement, by updating its row: the place is never free between.
 * Part of another deed.
 * @throws {Refusal} if the hold has expired or been released, or if nights beyond those held are
 * asked for and the home lacks room on them.
 */
export async function confirmHold(
  deed: Deed,
  { stayId, startsOn, endsOn }: { stayId: string } & Nights,
): Promise<void> {
  const { tx, now } = deed;
  const nights = { startsOn, endsOn };
  const isHeld = { id: stayId, kind: "HOLD", state: "TAKEN", expiresAt: { gt: now } } as const;
  const hold = await tx.stay.findFirst({ where: isHeld });
  if (hold === null) refuse(refusalTexts.holdGone);
  const slotNo = liesWithin(nights, nightsFromDb(hold))
    ? hold.slotNo
    : await slotForOtherNights(deed, hold, nights);
  const { count } = await tx.stay.updateMany({
    where: isHeld,
    data: { ...nightsToDb(nights), slotNo, kind: "PLACEMENT", expiresAt: null },
  });
  // The worker or a colleague may have released it since it was read.
  if (count === 0) refuse(refusalTexts.holdGone);
}

/**
 * Lets go of a place: a hold not needed, a placement that never began. Part of another deed.
 * @returns false if it had been released already, which is no fault.
 * @throws {Refusal} if there is no such place.
 */
export async function releaseStay(
  { tx, now }: Deed,
  { stayId, reason }: { stayId: string; reason: string },
): Promise<boolean> {
  const { count } = await tx.stay.updateMany({
    where: { id: stayId, state: "TAKEN" },
    data: { state: "RELEASED", releasedAt: now, releaseReason: reason },
  });
  if (count > 0) return true;
  if ((await tx.stay.count({ where: { id: stayId } })) === 0) refuse(refusalTexts.stayGone);
  return false;
}

/**
 * Sets the day on which a placed child leaves; somebody else may come the same day. Part of another
 * deed. The day is a fact: a child that has stayed longer than its place was taken for is written
 * down as such, even where the home was full.
 */
export async function endStay(
  deed: Deed,
  { stayId, endsOn }: { stayId: string; endsOn: Day },
): Promise<void> {
  const stay = await runningStay(deed, stayId);
  const { startsOn, endsOn: planned } = nightsFromDb(stay);
  if (endsOn < startsOn) refuse(refusalTexts.endsBeforeStart);
  let { slotNo } = stay;
  if (planned !== null && planned < endsOn) {
    const nights = { startsOn, endsOn };
    const room = await roomBeside(deed, stay, nights);
    const wish = { nights, wanted: 1, most: MOST_PLACES, own: stayId };
    [slotNo = slotNo] = await giveSlots(deed, room, wish);
  }
  await updateTaken(deed, stayId, { endsOn: dbDate(endsOn), slotNo });
}

/**
 * Lets a placed child keep the place longer, or until further notice (null). Part of another deed.
 * @throws {Refusal} if the home lacks room on the nights added.
 */
export async function extendStay(
  deed: Deed,
  { stayId, endsOn }: { stayId: string; endsOn: Day | null },
): Promise<void> {
  const stay = await runningStay(deed, stayId);
  const nights = { startsOn: nightsFromDb(stay).startsOn, endsOn };
  const slotNo = await slotForOtherNights(deed, stay, nights);
  await updateTaken(deed, stayId, { ...nightsToDb(nights), slotNo });
}

/**
 * Releases the holds that have expired, for the worker. Holding does the same for its own home, so a
 * late worker blocks nobody. Rows that somebody is working with are left for the next time.
 * @returns how many were released.
 */
export async function releaseExpiredHolds(now: Date): Promise<number> {
  const actor = jobActor("release-expired-holds");
  return inTransaction(dbContextOf(actor), async (tx) => {
    const released = await tx.$queryRaw<{ home_id: string }[]>`
      UPDATE stay SET state = 'RELEASED', released_at = ${now}, release_reason = ${releaseReasons.expired}
      WHERE id IN (SELECT id FROM stay WHERE kind = 'HOLD' AND state = 'TAKEN' AND expires_at <= ${now}
                   ORDER BY id FOR UPDATE SKIP LOCKED)
      RETURNING home_id`;
    if (released.length > 0) {
      await recordAudit(tx, actor, {
        event: "stay.holds-expired",
        outcome: "DONE",
        subjects: [...new Set(released.map((row) => row.home_id))].map((id) => ({
          type: "HOME",
          id,
        })),
        detail: { count: released.length },
      });
    }
    return released.length;
  });
}

type StayRow = { id: string; homeId: string; slotNo: number; startsOn: Date; endsOn: Date | null };

async function runningStay({ tx }: Deed, stayId: string): Promise<StayRow> {
  const stay = await tx.stay.findFirst({
    where: { id: stayId, state: "TAKEN", kind: { not: "HOLD" } },
  });
  return stay ?? refuse(refusalTexts.stayGone);
}

async function updateTaken(
  { tx }: Deed,
  stayId: string,
  data: { startsOn?: Date; endsOn: Date | null; slotNo: number },
): Promise<void> {
  const { count } = await tx.stay.updateMany({ where: { id: stayId, state: "TAKEN" }, data });
  if (count === 0) refuse(refusalTexts.stayGone);
}

/** A place for a stay whose nights are to be others. A pause does not end a stay that is there. */
async function slotForOtherNights(deed: Deed, stay: StayRow, nights: Nights): Promise<number> {
  const room = await roomBeside(deed, stay, nights);
  const isThere = stay.startsOn <= dbDate(deed.today) ? { overlays: [] } : {};
  const no = refusalToHold({ ...room, ...isThere }, nights, { wanted: 1, now: deed.now });
  if (no !== null) refuse(no);
  const [slotNo = stay.slotNo] = await giveSlots(deed, room, {
    nights,
    wanted: 1,
    most: mostPlaces(room, nights),
    own: stay.id,
  });
  return slotNo;
}

/** What there is in the home but the stay itself. The unit alone decides about other nights. */
async function roomBeside(deed: Deed, stay: StayRow, nights: Nights): Promise<RoomOfHome> {
  const room = await roomUnderLock(deed, stay.homeId, nights);
  if (room === null) refuse(refusalTexts.otherNights);
  return { ...room, stays: room.stays.filter(({ id }) => id !== stay.id) };
}
