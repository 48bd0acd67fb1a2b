import { addDays, type Day, daysBetween } from "@/lib/platform/dates";
import type { InvestigationState, InvestigatorRole } from "@/lib/platform/generated/enums";
import { machine } from "@/lib/platform/machine";
import type { Missing } from "./requirements/rules";

/** The life of an investigation. The same arrows stand in the database. */
export const investigationMachine = machine<InvestigationState>({
  initial: "OPEN",
  states: {
    OPEN: ["ON_HOLD", "SUBMITTED", "CLOSED"],
    ON_HOLD: ["OPEN", "CLOSED"],
    SUBMITTED: ["OPEN", "COMMUNICATED"],
    COMMUNICATED: ["OPEN", "CLOSED"],
    CLOSED: [],
  },
});

/** The pages of an investigation. */
export type Part =
  | "overview"
  | "family"
  | "household"
  | "checks"
  | "visits"
  | "interviews"
  | "references"
  | "analysis"
  | "decision"
  | "journal";

/** Where the work stands, for lists. */
export type Stage =
  | "CONSENTS"
  | "REGISTER_CHECKS"
  | "VISITS"
  | "INTERVIEWS"
  | "REFERENCES"
  | "ANALYSIS"
  | "READY"
  | Exclude<InvestigationState, "OPEN">;

const stageByCode = {
  ADULT: "CONSENTS",
  CONSENT: "CONSENTS",
  REGISTER: "REGISTER_CHECKS",
  VISITS: "VISITS",
  INTERVIEW: "INTERVIEWS",
  REFERENCES: "REFERENCES",
  ANSWER: "ANALYSIS",
} as const satisfies Record<Missing["code"], Stage>;

/** The stage of an investigation: its state, or while it is open the first thing missing. */
export function stageOf(state: InvestigationState, missing: readonly Missing[]): Stage {
  if (state !== "OPEN") return state;
  const [first] = missing;
  return first === undefined ? "READY" : stageByCode[first.code];
}

/** Days since the opening, up to today or to the day it was closed. */
export function daysUsed(openedOn: Day, until: Day): number {
  return daysBetween(openedOn, until);
}

/** The day an investigation should be done: `goalDays` after its opening. */
export function goalDay(openedOn: Day, goalDays: number): Day {
  return addDays(openedOn, goalDays);
}

/** True once an open investigation has passed its goal. */
export function isPastGoal(state: InvestigationState, goalOn: Day, today: Day): boolean {
  return state !== "CLOSED" && goalOn < today;
}

export type DecidingFault = "INVESTIGATOR" | "PROPOSER" | "WORKED" | "CONFLICT";

/** Everybody who has had a hand in an investigation, by user id. */
export type Hands = {
  investigators: readonly { userId: string; role: InvestigatorRole }[];
  proposers: readonly string[];
  /** Who has recorded visits, interviews, references, checks or answers, investigators since replaced too. */
  workers: readonly string[];
  inConflict: readonly string[];
};

/**
 * Why a user may not decide, or null. The permission is judged apart; holding two roles never helps,
 * since what counts is the person. The database asks the first, second and fourth again.
 */
export function decidingFault(hands: Hands, userId: string): DecidingFault | null {
  if (hands.investigators.some((investigator) => investigator.userId === userId)) {
    return "INVESTIGATOR";
  }
  if (hands.proposers.includes(userId)) return "PROPOSER";
  if (hands.workers.includes(userId)) return "WORKED";
  return hands.inConflict.includes(userId) ? "CONFLICT" : null;
}

/**
 * What may be registered in which states. A consent can be taken back until the end, and times are
 * booked until then: also a family whose investigation rests, or has been handed in, is met.
 */
const openStates = {
  WORK: ["OPEN"],
  ANSWER: ["OPEN", "ON_HOLD"],
  APPOINT: ["OPEN", "ON_HOLD", "SUBMITTED", "COMMUNICATED"],
  WITHDRAW_CONSENT: ["OPEN", "ON_HOLD", "SUBMITTED", "COMMUNICATED"],
  ASSIGN: ["OPEN", "ON_HOLD", "SUBMITTED", "COMMUNICATED"],
} as const satisfies Record<string, readonly InvestigationState[]>;
export type WorkKind = keyof typeof openStates;

/** True while an investigation rests until a day. */
export function isResting(state: InvestigationState): boolean {
  return state === "ON_HOLD";
}

/** True once it has been decided, taken back or broken off. */
export function hasEnded(state: InvestigationState): boolean {
  return state === "CLOSED";
}

/** True from the handing in until the family has been through it. */
export function awaitsFamily(state: InvestigationState): boolean {
  return state === "SUBMITTED";
}

/** True if the state lets that kind of work be registered. */
export function isOpenFor(state: InvestigationState, work: WorkKind): boolean {
  return openStates[work].some((open) => open === state);
}

/** True for the two investigators: nobody else registers in an investigation, not even a manager. */
export function mayWork(investigators: Hands["investigators"], userId: string | null): boolean {
  return investigators.some((investigator) => investigator.userId === userId);
}
