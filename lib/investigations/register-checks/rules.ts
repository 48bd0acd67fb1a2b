import type { Day } from "@/lib/platform/dates";
import type { CheckResult, ObtainedBy, RegisterKind } from "@/lib/platform/generated/enums";
import type { ConsentPurpose } from "../consents/rules";

/** SoF 3:3: asked of the police for each adult before a home may be used. Never waived. */
export const policeRegisters = ["CRIMINAL_RECORD", "SUSPICION"] as const;

export const registers = [
  ...policeRegisters,
  "SOCIAL",
  "ENFORCEMENT",
  "SOCIAL_INSURANCE",
  "DRIVING_LICENCE",
] as const satisfies readonly RegisterKind[];

/** Secret registers are opened by the adult's consent; the police's by law, the debts' are public. */
const consentFor: Partial<Record<RegisterKind, ConsentPurpose>> = {
  SOCIAL: "SOCIAL_REGISTER",
  SOCIAL_INSURANCE: "SOCIAL_INSURANCE",
};

/** The consent without which the register may not be asked, or null. */
export function consentNeededFor(register: RegisterKind): ConsentPurpose | null {
  return consentFor[register] ?? null;
}

/** True for the registers that a unit may do without. */
export function isOptionalRegister(register: RegisterKind): boolean {
  return register === "DRIVING_LICENCE";
}

/** One asking of a register, as the rules see it. */
export type CheckFacts = {
  personId: string;
  register: RegisterKind;
  requestedOn: Day;
  receivedOn: Day | null;
  result: CheckResult | null;
  isAssessed: boolean;
  validUntil: Day | null;
  isEntryAcceptable: boolean | null;
};

/** How it stands with one register for one adult. */
export type CheckStanding =
  | "DONE"
  | "WAIVED"
  | "NOT_REQUESTED"
  | "WAITING"
  | "NOT_OBTAINED"
  | "EXPIRED"
  | "ENTRY_UNREVIEWED"
  | "ENTRY_NOT_ACCEPTABLE";

/**
 * How it stands with a register after all askings so far, in the order they were made: the latest
 * counts, so a new request makes an earlier answer wait for the new one.
 */
export function standingOf(checks: readonly CheckFacts[], today: Day): CheckStanding {
  const latest = checks.at(-1);
  if (latest === undefined) return "NOT_REQUESTED";
  if (latest.result === null) return "WAITING";
  if (latest.result === "NOT_OBTAINED" || !latest.isAssessed) return "NOT_OBTAINED";
  if (latest.result === "ENTRY") {
    if (latest.isEntryAcceptable === null) return "ENTRY_UNREVIEWED";
    if (!latest.isEntryAcceptable) return "ENTRY_NOT_ACCEPTABLE";
  }
  return latest.validUntil !== null && latest.validUntil < today ? "EXPIRED" : "DONE";
}

/** True if nothing more is needed of the register. */
export function isSettled(standing: CheckStanding): boolean {
  return standing === "DONE" || standing === "WAIVED";
}

export type RequestFault = "CONSENT" | "NUMBER" | "POLICE_BY_AUTHORITY" | "WAITING";

type RequestFacts = {
  register: RegisterKind;
  obtainedBy: ObtainedBy;
  hasNumber: boolean;
  consents: readonly ConsentPurpose[];
  standing: CheckStanding;
};

/** Why a register cannot be asked now, or null. */
export function requestFault(facts: RequestFacts): RequestFault | null {
  const { register, obtainedBy, hasNumber, consents, standing } = facts;
  if (standing === "WAITING") return "WAITING";
  const isPolice = policeRegisters.some((police) => police === register);
  // SoF 3:3: the board itself gets what the police have; an extract from the applicant is no answer.
  if (isPolice && obtainedBy !== "AUTHORITY") return "POLICE_BY_AUTHORITY";
  const purpose = consentNeededFor(register);
  if (purpose !== null && !consents.includes(purpose)) return "CONSENT";
  // Without the number the answer could concern somebody else.
  return obtainedBy === "AUTHORITY" && !hasNumber ? "NUMBER" : null;
}

export type ReviewFault = "NO_ENTRY" | "REVIEWED" | "INVESTIGATOR";

/** Why somebody may not judge an entry, or null. */
export function reviewFault(
  check: Pick<CheckFacts, "result" | "isEntryAcceptable">,
  isInvestigator: boolean,
): ReviewFault | null {
  if (check.result !== "ENTRY") return "NO_ENTRY";
  if (check.isEntryAcceptable !== null) return "REVIEWED";
  return isInvestigator ? "INVESTIGATOR" : null;
}
