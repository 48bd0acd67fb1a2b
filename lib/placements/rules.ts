import { addDays, addMonths, type Day, daysBetween } from "@/lib/platform/dates";
import type { HomeKind, PlacementState } from "@/lib/platform/generated/enums";
import { machine } from "@/lib/platform/machine";

/** From accepted to ended. A decision pending is PROVISIONAL, the decision itself a row of its own. */
export const placementMachine = machine<PlacementState>({
  initial: "PROVISIONAL",
  states: {
    PROVISIONAL: ["CONFIRMED", "CANCELLED"],
    CONFIRMED: ["ACTIVE", "CANCELLED", "DID_NOT_ARRIVE"],
    ACTIVE: ["ENDED"],
    ENDED: [],
    DID_NOT_ARRIVE: [],
    CANCELLED: [],
  },
});

/** True while the child has, or is about to get, a place in the home. */
export function isRunning(state: PlacementState): boolean {
  return !placementMachine.isFinal(state);
}

/** True once the municipality's decision is registered and the child's name may be needed. */
export function isDecided(state: PlacementState): boolean {
  return state === "CONFIRMED" || state === "ACTIVE";
}

/** Months that the clock of a jourhem counts with; the unit may change them when the law does. */
export type ClockMonths = { afterInvestigation: number; investigation: number };

/** When a child must have left a jourhem: a date, or a forecast while the inquiry is open. */
export type JourhemClock = { kind: "DEADLINE" | "FORECAST"; day: Day };

/**
 * The last day in a jourhem: calendar months after the child's inquiry was closed. While the inquiry is
 * open its own longest time is added, from its opening, or from the start if that is not known.
 * Source: SoL 22:4 (two months) and 20:3 (four months).
 */
export function jourhemClock(
  { openedOn, closedOn, startedOn }: { openedOn: Day | null; closedOn: Day | null; startedOn: Day },
  months: ClockMonths,
): JourhemClock {
  if (closedOn !== null) {
    return { kind: "DEADLINE", day: addMonths(closedOn, months.afterInvestigation) };
  }
  const latestClosing = addMonths(openedOn ?? startedOn, months.investigation);
  return { kind: "FORECAST", day: addMonths(latestClosing, months.afterInvestigation) };
}

const WARN_DAYS = 30;

/** The day on which somebody is first told that the time in a jourhem runs out. */
export function warnsOn({ day }: JourhemClock): Day {
  return addDays(day, -WARN_DAYS);
}

/** How near a time limit is. EXCUSED: passed, with special reasons on record (SoL 22:4). */
export type ClockLevel = "FAR" | "SOON" | "PASSED" | "EXCUSED";

/** The level of a clock today; the last day itself is not passed. */
export function clockLevel(
  { day, hasSpecialReasons }: { day: Day; hasSpecialReasons: boolean },
  today: Day,
): ClockLevel {
  const left = daysBetween(today, day);
  if (left < 0) return hasSpecialReasons ? "EXCUSED" : "PASSED";
  return left <= WARN_DAYS ? "SOON" : "FAR";
}

/** SoL 22:3: an agreement stands in connection with the decision on a family home. */
export function needsAgreement(homeKind: HomeKind): boolean {
  return homeKind === "FOSTER" || homeKind === "KINSHIP";
}

/** SoF 16:2: a decision that means more than `limit` placed children in one home is told to IVO. */
export function mustTellRegulator(childrenInHome: number, limit: number): boolean {
  return childrenInHome > limit;
}

/** When a decision should be registered: `hours` after the proposal was accepted. */
export function decisionDue(acceptedAt: Date, hours: number): Date {
  return new Date(acceptedAt.getTime() + hours * 3_600_000);
}

/** True when a decision has been awaited for longer than `hours` since the proposal was accepted. */
export function isDecisionLate(acceptedAt: Date, now: Date, hours: number): boolean {
  return now > decisionDue(acceptedAt, hours);
}

export type StartFacts = {
  state: PlacementState;
  homeKind: HomeKind;
  startsOn: Day;
  /** The first day on which the place is no longer the child's. */
  endsOn: Day | null;
};

/** What stands in the way of starting a placement; none is null. */
export type StartObstacle =
  | "NOT_DECIDED"
  | "STARTED_ALREADY"
  | "OVER"
  | "IN_FUTURE"
  | "BEFORE_PLACE"
  | "AFTER_PLACE"
  | "NO_AGREEMENT"
  | "AGREEMENT_IN_FUTURE";

/**
 * Why a placement cannot start with that arrival. The agreement is required for a family home
 * (SoL 22:3); for a jourhem its absence is only warned of.
 */
export function obstacleToStart(
  placement: StartFacts,
  arrival: { at: Date; on: Day; agreementSignedOn: Day | null },
  { now, today }: { now: Date; today: Day },
): StartObstacle | null {
  if (placement.state === "PROVISIONAL") return "NOT_DECIDED";
  if (placement.state === "ACTIVE") return "STARTED_ALREADY";
  if (placement.state !== "CONFIRMED") return "OVER";
  if (arrival.at > now) return "IN_FUTURE";
  if (arrival.on < placement.startsOn) return "BEFORE_PLACE";
  if (placement.endsOn !== null && arrival.on >= placement.endsOn) return "AFTER_PLACE";
  if (arrival.agreementSignedOn === null) {
    return needsAgreement(placement.homeKind) ? "NO_AGREEMENT" : null;
  }
  return arrival.agreementSignedOn > today ? "AGREEMENT_IN_FUTURE" : null;
}

/** What stands in the way of ending a placement. */
export type EndObstacle = "NOT_STARTED" | "OVER" | "IN_FUTURE" | "BEFORE_ARRIVAL";

/** Why a placement cannot end at that instant; null when it can. */
export function obstacleToEnd(
  { state, arrivedAt }: { state: PlacementState; arrivedAt: Date | null },
  departedAt: Date,
  now: Date,
): EndObstacle | null {
  if (state === "PROVISIONAL" || state === "CONFIRMED") return "NOT_STARTED";
  if (state !== "ACTIVE" || arrivedAt === null) return "OVER";
  if (departedAt > now) return "IN_FUTURE";
  return departedAt < arrivedAt ? "BEFORE_ARRIVAL" : null;
}

/** Only the home's consultant, or whoever leads the unit, works with a placement. */
export function mayManage(
  actor: { userId: string | null; roles: readonly string[] },
  placement: { consultantId: string },
): boolean {
  return actor.roles.includes("UNIT_MANAGER") || actor.userId === placement.consultantId;
}

/** A child still there after the day the municipality expected: to be prolonged or ended. */
export function isOverstaying(
  { state, expectedEndOn }: { state: PlacementState; expectedEndOn: Day | null },
  today: Day,
): boolean {
  return state === "ACTIVE" && expectedEndOn !== null && expectedEndOn < today;
}

/** The placements as the lists group them. */
export type PlacementGroup = "COMING" | "RUNNING" | "OVER";

/** Which group a placement stands in. */
export function groupOf(state: PlacementState): PlacementGroup {
  if (state === "ACTIVE") return "RUNNING";
  return isRunning(state) ? "COMING" : "OVER";
}

/** The states of each group, for asking the database. */
export const statesOf = {
  COMING: ["PROVISIONAL", "CONFIRMED"],
  RUNNING: ["ACTIVE"],
  OVER: ["ENDED", "DID_NOT_ARRIVE", "CANCELLED"],
} as const satisfies Record<PlacementGroup, readonly PlacementState[]>;
