import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { saveAnswerAction } from "@/lib/investigations/assessment/actions";
import { questions } from "@/lib/investigations/assessment/texts";
import { giveConsentAction } from "@/lib/investigations/consents/actions";
import { consentPurposes } from "@/lib/investigations/consents/rules";
import {
  communicateInvestigationAction,
  submitProposalAction,
} from "@/lib/investigations/decision/actions";
import { recordInterviewAction } from "@/lib/investigations/interviews/actions";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { addReferenceAction } from "@/lib/investigations/references/actions";
import {
  answerCheckAction,
  requestChecksAction,
} from "@/lib/investigations/register-checks/actions";
import { registers } from "@/lib/investigations/register-checks/rules";
import { recordVisitAction } from "@/lib/investigations/visits/actions";
import { today } from "@/lib/platform/clock";
import { addDays, type Day, dbDate } from "@/lib/platform/dates";
import type { RegisterKind } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeActor, organisation } from "../../support/actors";

/** Made up by the tax agency's rule for numbers that no person has. */
export const testNumbers = ["19701063-2391", "19850183-2383"] as const;

let made = 0;

/** The unit's people: two consultants who investigate, a third, and the manager. */
export async function makeUnit() {
  const lead = await makeActor(["CONSULTANT"], { name: "Lena Lind" });
  const second = await makeActor(["CONSULTANT"], { name: "Sam Sund" });
  const other = await makeActor(["CONSULTANT"], { name: "Olle Orm" });
  const manager = await makeActor(["UNIT_MANAGER"], { name: "Chris Chef" });
  return { lead, second, other, manager };
}
export type Unit = Awaited<ReturnType<typeof makeUnit>>;

type InquiryOptions = { state?: "INFO_CALL_HELD" | "IN_CONTACT"; goOn?: boolean };

/** An inquiry whose adults have been talked with. */
export async function makeInquiry({ state = "INFO_CALL_HELD", goOn = true }: InquiryOptions = {}) {
  const host = await organisation("Ekdala");
  made += 1;
  const id = uuidv7();
  await asJob((tx) =>
    tx.inquiry.create({
      data: {
        id,
        number: `HV-2018-${process.pid}${made}`.slice(0, 20),
        state,
        idempotencyKey: uuidv7(),
        givenName: "Eva",
        familyName: "Ekstam",
        email: "eva@exempel.se",
        phone: "+46701740605",
        postalCode: "12345",
        municipality: "Ekdala",
        missions: ["EMERGENCY"],
        firstContactDueOn: dbDate(today()),
        controllerOrganisationId: host.id,
        adults: {
          create: {
            ...{ ordinal: 1, givenName: "Eva", familyName: "Ekstam", joinedAt: new Date() },
            ...{ email: "eva@exempel.se", phone: "+46701740605" },
          },
        },
        infoCall:
          state === "INFO_CALL_HELD"
            ? {
                create: {
                  heldOn: dbDate(today()),
                  byId: uuidv7(),
                  summaryEncrypted: "",
                  adultsWantToGoOn: goOn,
                },
              }
            : undefined,
      },
    }),
  );
  return id;
}

/** What the form of opening sends. */
export function openingInput(inquiryId: string, unit: Unit) {
  return {
    inquiryId,
    protectionLevel: "NONE",
    label: "Familjen Ekstam",
    municipality: "Ekdala",
    postalCode: "123 45",
    streetAddress: "Kvarnvägen 2",
    adults: [
      {
        givenName: "Eva",
        familyName: "Ekstam",
        personalNumber: testNumbers[0],
        phone: "070-174 06 05",
        email: "eva@exempel.se",
      },
      { givenName: "", familyName: "", personalNumber: "", phone: "", email: "" },
    ],
    childBirthYears: "2012, 2015",
    missions: ["EMERGENCY"],
    leadId: "",
    secondId: unit.second.userId,
  };
}

export type Opened = { id: string; householdId: string; adultIds: string[]; unit: Unit };

/** An investigation of one adult, or of two, by the unit's lead and second. */
export async function openFile(unit: Unit, change: Record<string, unknown> = {}): Promise<Opened> {
  const inquiryId = await makeInquiry();
  const input = { ...openingInput(inquiryId, unit), ...change };
  await act(openInvestigationAction, unit.lead, input);
  return opened(inquiryId, unit);
}

/** What became of an inquiry, as the product itself sees it. */
export async function opened(inquiryId: string, unit: Unit): Promise<Opened> {
  const file = await asJob((tx) =>
    tx.investigation.findFirstOrThrow({
      where: { inquiryId },
      include: {
        household: {
          include: { memberships: { where: { role: "ADULT" }, orderBy: { id: "asc" } } },
        },
      },
    }),
  );
  return {
    id: file.id,
    householdId: file.householdId,
    adultIds: file.household.memberships.map(({ personId }) => personId),
    unit,
  };
}

/** The artefacts that a finding of suitability needs, so that a test can leave one out. */
export type LeaveOut = {
  consent?: string;
  register?: RegisterKind;
  visit?: boolean;
  interview?: boolean;
  reference?: boolean;
  answer?: string;
};

/** Does all the work of an investigation but what is left out of it. */
export async function doWork(file: Opened, out: LeaveOut = {}): Promise<void> {
  const { lead, second } = file.unit;
  for (const personId of file.adultIds) {
    const purposes = consentPurposes.filter((purpose) => purpose !== out.consent);
    await consent(file, personId, purposes);
    const wanted = registers.filter((register) => register !== out.register);
    await checks(file, { personId, wanted });
    if (!out.interview) await interview(second, file.id, personId);
    for (const name of out.reference ? ["Rut"] : ["Rut", "Roy"]) {
      await reference(lead, file.id, { personId, name });
    }
  }
  for (let visit = out.visit ? 1 : 0; visit < 2; visit += 1) await visitHome(lead, file.id);
  for (const { id } of questions) if (id !== out.answer) await answer(lead, file.id, id);
}

export async function consent(
  { id, unit }: Opened,
  personId: string,
  purposes: readonly string[],
): Promise<void> {
  const givenOn = addDays(today(), -20);
  const input = { investigationId: id, personId, purposes, givenOn, givenHow: "IN_WRITING" };
  await act(giveConsentAction, unit.lead, input);
}

type Asking = {
  personId: string;
  wanted: readonly RegisterKind[];
  result?: string;
  receivedOn?: Day;
};

/** Asks registers about an adult and gets their answers: no entry, unless told otherwise. */
export async function checks(file: Opened, asking: Asking): Promise<void> {
  const { personId, wanted, result = "NO_ENTRY", receivedOn = addDays(today(), -5) } = asking;
  const { lead } = file.unit;
  await act(requestChecksAction, lead, {
    investigationId: file.id,
    personId,
    registers: wanted,
    requestedOn: addDays(receivedOn, -5),
    obtainedBy: "AUTHORITY",
  });
  const rows = await asJob((tx) =>
    tx.registerCheck.findMany({ where: { investigationId: file.id, personId, result: null } }),
  );
  for (const { id: checkId } of rows) {
    const assessment = result === "ENTRY" ? "En gammal bot" : "";
    await act(answerCheckAction, lead, { checkId, receivedOn, result, assessment });
  }
}

export function interview(actor: Actor, investigationId: string, personId: string) {
  return act(recordInterviewAction, actor, {
    investigationId,
    kind: "INDIVIDUAL",
    personId,
    method: "BRA_FAM",
    heldOn: addDays(today(), -4),
    summary: "Trygg och öppen",
  });
}

export function reference(
  actor: Actor,
  investigationId: string,
  { personId, name, relation = "FRIEND" }: { personId: string; name: string; relation?: string },
) {
  return act(addReferenceAction, actor, {
    investigationId,
    personId,
    relation,
    name,
    takenOn: addDays(today(), -3),
    statement: "Gott omdöme",
  });
}

export function visitHome(actor: Actor, investigationId: string) {
  return act(recordVisitAction, actor, {
    investigationId,
    heldOn: addDays(today(), -2),
    announced: "yes",
    summary: "Ljust och lugnt hem",
    findings: { OWN_ROOM: { state: "IN_ORDER", note: "" } },
  });
}

export function answer(actor: Actor, investigationId: string, questionId: string) {
  const text = `Svar på ${questionId}`;
  return act(saveAnswerAction, actor, { investigationId, questionId, version: 0, text });
}

/** What the form of a proposal or a decision sends. */
export function outcomeInput(investigationId: string, change: Record<string, unknown> = {}) {
  return {
    investigationId,
    outcome: "SUITABLE",
    grounds: "Goda resurser och ett tryggt hem",
    scope: [{ kind: "EMERGENCY", band: "YOUNGER", places: "2", ageFrom: "", ageTo: "" }],
    ...change,
  };
}

/** Hands a finished investigation in and goes through it with the family. */
export async function handIn(file: Opened, change: Record<string, unknown> = {}): Promise<void> {
  await act(submitProposalAction, file.unit.lead, outcomeInput(file.id, change));
  await communicate(file);
}

export function communicate(file: Opened, comment = "") {
  return act(communicateInvestigationAction, file.unit.lead, {
    investigationId: file.id,
    communicatedOn: today(),
    comment,
  });
}
