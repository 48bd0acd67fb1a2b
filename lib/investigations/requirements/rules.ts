import type { Day } from "@/lib/platform/dates";
import type {
  InterviewKind,
  InvestigationOutcome,
  RegisterKind,
  RequirementKind,
} from "@/lib/platform/generated/enums";
import { type ConsentPurpose, consentPurposes } from "../consents/rules";
import { endsEarly } from "../decision/rules";
import {
  type CheckFacts,
  type CheckStanding,
  isOptionalRegister,
  isSettled,
  policeRegisters,
  registers,
  standingOf,
} from "../register-checks/rules";

/** What the work has given so far, as plain values. Adults are those of the household now. */
export type InvestigationFacts = {
  adults: readonly { personId: string; name: string }[];
  requirements: readonly {
    kind: RequirementKind;
    personId: string | null;
    detail: string | null;
    count: number;
    isWaived: boolean;
  }[];
  /** Given and not withdrawn. */
  consents: readonly { personId: string; purpose: ConsentPurpose }[];
  /** In the order they were asked for. */
  checks: readonly CheckFacts[];
  visits: number;
  interviews: readonly { kind: InterviewKind; personId: string | null }[];
  references: readonly { personId: string }[];
  /** Questions of the analysis with an answer. */
  answered: readonly string[];
};

type OfAdult = { personId: string; name: string };

/** One thing that is missing; `part` is the page where it is put right. */
export type Missing =
  | { part: "household"; code: "ADULT" }
  | ({ part: "checks"; code: "CONSENT"; detail: ConsentPurpose } & OfAdult)
  | ({ part: "checks"; code: "REGISTER"; detail: RegisterKind; standing: CheckStanding } & OfAdult)
  | { part: "visits"; code: "VISITS"; have: number; need: number }
  | ({ part: "interviews"; code: "INTERVIEW" } & OfAdult)
  | ({ part: "references"; code: "REFERENCES"; have: number; need: number } & OfAdult)
  | { part: "analysis"; code: "ANSWER"; detail: string };

/** How many things are missing in all: two visits of two are two, though they are told in one line. */
export function amountMissing(missing: readonly Missing[]): number {
  return missing.reduce((sum, each) => sum + ("need" in each ? each.need - each.have : 1), 0);
}

/** The questions of the analysis by what they are needed for. */
export type Questions = { all: readonly string[]; overall: string };

/**
 * What is missing before an outcome, in the order the work is done. Empty: it may be proposed and
 * decided. Found suitable needs everything (SoF 3:3, SOSFS 2012:11); not suitable needs the overall
 * assessment and that every entry in a register has been judged, for the family has a right to
 * reasons; an investigation that ends early needs nothing.
 */
export function missingForOutcome(
  facts: InvestigationFacts,
  outcome: InvestigationOutcome,
  { today, questions }: { today: Day; questions: Questions },
): Missing[] {
  if (endsEarly(outcome)) return [];
  if (outcome === "NOT_SUITABLE") {
    const unjudged = missingChecks(facts, today).filter(
      (missing) => missing.standing === "ENTRY_UNREVIEWED",
    );
    return [...unjudged, ...missingAnswers(facts, [questions.overall])];
  }
  const noAdult: Missing[] =
    facts.adults.length === 0 ? [{ part: "household", code: "ADULT" }] : [];
  return [
    ...noAdult,
    ...missingConsents(facts),
    ...missingChecks(facts, today),
    ...missingVisits(facts),
    ...missingInterviews(facts),
    ...missingReferences(facts),
    ...missingAnswers(facts, questions.all),
  ];
}

/** How it stands with one register for one adult, the waived ones included. */
export function standingFor(
  facts: InvestigationFacts,
  { personId, register }: { personId: string; register: RegisterKind },
  today: Day,
): CheckStanding {
  const isWaived = facts.requirements.some(
    (row) => row.isWaived && row.personId === personId && row.detail === register,
  );
  const isPolice = policeRegisters.some((police) => police === register);
  if (isWaived && !isPolice) return "WAIVED";
  return standingOf(
    facts.checks.filter((check) => check.personId === personId && check.register === register),
    today,
  );
}

function missingConsents(facts: InvestigationFacts) {
  return demandsOf(facts, "CONSENT").flatMap(({ adult, detail }) => {
    const purpose = detail as ConsentPurpose;
    const isGiven = facts.consents.some(
      (consent) => consent.personId === adult.personId && consent.purpose === purpose,
    );
    return isGiven ? [] : [{ part: "checks", code: "CONSENT", detail: purpose, ...adult } as const];
  });
}

function missingChecks(facts: InvestigationFacts, today: Day) {
  return facts.adults.flatMap((adult) => {
    const demanded = demandsOf(facts, "REGISTER_CHECK")
      .filter((demand) => demand.adult.personId === adult.personId)
      .map(({ detail }) => detail as RegisterKind);
    // The police registers are needed whether or not a row demands them.
    const needed = [...new Set<RegisterKind>([...policeRegisters, ...demanded])];
    return needed.flatMap((register) => {
      const standing = standingFor(facts, { personId: adult.personId, register }, today);
      return isSettled(standing)
        ? []
        : [{ part: "checks", code: "REGISTER", detail: register, standing, ...adult } as const];
    });
  });
}

function missingVisits({ requirements, visits }: InvestigationFacts): Missing[] {
  const need = requirements.find(({ kind, isWaived }) => kind === "VISIT" && !isWaived)?.count ?? 0;
  return visits >= need ? [] : [{ part: "visits", code: "VISITS", have: visits, need }];
}

function missingInterviews(facts: InvestigationFacts): Missing[] {
  return demandsOf(facts, "INTERVIEW").flatMap(({ adult }) => {
    const isHeld = facts.interviews.some(
      ({ kind, personId }) => kind === "INDIVIDUAL" && personId === adult.personId,
    );
    return isHeld ? [] : [{ part: "interviews", code: "INTERVIEW", ...adult } as const];
  });
}

function missingReferences(facts: InvestigationFacts): Missing[] {
  return demandsOf(facts, "REFERENCE").flatMap(({ adult, count: need }) => {
    const have = facts.references.filter(({ personId }) => personId === adult.personId).length;
    return have >= need
      ? []
      : [{ part: "references", code: "REFERENCES", have, need, ...adult } as const];
  });
}

function missingAnswers(facts: InvestigationFacts, asked: readonly string[]): Missing[] {
  const isWaived = facts.requirements.some((row) => row.kind === "ANALYSIS" && row.isWaived);
  if (isWaived) return [];
  return asked
    .filter((id) => !facts.answered.includes(id))
    .map((detail) => ({ part: "analysis", code: "ANSWER", detail }));
}

/** The demands of a kind that stand, each with its adult; those of somebody who has moved out fall. */
function demandsOf({ requirements, adults }: InvestigationFacts, kind: RequirementKind) {
  return adults.flatMap((adult) =>
    requirements
      .filter((row) => row.kind === kind && row.personId === adult.personId && !row.isWaived)
      .map(({ detail, count }) => ({ adult, detail, count })),
  );
}

/** One demand as a row to be. */
export type Demand = {
  kind: RequirementKind;
  personId: string | null;
  detail: string | null;
  count: number;
};

/** What is demanded of one adult; the counts are the unit's settings. */
export function demandsOnAdult(personId: string, referencesPerAdult: number): Demand[] {
  const one = { personId, count: 1 };
  return [
    ...consentPurposes.map((detail) => ({ ...one, kind: "CONSENT" as const, detail })),
    ...registers.map((detail) => ({ ...one, kind: "REGISTER_CHECK" as const, detail })),
    { ...one, kind: "INTERVIEW", detail: "INDIVIDUAL" },
    { personId, kind: "REFERENCE", detail: null, count: referencesPerAdult },
  ];
}

/** What is demanded of the household as a whole. */
export function demandsOnHousehold(visits: number): Demand[] {
  return [
    { kind: "VISIT", personId: null, detail: null, count: visits },
    { kind: "ANALYSIS", personId: null, detail: null, count: 1 },
  ];
}

/** True for what a unit may do without, if it says why. The police registers are never among it. */
export function mayWaive({ kind, detail }: Pick<Demand, "kind" | "detail">): boolean {
  if (kind === "REGISTER_CHECK") {
    return registers.some((register) => register === detail && isOptionalRegister(register));
  }
  return kind === "CONSENT" && (detail === "EARLIER_CLIENTS" || detail === "POOL_SHARING");
}
