import type { Day } from "@/lib/platform/dates";
import type { HomeState, OverlayKind } from "@/lib/platform/generated/enums";
import { machine } from "@/lib/platform/machine";
import { cleanLine } from "@/lib/platform/text-input";

/** A home found suitable becomes active by a contract; it may come back after it has ended. */
export const homeMachine = machine<HomeState>({
  initial: "SUITABLE",
  states: {
    SUITABLE: ["ACTIVE", "ENDED"],
    ACTIVE: ["ENDED", "SUITABLE"],
    ENDED: ["SUITABLE"],
  },
});

/** How a home stands today: its state, unless a pause or stop lies over an active one. */
export type HomeStanding = HomeState | OverlayKind;

/** Dated rows with an end that is the first day after. */
export type Period = { startsOn: Day; endsOn: Day | null };

/** True if the day is within the period. */
export function isWithin({ startsOn, endsOn }: Period, day: Day): boolean {
  return startsOn <= day && (endsOn === null || day < endsOn);
}

/** True if the period holds on the day or later; an empty one never does. */
export function isYetToEnd({ startsOn, endsOn }: Period, today: Day): boolean {
  return endsOn === null || (endsOn > today && endsOn > startsOn);
}

/** A stop weighs more than a pause: the unit's doing before the home's own wish. */
export function standingOf(
  state: HomeState,
  overlays: readonly (Period & { kind: OverlayKind })[],
  today: Day,
): HomeStanding {
  if (state !== "ACTIVE") return state;
  const now = overlays.filter((overlay) => isWithin(overlay, today));
  if (now.some(({ kind }) => kind === "STOPPED")) return "STOPPED";
  return now.length > 0 ? "PAUSED" : "ACTIVE";
}

/** Who acts, as far as homes need to know. */
type Staff = { userId: string | null; permissions: ReadonlySet<string> };

/** The home's own consultant and the unit manager may change it, nobody else. */
export function mayManageHome(home: { consultantId: string }, actor: Staff): boolean {
  return home.consultantId === actor.userId || actor.permissions.has("home.assign");
}

/** A stop is the unit's: the consultant may put one in at once, only the manager takes it away. */
export function mayLift(
  home: { consultantId: string },
  overlay: { kind: OverlayKind },
  actor: Staff,
): boolean {
  if (!mayManageHome(home, actor)) return false;
  return overlay.kind === "PAUSED" || actor.permissions.has("home.assign");
}

/** Ages in words, both with: "0–12 år", "17 år". */
export function agesInWords({ ageFrom, ageTo }: { ageFrom: number; ageTo: number }): string {
  return ageFrom === ageTo ? `${ageFrom} år` : `${ageFrom}–${ageTo} år`;
}

/** Places in words: "1 plats", "3 platser". */
export function placesInWords(places: number): string {
  return places === 1 ? "1 plats" : `${places} platser`;
}

/** A list of words that somebody typed with commas between, without repeats or empty ones. */
export function wordsOf(typed: string): string[] {
  const words = typed.split(",").map(cleanLine);
  const seen = new Map(words.map((word) => [word.toLocaleLowerCase("sv"), word]));
  seen.delete("");
  return [...seen.values()];
}
