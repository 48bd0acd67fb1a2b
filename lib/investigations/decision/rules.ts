import type {
  HomeKind,
  InvestigationOutcome,
  InvestigationState,
} from "@/lib/platform/generated/enums";

/** What a home is found suitable for, of one kind; both ages count with. */
export type ScopeRow = {
  kind: HomeKind;
  ageFrom: number;
  ageTo: number;
  places: number;
  conditions: string | null;
};

/** The age bands that units speak of; any other span is the row's own. */
export const bands = {
  YOUNGER: [0, 12],
  OLDER: [13, 17],
  ALL: [0, 17],
} as const;
export type Band = keyof typeof bands | "OWN";

export const OLDEST = 20;
export const MOST_PLACES = 6;
export const MOST_SCOPES = 5;

/** The band that a span of ages is, or its own. */
export function bandOf(ageFrom: number, ageTo: number): Band {
  const found = Object.entries(bands).find(([, [from, to]]) => from === ageFrom && to === ageTo);
  return (found?.[0] as Band | undefined) ?? "OWN";
}

/** True for the outcomes that make a home. */
export function makesHome(outcome: InvestigationOutcome): boolean {
  return outcome === "SUITABLE" || outcome === "SUITABLE_LIMITED";
}

export type ScopeFault = "SCOPE_NEEDED" | "CONDITION_NEEDED" | "TWICE";

/** What is wrong with a scope for an outcome, or null. */
export function scopeFault(
  outcome: InvestigationOutcome,
  scope: readonly ScopeRow[],
): ScopeFault | null {
  if (!makesHome(outcome)) return null;
  if (scope.length === 0) return "SCOPE_NEEDED";
  const spans = scope.map(({ kind, ageFrom, ageTo }) => `${kind} ${ageFrom} ${ageTo}`);
  if (new Set(spans).size < spans.length) return "TWICE";
  // A limit that nobody can read is none.
  const isLimited = scope.some(({ conditions }) => conditions !== null);
  return outcome === "SUITABLE_LIMITED" && !isLimited ? "CONDITION_NEEDED" : null;
}

/** True while a proposal waits for its decider. */
export function awaitsDecider(state: InvestigationState): boolean {
  return state === "SUBMITTED" || state === "COMMUNICATED";
}

/** True once the family has been told, so that the decision may be taken. */
export function mayBeDecided(state: InvestigationState): boolean {
  return state === "COMMUNICATED";
}

/** True for an end that nobody assessed: the family took it back, or the unit broke it off. */
export function endsEarly(outcome: InvestigationOutcome): boolean {
  return outcome === "WITHDRAWN" || outcome === "DISCONTINUED";
}

/** How long the file is kept by default: that of a home, or of a household never used. */
export function retentionAfter(outcome: InvestigationOutcome) {
  return makesHome(outcome) ? ("HOME_FILE" as const) : ("UNUSED_HOME" as const);
}
