import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { staffWith } from "@/lib/access/staff/queries";
import { tieToPeople } from "@/lib/inquiries/adults/commands";
import {
  familyTasks,
  inquiryMachine,
  inquiryTasks,
  missingForInvestigation,
} from "@/lib/inquiries/rules";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { closeHousehold, hideElsewhere, registerHousehold } from "@/lib/people/commands";
import { isProtected } from "@/lib/people/rules";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { nextMatterNumber } from "@/lib/platform/numbers";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { settingValue } from "@/lib/settings/queries";
import { addTask, carryTasks, endTasks } from "@/lib/tasks/commands";
import { type Demand, demandsOnAdult, demandsOnHousehold } from "../requirements/rules";
import { goalDay, investigationMachine } from "../rules";
import { partPath } from "../texts";
import { investigatorsFor } from "./rules";
import type { OpenInvestigationInput } from "./schema";
import { pairFaultTexts } from "./texts";

/** A family's interest becomes an investigation of its household, with two investigators. */
export async function openInvestigation(deed: Deed, input: OpenInvestigationInput): Promise<Done> {
  const { tx, today } = deed;
  const inquiry = await readyInquiry(tx, input.inquiryId);
  const pair = await chosenPair(deed, input);
  const household = await registerHousehold(deed, input);
  const goalDays = await settingValue(tx, "investigationGoalDays", today);
  const id = uuidv7();
  const number = await nextMatterNumber(tx, today);
  const goalOn = goalDay(today, goalDays);
  await writeInvestigation(deed, { id, number, goalOn, householdId: household.id, pair, input });
  await demandOf(deed, id, household.adultIds);
  await tieToPeople(tx, inquiry.id, peopleOf(input, household.adultIds));
  await handOver(deed, { inquiryId: inquiry.id, id, number, goalOn, leadId: pair.lead });
  const isClosed = isProtected(input.protectionLevel);
  if (isClosed) await closeFile(deed, household.id, { ...input, number, readers: pair });
  return {
    subjects: [
      { type: "INVESTIGATION", id },
      { type: "HOUSEHOLD", id: household.id },
      { type: "INQUIRY", id: inquiry.id },
    ],
    detail: { number, adults: household.adultIds.length, protected: isClosed },
    goTo: isClosed ? paths.staff.investigations({ skyddad: true }) : partPath(id, "overview"),
  };
}

function peopleOf({ adults }: OpenInvestigationInput, ids: readonly string[]) {
  return adults.flatMap((adult, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ ...adult, id }];
  });
}

type Pair = { lead: string; second: string };
type NewInvestigation = {
  id: string;
  number: string;
  goalOn: Day;
  householdId: string;
  pair: Pair;
  input: OpenInvestigationInput;
};

async function writeInvestigation(
  { tx, actor, now, today }: Deed,
  { id, number, goalOn, householdId, pair, input }: NewInvestigation,
): Promise<void> {
  // No RETURNING: an investigation is seen through its investigators, who are written next.
  await tx.investigation.createMany({
    data: {
      id,
      number,
      householdId,
      inquiryId: input.inquiryId,
      state: investigationMachine.initial,
      missions: input.missions,
      openedOn: dbDate(today),
      openedById: actor.userId ?? "",
      goalOn: dbDate(goalOn),
      controllerOrganisationId: await hostOrganisationId(tx),
    },
  });
  await tx.investigator.createMany({
    data: [
      { investigationId: id, userId: pair.lead, role: "LEAD", assignedAt: now },
      { investigationId: id, userId: pair.second, role: "SECOND", assignedAt: now },
    ],
  });
}

async function readyInquiry(tx: Tx, id: string) {
  // Two officers may open at once: the second waits here and then finds the inquiry converted.
  await tx.$queryRaw`SELECT 1 FROM inquiry WHERE id = ${id}::uuid FOR UPDATE`;
  const inquiry = await tx.inquiry.findFirst({ where: { id }, include: { infoCall: true } });
  if (inquiry === null) refuse("Anmälan finns inte. Gå tillbaka till listan och välj en annan.");
  const missing = missingForInvestigation(inquiry);
  if (missing.length > 0) refuse(missing.join(" "));
  inquiryMachine.assertGo(inquiry.state, "CONVERTED");
  return inquiry;
}

async function chosenPair({ tx, actor, today }: Deed, input: OpenInvestigationInput) {
  const consultants = await staffWith(tx, ["CONSULTANT"], today);
  const pair = investigatorsFor({
    actorId: actor.userId ?? "",
    mayAssign: actor.permissions.has("investigation.assign"),
    leadId: input.leadId,
    secondId: input.secondId,
    consultants: consultants.map(({ userId }) => userId),
  });
  if (typeof pair === "object") return pair;
  const { field, text } = pairFaultTexts[pair];
  return refuse(text, { [field]: [text] });
}

async function demandOf(
  { tx, today }: Deed,
  investigationId: string,
  adultIds: readonly string[],
): Promise<void> {
  const references = await settingValue(tx, "referencesPerAdult", today);
  const visits = await settingValue(tx, "minHomeVisits", today);
  const demands: Demand[] = [
    ...adultIds.flatMap((personId) => demandsOnAdult(personId, references)),
    ...demandsOnHousehold(visits),
  ];
  await tx.requirement.createMany({
    data: demands.map((demand) => ({ ...demand, id: uuidv7(), investigationId })),
  });
}

type Handover = { inquiryId: string; id: string; number: string; goalOn: Day; leadId: string };

/** The inquiry has become an investigation: its tasks end, the family's go along and the lead's begins. */
async function handOver(deed: Deed, handover: Handover): Promise<void> {
  const { id, number, goalOn, leadId, inquiryId } = handover;
  await deed.tx.inquiry.updateMany({
    where: { id: inquiryId },
    data: { state: "CONVERTED", version: { increment: 1 } },
  });
  await endTasks(deed, { type: "INQUIRY", id: inquiryId }, inquiryTasks);
  await carryTasks(deed, id, familyTasks);
  await addTask(deed, {
    kind: "INVESTIGATION_FINISH",
    subject: { type: "INVESTIGATION", id },
    matterNumber: number,
    dueOn: goalOn,
    forUser: leadId,
  });
}

type Closing = Pick<OpenInvestigationInput, "protectionLevel" | "label"> & {
  number: string;
  readers: Pair;
};

/** Closes the file of a protected household; a manager names the investigators as readers at once. */
async function closeFile(deed: Deed, householdId: string, closing: Closing): Promise<void> {
  const { tx, actor, now } = deed;
  const { number, readers, label: alias, protectionLevel: level } = closing;
  if (actor.permissions.has("protected.grant")) {
    await tx.protectedReader.createMany({
      data: Object.values(readers).map((userId) => ({
        id: uuidv7(),
        userId,
        householdId,
        reason: `Utreder ${number}`,
        grantedById: actor.userId ?? "",
        grantedAt: now,
      })),
    });
  }
  await hideElsewhere(tx, householdId, { level, alias });
  await closeHousehold(tx, householdId, { level, alias });
}
