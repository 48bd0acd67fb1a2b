import { type FamilyStage, promisedDay, type Turn, turnOf } from "@/lib/inquiries/family/rules";
import type { Steering } from "@/lib/inquiries/steering/rules";
import type { Day } from "@/lib/platform/dates";
import type { FamilyWishKind, InquiryState } from "@/lib/platform/generated/enums";
import { type ConsentPurpose, consentPurposes } from "../consents/rules";
import { hasEnded, isOpenFor, isResting } from "../rules";
import type { OwnConsent, OwnFile } from "./schema";

/** What is asked of one adult, or done with the adult, in an investigation. */
export type FamilyTaskCode =
  | "CONSENTS"
  | "EXTRACTS"
  | "REGISTERS"
  | "INTERVIEW"
  | "VISITS"
  | "REFERENCES";

/** Whose part it is to do next. */
export type TaskTurn = "FAMILY" | "UNIT" | "AUTHORITY";

export type FamilyTask = {
  code: FamilyTaskCode;
  have: number;
  need: number;
  turn: TaskTurn;
  /** Why it cannot be begun, or null. */
  wait: ConsentFault | null;
};

/** Why an adult cannot give a consent now. */
export type ConsentFault = "NO_INVESTIGATION" | "RESTS" | "NO_PERSON" | "CLOSED";

/** Why an adult cannot give consents on the own page, or null. */
export function consentFault(
  file: Pick<OwnFile, "state" | "personId"> | null,
): ConsentFault | null {
  if (file === null) return "NO_INVESTIGATION";
  if (isResting(file.state)) return "RESTS";
  if (!isOpenFor(file.state, "WORK")) return "CLOSED";
  return file.personId === null ? "NO_PERSON" : null;
}

/** True while a consent can be taken back. */
export function mayTakeBack(file: Pick<OwnFile, "state">): boolean {
  return isOpenFor(file.state, "WITHDRAW_CONSENT");
}

/** What the investigation needs the adult's consent for, in the order the unit asks. */
export function neededConsents(file: Pick<OwnFile, "needs">): ConsentPurpose[] {
  return consentPurposes.filter((purpose) =>
    file.needs.some(({ kind, detail }) => kind === "CONSENT" && detail === purpose),
  );
}

/** The consent in force for a purpose, or undefined. */
export function inForce(
  file: Pick<OwnFile, "consents">,
  purpose: ConsentPurpose,
): OwnConsent | undefined {
  return file.consents.find((each) => each.purpose === purpose && each.withdrawnOn === null);
}

/** What is asked of an adult, in the order it is done. What is not asked for is left out. */
export function familyTasks(file: OwnFile): FamilyTask[] {
  const wanted = neededConsents(file);
  const own = latestChecks(file).filter(({ obtainedBy }) => obtainedBy === "APPLICANT");
  const asked = latestChecks(file).filter(({ obtainedBy }) => obtainedBy === "AUTHORITY");
  const registers = file.needs.filter(({ kind }) => kind === "REGISTER_CHECK").length - own.length;
  const received = asked.filter(({ isReceived }) => isReceived).length;
  const tasks: Omit<FamilyTask, "wait">[] = [
    {
      ...{ code: "CONSENTS", turn: "FAMILY", need: wanted.length },
      have: wanted.filter((purpose) => inForce(file, purpose)).length,
    },
    {
      ...{ code: "EXTRACTS", turn: "FAMILY", need: own.length },
      have: own.filter(({ isReceived }) => isReceived).length,
    },
    {
      ...{ code: "REGISTERS", need: Math.max(registers, 0), have: received },
      // The unit has more to ask for until every register has been asked.
      turn: asked.length >= registers && asked.length > received ? "AUTHORITY" : "UNIT",
    },
    { code: "INTERVIEW", turn: "UNIT", have: file.interviews, need: countOf(file, "INTERVIEW") },
    { code: "VISITS", turn: "UNIT", ...file.visits },
    { code: "REFERENCES", turn: "UNIT", have: file.references, need: countOf(file, "REFERENCE") },
  ];
  return tasks
    .filter(({ need }) => need > 0)
    .map((task) => ({ ...task, wait: task.code === "CONSENTS" ? consentFault(file) : null }));
}

/** How far a task has come, as the page marks it. */
export type TaskStanding = "NOT_YET" | "NOT_BEGUN" | "PARTLY" | "DONE";

/** How far a task has come. */
export function standingOfTask({ have, need, wait }: FamilyTask): TaskStanding {
  if (have >= need) return "DONE";
  if (wait !== null) return "NOT_YET";
  return have > 0 ? "PARTLY" : "NOT_BEGUN";
}

/**
 * Whose turn it is while a home is investigated: the adult's who has something to do, else another
 * authority's if the unit has done all the rest, else the unit's.
 */
export function turnInFile(file: OwnFile): Turn {
  if (tasksToDo(file).length > 0) return "FAMILY";
  const left = familyTasks(file).filter((task) => standingOfTask(task) !== "DONE");
  const isFor = (turn: TaskTurn) => left.filter((task) => task.turn === turn);
  return isFor("UNIT").length === 0 && isFor("AUTHORITY").length > 0 ? "AUTHORITY" : "UNIT";
}

/**
 * Whose turn it is in the whole matter: the adult's too while the unit waits for papers of the adult.
 * @param papers how many the unit waits for.
 * @param isTooLate it ended so long ago that the family cannot take it up again.
 */
export function turnInMatter(
  stage: FamilyStage,
  file: OwnFile | null,
  { papers, isTooLate }: { papers: number; isTooLate: boolean },
): Turn {
  if (isTooLate) return "NOBODY";
  const turn = stage === "INVESTIGATED" && file !== null ? turnInFile(file) : turnOf(stage);
  return papers > 0 && turn !== "NOBODY" ? "FAMILY" : turn;
}

/** What the adult can do now, in the order it is done. */
export function tasksToDo(file: OwnFile): FamilyTaskCode[] {
  return familyTasks(file)
    .filter((task) => task.turn === "FAMILY" && task.wait === null)
    .filter((task) => standingOfTask(task) !== "DONE")
    .map(({ code }) => code);
}

function countOf(file: OwnFile, kind: "INTERVIEW" | "REFERENCE"): number {
  return file.needs.filter((need) => need.kind === kind).reduce((sum, { count }) => sum + count, 0);
}

/** The latest asking of each register: an earlier answer does not count once it is asked anew. */
function latestChecks({ checks }: OwnFile): OwnFile["checks"] {
  return [...new Map(checks.map((check) => [check.register, check])).values()];
}

/** A span of days that the family has been promised something within. */
export type DayPromise = { kind: "CONTACT" | "INVESTIGATION" | "REST"; from: Day | null; to: Day };

/**
 * What is promised by which day: the first contact, the end of the investigation, or when the work
 * goes on after a rest. Null when no day is promised.
 */
export function promiseOf(
  inquiry: {
    state: InquiryState;
    sentOn: Day;
    firstContactDueOn: Day;
    parkedUntil: Day | null;
  },
  file: Pick<OwnFile, "state" | "openedOn" | "goalOn" | "holdUntil"> | null,
): DayPromise | null {
  if (file !== null) {
    if (isResting(file.state)) {
      return file.holdUntil === null ? null : { kind: "REST", from: null, to: file.holdUntil };
    }
    if (hasEnded(file.state)) return null;
    return { kind: "INVESTIGATION", from: file.openedOn, to: file.goalOn };
  }
  const to = promisedDay(inquiry);
  if (to === null) return null;
  return inquiry.state === "PARKED"
    ? { kind: "REST", from: null, to }
    : { kind: "CONTACT", from: inquiry.sentOn, to };
}

/**
 * What the family has asked of its investigator and has not been answered yet, or null. A pause that
 * nobody answered is no question any more once its day has been.
 * @param wish the latest that the family has said.
 */
export function openWish(
  wish: { kind: FamilyWishKind; until: Day | null } | null,
  file: Pick<OwnFile, "awaits"> | null,
  today: Day,
): FamilyWishKind | null {
  if (wish === null || wish.kind !== file?.awaits) return null;
  return wish.kind === "PAUSE" && wish.until !== null && wish.until < today ? null : wish.kind;
}

/** What the family may do with its whole matter: with a file, all of it is asked of the investigator. */
export function mattersSteering(
  steering: Steering,
  file: Pick<OwnFile, "state" | "awaits"> | null,
): Steering {
  return file === null ? steering : steeringInFile(file);
}

/** Who has asked to end it may say, as one who rests, that it goes on after all. */
function steeringInFile({ state, awaits }: Pick<OwnFile, "state" | "awaits">): Steering {
  const goesOn = !hasEnded(state);
  const rests = isResting(state);
  const wantsToEnd = awaits === "WITHDRAW";
  return {
    mayPause: goesOn && !rests,
    mayWithdraw: goesOn && !wantsToEnd,
    resumption: rests || (goesOn && wantsToEnd) ? "GO_ON" : null,
  };
}

/** True if the family may ask its investigator for it as things stand. */
export function mayAsk(kind: FamilyWishKind, file: Pick<OwnFile, "state" | "awaits">): boolean {
  const { mayPause, mayWithdraw, resumption } = steeringInFile(file);
  return { PAUSE: mayPause, WITHDRAW: mayWithdraw, RESUME: resumption !== null }[kind];
}
