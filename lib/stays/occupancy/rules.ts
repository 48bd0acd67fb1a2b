import { addDays, type Day, daysBetween } from "@/lib/platform/dates";
import { type HomeRoom, holdsOn, isTaken } from "../rules";
import { occupancyWords, rangeTexts } from "../texts";

/** What a home's night is, as one word on a board or in a calendar. */
export type NightStatus = "FREE" | "HELD" | "TAKEN" | "PAUSED" | "STOPPED" | "NO_CONTRACT";

/** One night of a home: what it is, and how many places are what. */
export type Night = {
  status: NightStatus;
  places: number;
  free: number;
  held: number;
  occupied: number;
};

/** Nights in a row that are alike. */
export type Run = { status: NightStatus; free: number; from: Day; days: number };

/** The nights of a home from a day on, one a day. */
export function nightsFrom(
  room: HomeRoom,
  { from, days, now }: { from: Day; days: number; now: Date },
): Night[] {
  return Array.from({ length: days }, (_, index) => nightOf(room, addDays(from, index), now));
}

/** One night of a home. A child who is still there when the contract is over makes it taken. */
export function nightOf(room: HomeRoom, day: Day, now: Date): Night {
  const taken = room.stays.filter((stay) => isTaken(stay, now) && holdsOn(stay, day));
  const held = taken.filter(({ kind }) => kind === "HOLD").length;
  const occupied = taken.length - held;
  const contract = room.contracts.find((each) => holdsOn(each, day));
  const places = room.state === "ACTIVE" ? (contract?.places ?? 0) : 0;
  const overlays = room.overlays.filter((each) => holdsOn(each, day));
  const counted = { places, held, occupied, free: 0 };
  if (places === 0) return { ...counted, status: occupied > 0 ? "TAKEN" : "NO_CONTRACT" };
  if (overlays.some(({ kind }) => kind === "STOPPED")) return { ...counted, status: "STOPPED" };
  if (overlays.length > 0) return { ...counted, status: "PAUSED" };
  const free = Math.max(0, places - taken.length);
  if (free > 0) return { ...counted, free, status: "FREE" };
  return { ...counted, status: held > 0 ? "HELD" : "TAKEN" };
}

/** Nights put together where status and free places are the same. */
export function runsOf(nights: readonly Night[], from: Day): Run[] {
  const runs: Run[] = [];
  for (const [index, { status, free }] of nights.entries()) {
    const last = runs.at(-1);
    if (last?.status === status && last.free === free) last.days += 1;
    else runs.push({ status, free, from: addDays(from, index), days: 1 });
  }
  return runs;
}

/** One night in a word or two: "Ledig (2)", "Upptagen". */
export function nightInWords({ status, free }: Pick<Night, "status" | "free">): string {
  return status === "FREE" ? `${occupancyWords.FREE} (${free})` : occupancyWords[status];
}

/** The nights in a sentence: "Ledigt 1–14 dec, 14 dagar (2 platser); fullt 15–20 dec". */
export function rangesInWords(runs: readonly Run[]): string {
  const groups: { status: NightStatus; from: Day; days: number; free: number[] }[] = [];
  for (const { status, free, from, days } of runs) {
    const last = groups.at(-1);
    if (last?.status !== status) groups.push({ status, from, days, free: [free] });
    else {
      last.days += days;
      last.free.push(free);
    }
  }
  const parts = groups.map(({ status, from, days, free }) => {
    const range = `${rangeTexts[status]} ${rangeInWords(from, addDays(from, days - 1))}`;
    if (status !== "FREE") return range;
    return `${range}, ${days === 1 ? "1 dag" : `${days} dagar`} (${placesSpan(free)})`;
  });
  const sentence = parts.join("; ");
  return sentence.charAt(0).toLocaleUpperCase("sv") + sentence.slice(1);
}

const MONTHS = "jan feb mars apr maj juni juli aug sep okt nov dec".split(" ");

/** Two days as a range, short: "1–14 dec", "28 dec–3 jan", "5 dec". */
export function rangeInWords(first: Day, last: Day): string {
  const end = dayShort(last);
  if (daysBetween(first, last) <= 0) return end;
  const isSameMonth = first.slice(0, 7) === last.slice(0, 7);
  return isSameMonth ? `${Number(first.slice(8))}–${end}` : `${dayShort(first)}–${end}`;
}

/** A day without its year: "14 dec". */
export function dayShort(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

function placesSpan(free: readonly number[]): string {
  const least = Math.min(...free);
  const most = Math.max(...free);
  if (least !== most) return `${least}–${most} platser`;
  return least === 1 ? "1 plats" : `${least} platser`;
}
