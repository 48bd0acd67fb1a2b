import { addDays, type Day, weekdayOf } from "@/lib/platform/dates";
import type { PlacementState, Sex, Urgency } from "@/lib/platform/generated/enums";

/** How far one child of a request has come, in the order of the work. */
export const childStatuses = [
  "RECEIVED",
  "SEARCHING",
  "HELD",
  "PROPOSED",
  "ACCEPTED",
  "CONFIRMED",
  "ACTIVE",
  "ENDED",
  "NOT_PLACED",
  "WITHDRAWN",
] as const;
export type ChildStatus = (typeof childStatuses)[number];

/** What the status of a child follows from. */
export type ChildFacts = {
  isWithdrawn: boolean;
  isAssigned: boolean;
  hasHold: boolean;
  hasOpenProposal: boolean;
  hasDecision: boolean;
  /** Of the newest placement; null when there is none. */
  placement: PlacementState | null;
};

/** The status of one child. A placement given up before the decision leaves the child searched for. */
export function childStatus(facts: ChildFacts): ChildStatus {
  switch (facts.placement) {
    case "PROVISIONAL":
      return "ACCEPTED";
    case "CONFIRMED":
      return "CONFIRMED";
    case "ACTIVE":
      return "ACTIVE";
    case "ENDED":
      return "ENDED";
    case "DID_NOT_ARRIVE":
      return "NOT_PLACED";
    case "CANCELLED":
      if (facts.hasDecision) return "NOT_PLACED";
  }
  if (facts.isWithdrawn) return "WITHDRAWN";
  if (facts.hasOpenProposal) return "PROPOSED";
  if (facts.hasHold) return "HELD";
  return facts.isAssigned ? "SEARCHING" : "RECEIVED";
}

/** True when nothing more happens with the child in this request. */
export function isFinalStatus(status: ChildStatus): boolean {
  return status === "ENDED" || status === "NOT_PLACED" || status === "WITHDRAWN";
}

/**
 * The status of a request: that of the child that has come the least far, among those that are not
 * finished; when all are, the best that any of them came to. So split siblings never hide one another.
 */
export function requestStatus(children: readonly ChildStatus[]): ChildStatus {
  const open = children.filter((status) => !isFinalStatus(status));
  const inOrder = (open.length > 0 ? open : children).toSorted(
    (a, b) => childStatuses.indexOf(a) - childStatuses.indexOf(b),
  );
  return inOrder[0] ?? "RECEIVED";
}

/**
 * The status that tells the municipality what to do next: what waits for it goes before what the unit
 * works with, so that a proposal for one sibling is not hidden by the search for another.
 */
export function pressingStatus(children: readonly ChildStatus[]): ChildStatus {
  const waiting = (["PROPOSED", "ACCEPTED"] as const).find((status) => children.includes(status));
  return waiting ?? requestStatus(children);
}

/** True while the unit or the municipality still has something to do before the child has moved in. */
export function isOpenStatus(status: ChildStatus): boolean {
  return !isFinalStatus(status) && status !== "ACTIVE";
}

/** True while a child still needs a home: nothing is accepted, nothing is finished. */
export function needsHome(status: ChildStatus): boolean {
  return isOpenStatus(status) && status !== "ACCEPTED" && status !== "CONFIRMED";
}

/** Whose move it is. */
export type Turn = "UNIT" | "CLIENT" | "NOBODY";

/** Who has the next thing to do about a request. */
export function turnOf(status: ChildStatus): Turn {
  if (status === "PROPOSED" || status === "ACCEPTED") return "CLIENT";
  return isOpenStatus(status) ? "UNIT" : "NOBODY";
}

/** A request may be withdrawn until a child has moved in. */
export function mayWithdraw(children: readonly ChildStatus[]): boolean {
  return children.some(isOpenStatus) && children.every((status) => status !== "ACTIVE");
}

/** A paragraph with the days it is in force; `validTo` is the first day without it. */
export type BasisSpan = { code: string; validFrom: Day; validTo: Day | null };

/** True if the paragraph is in force on the day. */
export function isInForce({ validFrom, validTo }: BasisSpan, day: Day): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}

const AHEAD_DAYS = 92;

/** The paragraphs to choose among on a day: those in force, and those that soon will be. */
export function basesToOffer<Basis extends BasisSpan>(
  bases: readonly Basis[],
  today: Day,
): Basis[] {
  const soon = addDays(today, AHEAD_DAYS);
  return bases.filter((basis) => isInForce(basis, today) || isInForce(basis, soon));
}

/** What a child is called when nobody has chosen another label. Never a name. */
export function childLabel(child: { sex: Sex; ageYears: number; isAgeEstimated: boolean }): string {
  const who = { GIRL: "Flicka", BOY: "Pojke", OTHER: "Barn" }[child.sex];
  const age = child.ageYears === 0 ? "under 1 år" : `${child.ageYears} år`;
  return child.isAgeEstimated ? `${who}, cirka ${age}` : `${who} ${age}`;
}

/** Labels that differ: the second of two alike gets a number, so that twins can be told apart. */
export function distinctLabels(labels: readonly string[]): string[] {
  return labels.map((label, index) => {
    const earlier = labels.slice(0, index).filter((other) => other === label).length;
    return earlier === 0 ? label : `${label} (${earlier + 1})`;
  });
}

/** True for a text with something like a personal identity number in it. */
export function holdsPersonalNumber(text: string): boolean {
  return /(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/.test(text);
}

const OPENS = 8.5;
const CLOSES = 16.5;
const CLOSES_FRIDAY = 15;

/** When somebody at the unit reads what has come in. */
export type Reading = { isOpen: true } | { isOpen: false; opensOn: Day };

/**
 * Whether the unit is staffed, or else the working day on which it opens next.
 * @param moment the day, and the hour of it with minutes as a part (14:30 is 14.5), in Sweden.
 * @param isWorkingDay knows the free days of the year.
 */
export function whoReads(
  { day, hour }: { day: Day; hour: number },
  isWorkingDay: (day: Day) => boolean,
): Reading {
  const closes = weekdayOf(day) === 5 ? CLOSES_FRIDAY : CLOSES;
  if (isWorkingDay(day) && hour >= OPENS && hour < closes) return { isOpen: true };
  let opensOn = isWorkingDay(day) && hour < OPENS ? day : addDays(day, 1);
  while (!isWorkingDay(opensOn)) opensOn = addDays(opensOn, 1);
  return { isOpen: false, opensOn };
}

/** Who may answer, decide and withdraw: somebody who acts for the municipality that asked. */
export function actsFor(actor: { serves: readonly string[] }, organisationId: string): boolean {
  return actor.serves.includes(organisationId);
}

/** True when a request cannot wait for planning: holds are short and tasks are due today. */
export function isUrgent(urgency: Urgency): boolean {
  return urgency !== "PLANNED";
}
