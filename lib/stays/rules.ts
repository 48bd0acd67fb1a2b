import { compareDays, type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type {
  ContractState,
  HomeState,
  OverlayKind,
  StayKind,
} from "@/lib/platform/generated/enums";
import { refusalTexts } from "./texts";

/** Nights [startsOn, endsOn): the day of handover belongs to the next stay. Without end: for now. */
export type Nights = { startsOn: Day; endsOn: Day | null };

/** A place taken, with the internal number of the place. Released ones are never among them. */
export type TakenPlace = Nights & { slotNo: number; kind: StayKind; expiresAt: Date | null };

/** A contract's days; `endsOn` is the first day without it. */
export type ContractSpan = Nights & { places: number; state: ContractState };

/** Days on which no new child comes; `endsOn` is the first day after. */
export type OverlaySpan = Nights & { kind: OverlayKind };

/** All that decides whether a home has room. */
export type HomeRoom = {
  state: HomeState;
  contracts: readonly ContractSpan[];
  overlays: readonly OverlaySpan[];
  stays: readonly TakenPlace[];
};

/** A home never has more places than this: the database's own limit. */
export const MOST_PLACES = 6;

/** True if the two share a night; nights from a day to the same day are no nights. */
export function shareNights(a: Nights, b: Nights): boolean {
  return [a.startsOn, b.startsOn].every(
    (day) => isBefore(day, a.endsOn) && isBefore(day, b.endsOn),
  );
}

/** True if the day is among the nights. */
export function holdsOn({ startsOn, endsOn }: Nights, day: Day): boolean {
  return startsOn <= day && isBefore(day, endsOn);
}

/** True if all of the nights are among the others. */
export function liesWithin(inner: Nights, outer: Nights): boolean {
  if (inner.startsOn < outer.startsOn) return false;
  return outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn);
}

/** A hold takes its place until it expires, everything else until it is released. */
export function isTaken(stay: TakenPlace, now: Date): boolean {
  return stay.kind !== "HOLD" || (stay.expiresAt !== null && stay.expiresAt > now);
}

/**
 * The numbers, from 1 to `places`, of the places that nobody has taken on any of the nights.
 * Fewer than `freePlaces` when stays lie so that no single place is free all the way.
 */
export function freeSlots(
  places: number,
  stays: readonly TakenPlace[],
  { nights, now }: { nights: Nights; now: Date },
): number[] {
  const taken = stays.filter((stay) => isTaken(stay, now) && shareNights(stay, nights));
  return Array.from({ length: places }, (_, index) => index + 1).filter(
    (slot) => !taken.some((stay) => stay.slotNo === slot),
  );
}

/** How many more children a home has room for on every one of the nights. */
export function freePlaces(room: HomeRoom, nights: Nights, now: Date): number {
  if (room.state !== "ACTIVE" || !isBefore(nights.startsOn, nights.endsOn)) return 0;
  if (overlayInTheWay(room.overlays, nights) !== null) return 0;
  const left = turningDays(room, nights).map(
    (day) => placesUnderContract(room.contracts, day, nights) - takenOn(room.stays, day, now),
  );
  return Math.max(0, Math.min(...left));
}

/** The most places that the contracts give on any of the nights. */
export function mostPlaces({ contracts }: HomeRoom, nights: Nights): number {
  const places = contracts.filter((each) => shareNights(each, nights)).map((each) => each.places);
  return Math.max(0, ...places);
}

/**
 * A pause or stop that keeps a child from coming. A stay without end sooner or later meets a pause
 * that is planned; a home that is paused keeps the children it has, so only the arrival counts then.
 */
export function overlayInTheWay(
  overlays: readonly OverlaySpan[],
  nights: Nights,
): OverlaySpan | null {
  const found = overlays.find((overlay) =>
    nights.endsOn === null ? holdsOn(overlay, nights.startsOn) : shareNights(overlay, nights),
  );
  return found ?? null;
}

/** Why a home cannot hold so many places those nights, in words; null when it can. */
export function refusalToHold(
  room: HomeRoom,
  nights: Nights,
  { wanted, now }: { wanted: number; now: Date },
): string | null {
  if (!isBefore(nights.startsOn, nights.endsOn)) return refusalTexts.noNights;
  if (room.state !== "ACTIVE") return refusalTexts.notActive;
  const overlay = overlayInTheWay(room.overlays, nights);
  if (overlay !== null) return refusalTexts.overlay(overlay);
  const uncovered = turningDays(room, nights).find(
    (day) => placesUnderContract(room.contracts, day, nights) === 0,
  );
  if (uncovered !== undefined) return refusalTexts.noContract(uncovered);
  const free = freePlaces(room, nights, now);
  return free >= wanted ? null : refusalTexts.tooFew(free, wanted);
}

/**
 * Gives stays places for when no single place is free all the way though every night has room.
 * Earliest first, lowest free place: periods on a line then never need more places than the most
 * that overlap, whichever places the earlier ones have.
 * @param earlier stays that keep their places: none of them starts after any of `stays`.
 * @returns the numbers of the places, in the order of `stays`.
 */
export function packSlots(
  earlier: readonly (Nights & { slotNo: number })[],
  stays: readonly Nights[],
): number[] {
  const given = earlier.map((stay) => ({ ...stay }));
  const slots = stays.map(() => 0);
  const inOrder = [...stays.entries()].sort(([, a], [, b]) => compareDays(a.startsOn, b.startsOn));
  for (const [index, stay] of inOrder) {
    const inUse = given.filter((each) => shareNights(each, stay)).map((each) => each.slotNo);
    let slotNo = 1;
    while (inUse.includes(slotNo)) slotNo += 1;
    slots[index] = slotNo;
    given.push({ ...stay, slotNo });
  }
  return slots;
}

/** The nights of a row of the database. */
export function nightsFromDb(row: { startsOn: Date; endsOn: Date | null }): Nights {
  const { startsOn, endsOn } = row;
  return { startsOn: dayFromDb(startsOn), endsOn: endsOn === null ? null : dayFromDb(endsOn) };
}

/** The nights as columns of a row. */
export function nightsToDb({ startsOn, endsOn }: Nights): { startsOn: Date; endsOn: Date | null } {
  return { startsOn: dbDate(startsOn), endsOn: endsOn === null ? null : dbDate(endsOn) };
}

/** The days on which something changes: between them every night is like the one before. */
function turningDays(room: HomeRoom, nights: Nights): Day[] {
  const edges = [...room.contracts, ...room.stays].flatMap(({ startsOn, endsOn }) => [
    startsOn,
    endsOn,
  ]);
  const within = edges.filter((day): day is Day => day !== null && holdsOn(nights, day));
  return [...new Set([nights.startsOn, ...within])].sort();
}

/**
 * Places on a day. A stay without end may outlast a contract that has an end but is not under
 * notice: it is renewed, or ended when no child is left.
 */
function placesUnderContract(contracts: readonly ContractSpan[], day: Day, nights: Nights): number {
  const contract = contracts.find((each) => holdsOn(each, day));
  if (contract !== undefined) return contract.places;
  if (nights.endsOn !== null || day === nights.startsOn) return 0;
  const last = contracts.reduce<ContractSpan | null>(
    (latest, each) => (latest === null || each.startsOn > latest.startsOn ? each : latest),
    null,
  );
  const isExpectedOn = last?.state === "ACTIVE" && last.endsOn !== null && last.endsOn <= day;
  return isExpectedOn ? last.places : 0;
}

function takenOn(stays: readonly TakenPlace[], day: Day, now: Date): number {
  return stays.filter((stay) => isTaken(stay, now) && holdsOn(stay, day)).length;
}

function isBefore(day: Day, end: Day | null): boolean {
  return end === null || day < end;
}
