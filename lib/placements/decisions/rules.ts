import { addDays, type Day } from "@/lib/platform/dates";
import type { Decider } from "@/lib/platform/generated/enums";
import { type BasisSpan, isInForce } from "../requests/rules";

/** A paragraph with those who may decide by it. */
export type DecidingBasis = BasisSpan & {
  isConsentBased: boolean;
  deciders: readonly Decider[];
};

/**
 * True if the decider may decide by the paragraph. Board or committee; alone the chair or an appointed
 * member only where an act says so: LVU 6 and 11 §§, lag 2026:1600 5:3 and 6:2, and for SoL KL 6:39.
 * The rows of grounds say which. Source: SoL 30:6–7, 30:12.
 */
export function mayDecide(basis: Pick<DecidingBasis, "deciders">, decider: Decider): boolean {
  return basis.deciders.includes(decider);
}

/** A decision as the municipality says that it was made. */
export type StatedDecision = {
  decider: Decider;
  deciderName: string;
  decidedAt: Date;
  decidedOn: Day;
  checksSeenOn: Day;
  guardianConsent: string | null;
  consultationNote: string | null;
};

/** What the decision is measured against. */
export type DecisionGround = {
  basis: DecidingBasis | null;
  /** The latest of the proposals that it is about. */
  proposedAt: Date;
  needsConsultation: boolean;
  /** Who registers it: an employee, who therefore is not the decider. */
  registeredBy: string;
  now: Date;
};

/** What may be wrong with a stated decision. */
export type DecisionFault =
  | "BASIS_NOT_IN_FORCE"
  | "DECIDER_NOT_ALLOWED"
  | "DECIDER_IS_EMPLOYEE"
  | "DECIDED_IN_FUTURE"
  | "DECIDED_BEFORE_PROPOSAL"
  | "CHECKS_AFTER_DECISION"
  | "CONSENT_MISSING"
  | "CONSULTATION_MISSING";

/** All that is wrong with a stated decision, by the field it stands in; empty when nothing is. */
export function faultsOf(
  stated: StatedDecision,
  ground: DecisionGround,
): Partial<Record<keyof StatedDecision | "legalBasisCode", DecisionFault>> {
  const { basis } = ground;
  const inForce = basis !== null && isInForce(basis, stated.decidedOn);
  const faults: [keyof StatedDecision | "legalBasisCode", DecisionFault | null][] = [
    ["decider", inForce && !mayDecide(basis, stated.decider) ? "DECIDER_NOT_ALLOWED" : null],
    ["deciderName", isSamePerson(stated, ground) ? "DECIDER_IS_EMPLOYEE" : null],
    ["decidedOn", misplaced(stated, ground)],
    ["legalBasisCode", inForce ? null : "BASIS_NOT_IN_FORCE"],
    ["checksSeenOn", stated.checksSeenOn > stated.decidedOn ? "CHECKS_AFTER_DECISION" : null],
    // SoL 21:1: a voluntary placement rests on the guardian's consent, at night as well.
    [
      "guardianConsent",
      basis?.isConsentBased && stated.guardianConsent === null ? "CONSENT_MISSING" : null,
    ],
    [
      "consultationNote",
      ground.needsConsultation && stated.consultationNote === null ? "CONSULTATION_MISSING" : null,
    ],
  ];
  return Object.fromEntries(faults.filter(([, fault]) => fault !== null));
}

/** What tells one registered decision from another. */
export type DecisionMark = Pick<StatedDecision, "decider" | "deciderName" | "decidedAt"> & {
  legalBasisCode: string;
  registeredById: string | null;
};

/** True when the same person has registered the same before: a second press, not a decision. */
export function isSameDecision(standing: DecisionMark | null, stated: DecisionMark): boolean {
  return (
    standing !== null &&
    standing.decider === stated.decider &&
    standing.deciderName === stated.deciderName &&
    standing.decidedAt.getTime() === stated.decidedAt.getTime() &&
    standing.legalBasisCode === stated.legalBasisCode &&
    standing.registeredById === stated.registeredById
  );
}

/** The paragraph that a placement rests on a given day: its own, or what has replaced it. */
export function basisOn<Basis extends BasisSpan & { successorCode: string | null }>(
  bases: readonly Basis[],
  code: string,
  day: Day,
): Basis | null {
  const own = bases.find((basis) => basis.code === code) ?? null;
  if (own === null || isInForce(own, day) || own.successorCode === null) return own;
  const next = bases.find((basis) => basis.code === own.successorCode) ?? null;
  return next !== null && isInForce(next, day) ? next : own;
}

const BOARD_MEETING_DAYS = 14;

/**
 * The day by which the board should have been told of a decision that its chair made alone. The law says
 * the next meeting, which the portal does not know the day of: a fortnight stands for it.
 */
export function boardReportDue(decidedOn: Day): Day {
  return addDays(decidedOn, BOARD_MEETING_DAYS);
}

/** A decision as far as telling the board of it goes. */
export type ReportableDecision = { decider: Decider; decidedOn: Day; isReported: boolean };

/** What stands in the way of noting that the board was told. */
export type ReportObstacle = "NOT_BY_CHAIR" | "REPORTED_ALREADY" | "IN_FUTURE" | "BEFORE_DECISION";

/** True for a decision that the board is still to be told of. */
export function isToReport({ decider, report }: { decider: Decider; report: unknown }): boolean {
  return decider === "CHAIR_URGENT" && report === null;
}

/** Why it cannot be noted that the board was told of the decisions at a meeting; null when it can. */
export function obstacleToReport(
  decisions: readonly ReportableDecision[],
  { meetingOn, today }: { meetingOn: Day; today: Day },
): ReportObstacle | null {
  if (decisions.some(({ decider }) => decider !== "CHAIR_URGENT")) return "NOT_BY_CHAIR";
  if (decisions.some(({ isReported }) => isReported)) return "REPORTED_ALREADY";
  if (meetingOn > today) return "IN_FUTURE";
  return decisions.some(({ decidedOn }) => meetingOn < decidedOn) ? "BEFORE_DECISION" : null;
}

function misplaced(stated: StatedDecision, ground: DecisionGround): DecisionFault | null {
  if (stated.decidedAt > ground.now) return "DECIDED_IN_FUTURE";
  // The clock is typed in whole minutes; a decision in the minute of the proposal is after it.
  const MINUTE = 60_000;
  const isEarlier = stated.decidedAt.getTime() + MINUTE <= ground.proposedAt.getTime();
  return isEarlier ? "DECIDED_BEFORE_PROPOSAL" : null;
}

function isSamePerson({ deciderName }: StatedDecision, { registeredBy }: DecisionGround): boolean {
  const plain = (name: string) =>
    name
      .toLocaleLowerCase("sv")
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
  return plain(deciderName) === plain(registeredBy);
}
