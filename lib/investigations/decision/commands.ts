import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { establishHome } from "@/lib/homes/commands";
import { familyTasks } from "@/lib/inquiries/rules";
import { assertNotAhead } from "@/lib/people/rules";
import { addMonths, type Day, dbDate } from "@/lib/platform/dates";
import type { InvestigationOutcome } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { cancelTimesToCome } from "../appointments/commands";
import { askedQuestions } from "../assessment/rules";
import { investigationDone } from "../done/texts";
import { heldFile, moveTo, subjectsOf, workingFile } from "../file/commands";
import { handsOf } from "../file/queries";
import type { InvestigationFile } from "../file/schema";
import { missingForOutcome } from "../requirements/rules";
import { awaitsFamily, decidingFault } from "../rules";
import { decidingFaultTexts, investigationTexts, missingText } from "../texts";
import { commentPlace, factsToldIn, groundsPlace, joinedComments } from "./queries";
import { awaitsDecider, makesHome, mayBeDecided, retentionAfter, type ScopeRow } from "./rules";
import type { CommunicateInput, OutcomeInput, ReturnInput } from "./schema";
import { decisionTexts, missingTitle } from "./texts";

const decidedNews = {
  SUITABLE: "lampligt",
  SUITABLE_LIMITED: "begransat",
  NOT_SUITABLE: "inte-lampligt",
} as const satisfies Record<OutcomeInput["outcome"], string>;

const [DECIDE_WORKDAYS, COMMUNICATE_WORKDAYS, COMPLETE_WORKDAYS] = [10, 5, 10];

/** The investigators hand the investigation in with their proposal. */
export async function submitProposal(deed: Deed, input: OutcomeInput): Promise<Done> {
  const { tx, today } = deed;
  const file = await workingFile(deed, input.investigationId);
  assertNothingMissing(deed, file, input.outcome);
  await recordProposal(deed, input);
  await moveTo(tx, file, { state: "SUBMITTED" });
  const about = {
    subject: { type: "INVESTIGATION", id: file.id },
    matterNumber: file.number,
  } as const;
  await endTasks(deed, about.subject, ["INVESTIGATION_RETURNED"]);
  await addTask(deed, {
    ...about,
    kind: "INVESTIGATION_DECIDE",
    dueOn: addWorkingDays(today, DECIDE_WORKDAYS),
    forRole: "UNIT_MANAGER",
  });
  await addTask(deed, {
    ...about,
    kind: "INVESTIGATION_COMMUNICATE",
    dueOn: addWorkingDays(today, COMMUNICATE_WORKDAYS),
    forUser: leadOf(file),
  });
  return {
    subjects: subjectsOf(file),
    detail: { outcome: input.outcome },
    ...investigationDone(file, "decision", "lamnad"),
  };
}

/** The decider wants more and gives the investigation back with the reason. */
export async function returnProposal(deed: Deed, input: ReturnInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const file = await heldFile(deed, input.investigationId);
  if (!awaitsDecider(file.state)) refuse(decisionTexts.notSubmitted);
  await assertMayDecide(deed, file);
  await tx.investigationProposal.updateMany({
    where: { investigationId: file.id, returnedAt: null },
    data: { returnedAt: now, returnedById: actor.userId, returnReason: input.reason },
  });
  await moveTo(tx, file, { state: "OPEN" });
  const subject = { type: "INVESTIGATION", id: file.id } as const;
  await endTasks(deed, subject, ["INVESTIGATION_DECIDE", "INVESTIGATION_COMMUNICATE"]);
  await addTask(deed, {
    kind: "INVESTIGATION_RETURNED",
    subject,
    matterNumber: file.number,
    dueOn: addWorkingDays(today, COMPLETE_WORKDAYS),
    forUser: leadOf(file),
  });
  return {
    subjects: subjectsOf(file),
    ...investigationDone(file, "decision", "komplettering"),
  };
}

/** The family has read the investigation and said what it thinks of it. */
export async function communicateInvestigation(deed: Deed, input: CommunicateInput): Promise<Done> {
  const { tx, today } = deed;
  const file = await workingFile(deed, input.investigationId, "WITHDRAW_CONSENT");
  if (!awaitsFamily(file.state)) refuse(decisionTexts.notSubmitted);
  assertNotAhead(input.communicatedOn, today, "communicatedOn");
  const stored = await tx.investigation.findFirst({ where: { id: file.id } });
  const comment = joinedComments(file.id, stored?.familyCommentEncrypted ?? null, input);
  await moveTo(tx, file, {
    state: "COMMUNICATED",
    communicatedOn: dbDate(input.communicatedOn),
    familyCommentEncrypted: comment === null ? null : seal(commentPlace(file.id), comment),
  });
  const subject = { type: "INVESTIGATION", id: file.id } as const;
  await endTasks(deed, subject, ["INVESTIGATION_COMMUNICATE"]);
  return {
    subjects: subjectsOf(file),
    detail: { hasComment: input.comment !== null },
    ...investigationDone(file, "decision", "genomgang"),
  };
}

/** Somebody who has had no hand in it decides; a household found suitable becomes a home. */
export async function decideInvestigation(deed: Deed, input: OutcomeInput): Promise<Done> {
  const file = await heldFile(deed, input.investigationId);
  if (!mayBeDecided(file.state)) refuse(decisionTexts.notCommunicated);
  await assertMayDecide(deed, file);
  assertNothingMissing(deed, file, input.outcome);
  const months = await settingValue(deed.tx, "suitabilityValidMonths", deed.today);
  const validUntil = makesHome(input.outcome) ? addMonths(deed.today, months) : null;
  await recordDecision(deed, input, validUntil);
  const home =
    validUntil === null
      ? null
      : await establishHome(deed, {
          householdId: file.household.id,
          name: file.household.label,
          municipality: file.household.municipality,
          protectionLevel: file.household.level,
          consultantId: leadOf(file),
          suitableUntil: validUntil,
          scope: input.scope,
          known: await factsToldIn(deed.tx, file.inquiryId),
        });
  await endFile(deed, file, { outcome: input.outcome, homeId: home?.id ?? null });
  return {
    subjects: [
      ...subjectsOf(file),
      ...(home === null ? [] : [{ type: "HOME" as const, id: home.id }]),
    ],
    detail: { outcome: input.outcome, home: home?.number ?? null },
    ...investigationDone(file, "decision", decidedNews[input.outcome]),
  };
}

/** The decision as a row that nobody changes afterwards. */
export async function recordDecision(
  { tx, actor, now }: Deed,
  decision: {
    investigationId: string;
    outcome: InvestigationOutcome;
    scope: ScopeRow[];
    grounds: string;
  },
  validUntil: Day | null,
): Promise<void> {
  const { investigationId, outcome, scope, grounds } = decision;
  await tx.investigationDecision.create({
    data: {
      investigationId,
      outcome,
      scope,
      groundsEncrypted: seal(groundsPlace("investigation_decision", investigationId), grounds),
      decidedById: actor.userId ?? "",
      decidedByName: actor.displayName,
      decidedAt: now,
      validUntil: validUntil === null ? null : dbDate(validUntil),
    },
  });
}

/** The investigators' proposal as a row, or the family's own wish to end it. */
export async function recordProposal(
  { tx, actor, now }: Deed,
  proposal: {
    investigationId: string;
    outcome: InvestigationOutcome;
    scope: ScopeRow[];
    grounds: string;
  },
): Promise<void> {
  const { investigationId, outcome, scope, grounds } = proposal;
  const id = uuidv7();
  await tx.investigationProposal.create({
    data: {
      id,
      investigationId,
      outcome,
      scope,
      groundsEncrypted: seal(groundsPlace("investigation_proposal", id), grounds),
      proposedById: actor.userId ?? "",
      proposedAt: now,
    },
  });
}

/** Closes the file, calls off what was booked and ends what was left to do in it. */
export async function endFile(
  deed: Deed,
  file: InvestigationFile,
  { outcome, homeId }: { outcome: InvestigationOutcome; homeId: string | null },
): Promise<void> {
  await moveTo(deed.tx, file, {
    state: "CLOSED",
    homeId,
    holdReason: null,
    holdUntil: null,
    retentionClass: retentionAfter(outcome),
  });
  await cancelTimesToCome(deed, file);
  await endTasks(deed, { type: "INVESTIGATION", id: file.id }, [
    "INVESTIGATION_FINISH",
    "INVESTIGATION_DECIDE",
    "INVESTIGATION_COMMUNICATE",
    "INVESTIGATION_RETURNED",
    "REGISTER_ENTRY_REVIEW",
    "FAMILY_TIME",
    "FAMILY_WISHES",
    ...familyTasks,
  ]);
}

/** @throws {Refusal} if the actor has had a hand in the investigation. */
export async function assertMayDecide(deed: Deed, file: InvestigationFile): Promise<void> {
  const hands = await handsOf(deed.tx, file);
  const fault = decidingFault(hands, deed.actor.userId ?? "");
  if (fault !== null) refuse(decidingFaultTexts[fault]);
}

function assertNothingMissing(
  { today }: Deed,
  file: InvestigationFile,
  outcome: InvestigationOutcome,
): void {
  const missing = missingForOutcome(file.facts, outcome, { today, questions: askedQuestions });
  if (missing.length > 0) refuse(missingTitle(missing.length), { "": missing.map(missingText) });
}

function leadOf(file: InvestigationFile): string {
  const lead = file.investigators.find(({ role }) => role === "LEAD");
  return lead?.userId ?? refuse(investigationTexts.gone);
}
