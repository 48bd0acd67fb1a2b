import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertNotAhead } from "@/lib/people/rules";
import { addMonths, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { RegisterKind } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { adultOf, heldFile, subjectsOf, workingFile } from "../file/commands";
import type { InvestigationFile } from "../file/schema";
import { standingFor } from "../requirements/rules";
import { isOpenFor, mayWork } from "../rules";
import { investigationTexts } from "../texts";
import { openAssessment, sealAssessment } from "./queries";
import { requestFault, reviewFault } from "./rules";
import type {
  AnswerCheckInput,
  DestroyExtractInput,
  RequestChecksInput,
  ReviewEntryInput,
} from "./schema";
import { registerLabels, requestFaultTexts, reviewFaultTexts } from "./texts";

const REVIEW_WORKDAYS = 3;

/** Asks one or more registers about an adult. */
export async function requestChecks(deed: Deed, input: RequestChecksInput): Promise<Done> {
  const file = await workingFile(deed, input.investigationId);
  const adult = adultOf(file, input.personId);
  assertNotAhead(input.requestedOn, deed.today, "requestedOn");
  for (const register of input.registers) assertAskable(deed, file, { ...input, register });
  await deed.tx.registerCheck.createMany({
    data: input.registers.map((register) => ({
      id: uuidv7(),
      investigationId: file.id,
      personId: adult.personId,
      register,
      requestedOn: dbDate(input.requestedOn),
      requestedById: deed.actor.userId ?? "",
      obtainedBy: input.obtainedBy,
    })),
  });
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: adult.personId }],
    detail: { registers: input.registers.join(" "), obtainedBy: input.obtainedBy },
    message:
      input.registers.length === 1
        ? "Registerkontrollen är begärd."
        : `${input.registers.length} registerkontroller är begärda.`,
  };
}

/** Writes down a register's answer and the assessment of it; an entry goes to the unit manager. */
export async function answerCheck(deed: Deed, input: AnswerCheckInput): Promise<Done> {
  const { tx, actor, today } = deed;
  const check = await tx.registerCheck.findFirst({ where: { id: input.checkId, result: null } });
  if (check === null) refuse("Svaret är redan registrerat. Ladda om sidan.");
  const file = await workingFile(deed, check.investigationId, "ANSWER");
  assertNotAhead(input.receivedOn, today, "receivedOn");
  if (input.receivedOn < dayFromDb(check.requestedOn)) {
    const text = "Svaret kan inte ha kommit före dagen då kontrollen begärdes";
    refuse(text, { receivedOn: [text] });
  }
  const isObtained = input.result !== "NOT_OBTAINED";
  const months = await settingValue(tx, "registerCheckMonths", today);
  const { count } = await tx.registerCheck.updateMany({
    where: { id: check.id, version: check.version, result: null },
    data: {
      receivedOn: dbDate(input.receivedOn),
      result: input.result,
      assessedById: isObtained ? actor.userId : null,
      validUntil: isObtained ? dbDate(addMonths(input.receivedOn, months)) : null,
      assessmentEncrypted: sealAssessment(check.id, {
        assessment: input.assessment,
        reasons: null,
      }),
      extractDestroyedOn: destroyedOn(deed, input.extractDestroyedOn),
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(investigationTexts.raced);
  if (input.result === "ENTRY") await askForReview(deed, file);
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: check.personId }],
    // Whether there was an entry stands in the check alone, behind its seal of access.
    detail: { register: check.register },
    message: "Svaret är registrerat.",
  };
}

/** Writes down that the register's own paper is destroyed; the assessment is what stays. */
export async function destroyExtract(deed: Deed, input: DestroyExtractInput): Promise<Done> {
  const check = await deed.tx.registerCheck.findFirst({
    where: { id: input.checkId, receivedOn: { not: null }, extractDestroyedOn: null },
  });
  if (check === null) refuse("Det finns inget utdrag kvar att förstöra. Ladda om sidan.");
  const file = await heldFile(deed, check.investigationId);
  if (!mayWork(file.investigators, deed.actor.userId)) refuse(investigationTexts.notInvestigator);
  await deed.tx.registerCheck.updateMany({
    where: { id: check.id },
    data: { extractDestroyedOn: destroyedOn(deed, input.extractDestroyedOn) },
  });
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: check.personId }],
    detail: { register: check.register },
    message: "Det är noterat att utdraget är förstört.",
  };
}

/** The unit manager judges an entry: whether it stands in the way of the mission, and why. */
export async function reviewEntry(deed: Deed, input: ReviewEntryInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const check = await tx.registerCheck.findFirst({ where: { id: input.checkId } });
  if (check === null) refuse(investigationTexts.gone);
  const file = await heldFile(deed, check.investigationId);
  if (!isOpenFor(file.state, "WITHDRAW_CONSENT")) refuse(investigationTexts.closed);
  const facts = { result: check.result, isEntryAcceptable: check.entryAcceptable };
  const fault = reviewFault(facts, mayWork(file.investigators, actor.userId));
  if (fault !== null) refuse(reviewFaultTexts[fault]);
  const { assessment } = openAssessment(check);
  const { count } = await tx.registerCheck.updateMany({
    where: { id: check.id, version: input.version, entryAcceptable: null },
    data: {
      entryAcceptable: input.acceptable,
      entryReviewedById: actor.userId,
      entryReviewedAt: now,
      assessmentEncrypted: sealAssessment(check.id, { assessment, reasons: input.reasons }),
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(investigationTexts.raced);
  await endReviewTasks(deed, file.id);
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: check.personId }],
    detail: { register: check.register },
    message: "Din bedömning är sparad.",
  };
}

type Asking = Pick<RequestChecksInput, "personId" | "obtainedBy"> & { register: RegisterKind };

function assertAskable({ today }: Deed, file: InvestigationFile, asking: Asking): void {
  const { personId, register, obtainedBy } = asking;
  const fault = requestFault({
    register,
    obtainedBy,
    hasNumber: adultOf(file, personId).hasNumber,
    consents: file.facts.consents
      .filter((consent) => consent.personId === personId)
      .map(({ purpose }) => purpose),
    standing: standingFor(file.facts, { personId, register }, today),
  });
  if (fault === null) return;
  const text = `${registerLabels[register]}: ${requestFaultTexts[fault]}`;
  refuse(text, { registers: [text] });
}

function destroyedOn({ today }: Deed, day: AnswerCheckInput["extractDestroyedOn"]): Date | null {
  if (day === null) return null;
  assertNotAhead(day, today, "extractDestroyedOn");
  return dbDate(day);
}

async function askForReview(deed: Deed, file: InvestigationFile): Promise<void> {
  await addTask(deed, {
    kind: "REGISTER_ENTRY_REVIEW",
    subject: { type: "INVESTIGATION", id: file.id },
    matterNumber: file.number,
    dueOn: addWorkingDays(deed.today, REVIEW_WORKDAYS),
    forRole: "UNIT_MANAGER",
  });
}

/** The task is done when no entry of the investigation waits any more. */
async function endReviewTasks(deed: Deed, investigationId: string): Promise<void> {
  const waiting = await deed.tx.registerCheck.count({
    where: { investigationId, result: "ENTRY", entryAcceptable: null },
  });
  if (waiting > 0) return;
  const subject = { type: "INVESTIGATION", id: investigationId } as const;
  await endTasks(deed, subject, ["REGISTER_ENTRY_REVIEW"]);
}
