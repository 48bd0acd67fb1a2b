import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { staffWith } from "@/lib/access/staff/queries";
import type { Subject } from "@/lib/audit/schema";
import { isProtected } from "@/lib/people/rules";
import { dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { InvestigationState } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { moveTasks } from "@/lib/tasks/commands";
import { investigationDone } from "../done/texts";
import { answerWish } from "../family/commands";
import {
  hasEnded,
  investigationMachine,
  isOpenFor,
  isResting,
  mayWork,
  type WorkKind,
} from "../rules";
import { investigationTexts } from "../texts";
import { lockedFile } from "./queries";
import type { HoldInput, InvestigationFile, ReassignInput, ResumeInput } from "./schema";

/** What a deed in an investigation concerns. */
export function subjectsOf(file: InvestigationFile): Subject[] {
  return [
    { type: "INVESTIGATION", id: file.id },
    { type: "HOUSEHOLD", id: file.household.id },
  ];
}

/**
 * The investigation, held until the deed ends.
 * @throws {Refusal} if the actor may not see it.
 */
export async function heldFile({ tx }: Deed, id: string): Promise<InvestigationFile> {
  return (await lockedFile(tx, id)) ?? refuse(investigationTexts.gone);
}

/**
 * The investigation for one of its investigators to register something in.
 * @throws {Refusal} if the actor does not investigate it, or its state does not let it be done.
 */
export async function workingFile(
  deed: Deed,
  id: string,
  work: WorkKind = "WORK",
): Promise<InvestigationFile> {
  const file = await heldFile(deed, id);
  if (!mayWork(file.investigators, deed.actor.userId)) refuse(investigationTexts.notInvestigator);
  if (hasEnded(file.state)) refuse(investigationTexts.closed);
  if (!isOpenFor(file.state, work)) refuse(investigationTexts.notOpen);
  return file;
}

/** Moves an investigation on to another state, with what comes with it. */
export async function moveTo(
  tx: Tx,
  file: InvestigationFile,
  {
    state,
    ...change
  }: { state: InvestigationState } & Parameters<Tx["investigation"]["updateMany"]>[0]["data"],
): Promise<void> {
  investigationMachine.assertGo(file.state, state);
  const { count } = await tx.investigation.updateMany({
    where: { id: file.id, version: file.version },
    data: { ...change, state, version: { increment: 1 } },
  });
  if (count === 0) refuse(investigationTexts.raced);
}

/** An adult of the household, whom something is registered about. */
export function adultOf(file: InvestigationFile, personId: string) {
  const adult = file.facts.adults.find((each) => each.personId === personId);
  return adult ?? refuse(investigationTexts.notAdult, { personId: [investigationTexts.notAdult] });
}

/** Rests an investigation until a day, with the reason. */
export async function holdInvestigation(deed: Deed, input: HoldInput): Promise<Done> {
  const file = await assignableFile(deed, input.investigationId);
  if (input.until <= deed.today) {
    const text = "Skriv en dag efter i dag";
    refuse(text, { until: [text] });
  }
  await moveTo(deed.tx, file, {
    state: "ON_HOLD",
    holdReason: input.reason,
    holdUntil: dbDate(input.until),
  });
  await answerWish(deed, file, "PAUSE");
  return { subjects: subjectsOf(file), ...investigationDone(file, "overview", "pausad") };
}

/** Takes a resting investigation up again. */
export async function resumeInvestigation(deed: Deed, input: ResumeInput): Promise<Done> {
  const file = await assignableFile(deed, input.investigationId);
  if (!isResting(file.state)) refuse(investigationTexts.raced);
  await moveTo(deed.tx, file, { state: "OPEN", holdReason: null, holdUntil: null });
  await answerWish(deed, file, "RESUME");
  return { subjects: subjectsOf(file), ...investigationDone(file, "overview", "aterupptagen") };
}

/** Gives an investigation to other investigators; the tasks of the earlier lead go along. */
export async function reassignInvestigators(deed: Deed, input: ReassignInput): Promise<Done> {
  const { tx, now } = deed;
  const file = await heldFile(deed, input.investigationId);
  if (!isOpenFor(file.state, "ASSIGN")) refuse(investigationTexts.closed);
  await assertFit(deed, file, input);
  const given = { LEAD: input.leadId, SECOND: input.secondId };
  // Both leave their place before anybody takes it, so that the two can change places.
  for (const role of ["LEAD", "SECOND"] as const) {
    await tx.investigator.updateMany({
      where: { investigationId: file.id, role },
      data: { userId: uuidv7() },
    });
  }
  for (const role of ["LEAD", "SECOND"] as const) {
    await tx.investigator.updateMany({
      where: { investigationId: file.id, role },
      data: { userId: given[role], assignedAt: now },
    });
  }
  await moveTasks(tx, { type: "INVESTIGATION", id: file.id }, input.leadId);
  return {
    subjects: [
      ...subjectsOf(file),
      { type: "USER", id: input.leadId },
      { type: "USER", id: input.secondId },
    ],
    message: isProtected(file.household.level)
      ? "Utredarna är bytta. Namnge dem som läsare, annars ser de inte utredningen."
      : "Utredarna är bytta.",
  };
}

/** Resting and resuming is for the investigators and whoever assigns them. */
async function assignableFile(deed: Deed, id: string): Promise<InvestigationFile> {
  const file = await heldFile(deed, id);
  const mayAssign = deed.actor.permissions.has("investigation.assign");
  if (!mayAssign && !mayWork(file.investigators, deed.actor.userId)) {
    refuse(investigationTexts.notInvestigator);
  }
  return file;
}

async function assertFit(
  { tx, today }: Deed,
  file: InvestigationFile,
  { leadId, secondId }: ReassignInput,
): Promise<void> {
  const no = (field: string, text: string) => refuse(text, { [field]: [text] });
  if (leadId === secondId) no("secondId", "Välj två olika utredare");
  const consultants = await staffWith(tx, ["CONSULTANT"], today);
  const conflicts = await tx.conflictOfInterest.findMany({
    where: { householdId: file.household.id },
  });
  for (const [field, userId] of Object.entries({ leadId, secondId })) {
    if (!consultants.some((consultant) => consultant.userId === userId)) {
      no(field, "Välj en familjehemssekreterare som arbetar på enheten");
    }
    if (conflicts.some((conflict) => conflict.userId === userId)) {
      no(field, "Välj någon annan: personen har anmält jäv");
    }
  }
}
