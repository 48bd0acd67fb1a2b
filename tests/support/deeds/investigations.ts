import { act } from "@/lib/access/define-action";
import { grantReaderAction } from "@/lib/access/protected/actions";
import { questions } from "@/lib/investigations/assessment/texts";
import { consentPurposes } from "@/lib/investigations/consents/rules";
import { submitProposalAction } from "@/lib/investigations/decision/actions";
import { holdInvestigationAction } from "@/lib/investigations/file/actions";
import { addMemberAction } from "@/lib/investigations/household/actions";
import {
  answerCheckAction,
  requestChecksAction,
} from "@/lib/investigations/register-checks/actions";
import { registers } from "@/lib/investigations/register-checks/rules";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import {
  checks,
  consent,
  doWork,
  handIn,
  makeInquiry,
  makeUnit,
  type Opened,
  opened,
  openFile,
  openingInput,
  outcomeInput,
  testNumbers,
} from "../../lib/investigations/arrange";
import { asJob } from "../actors";
import type { Deed, Deeds } from "./deed";

/** An investigation, by its lead; another consultant has nothing to do with it. */
async function underWay(prepare?: (file: Opened) => Promise<unknown>) {
  const unit = await makeUnit();
  const file = await openFile(unit);
  await prepare?.(file);
  const [personId = ""] = file.adultIds;
  return {
    file,
    unit,
    personId,
    who: { actor: unit.lead, stranger: unit.other },
    ofFile: { investigationId: file.id },
  };
}

/** The same with every consent given. */
async function agreed(prepare?: (file: Opened) => Promise<unknown>) {
  return underWay(async (file) => {
    await consent(file, file.adultIds[0] ?? "", consentPurposes);
    await prepare?.(file);
  });
}

const askPolice = (file: Opened) =>
  act(requestChecksAction, file.unit.lead, {
    investigationId: file.id,
    personId: file.adultIds[0],
    registers: ["CRIMINAL_RECORD"],
    requestedOn: today(),
    obtainedBy: "AUTHORITY",
  });

async function protectedFile() {
  const unit = await makeUnit();
  const inquiryId = await makeInquiry();
  const input = openingInput(inquiryId, unit);
  const closed = {
    protectionLevel: "CONFIDENTIAL",
    label: "Hemmet Tall",
    postalCode: "",
    streetAddress: "",
  };
  const { openInvestigationAction } = await import("@/lib/investigations/opening/actions");
  await act(openInvestigationAction, unit.lead, { ...input, ...closed });
  const { householdId } = await opened(inquiryId, unit);
  return { unit, householdId };
}

const checkOf = ({ id }: Opened) =>
  asJob((tx) => tx.registerCheck.findFirstOrThrow({ where: { investigationId: id } }));

async function withEntry(file: Opened): Promise<void> {
  const [personId = ""] = file.adultIds;
  await checks(file, { personId, wanted: ["CRIMINAL_RECORD"], result: "ENTRY" });
}

async function household(): Promise<
  Pick<Deed, "actor" | "stranger"> & { row: object; id: string }
> {
  const { file, who } = await underWay();
  const { version } = await asJob((tx) =>
    tx.household.findUniqueOrThrow({ where: { id: file.householdId } }),
  );
  return { ...who, id: file.householdId, row: { householdId: file.householdId, version } };
}

export const investigationDeeds: Deeds = {
  declareConflictAction: async () => {
    const { file, who } = await underWay();
    return { ...who, input: { householdId: file.householdId, reason: "Min kusin" } };
  },
  grantReaderAction: async () => {
    const { unit, householdId } = await protectedFile();
    const input = { householdId, userId: unit.second.userId, reason: "Utreder hemmet" };
    return { actor: unit.manager, input };
  },
  revokeReaderAction: async () => {
    const { unit, householdId } = await protectedFile();
    const input = { householdId, userId: unit.second.userId, reason: "Utreder hemmet" };
    await act(grantReaderAction, unit.manager, input);
    const { id } = await asJob((tx) =>
      tx.protectedReader.findFirstOrThrow({ where: { householdId } }),
    );
    return { actor: unit.manager, input: { readerId: id } };
  },
  openInvestigationAction: async () => {
    const unit = await makeUnit();
    return { actor: unit.lead, input: openingInput(await makeInquiry(), unit) };
  },
  saveAnswerAction: async () => {
    const { who, ofFile } = await underWay();
    const questionId = questions[0].id;
    return { ...who, input: { ...ofFile, questionId, version: "0", text: "Ett svar" } };
  },
  giveConsentAction: async () => {
    const { who, ofFile, personId } = await underWay();
    const given = { givenOn: today(), givenHow: "IN_WRITING" };
    return { ...who, input: { ...ofFile, personId, purposes: consentPurposes, ...given } };
  },
  withdrawConsentAction: async () => {
    const { who, ofFile } = await underWay((file) =>
      consent(file, file.adultIds[0] ?? "", consentPurposes),
    );
    const { id } = await asJob((tx) => tx.consent.findFirstOrThrow({ where: ofFile }));
    return { ...who, input: { consentId: id, withdrawnOn: today() } };
  },
  submitProposalAction: async () => {
    const { who, file } = await underWay(doWork);
    return { ...who, input: outcomeInput(file.id) };
  },
  returnProposalAction: async () => {
    const { unit, ofFile } = await underWay(async (file) => {
      await doWork(file);
      await handIn(file);
    });
    return { actor: unit.manager, input: { ...ofFile, reason: "Beskriv barnens rum" } };
  },
  communicateInvestigationAction: async () => {
    const { who, ofFile } = await underWay(async (file) => {
      await doWork(file);
      await act(submitProposalAction, file.unit.lead, outcomeInput(file.id));
    });
    return { ...who, input: { ...ofFile, communicatedOn: today(), comment: "Vi känner igen oss" } };
  },
  decideInvestigationAction: async () => {
    const { unit, file } = await underWay(async (own) => {
      await doWork(own);
      await handIn(own);
    });
    return { actor: unit.manager, input: outcomeInput(file.id) };
  },
  closeInvestigationAction: async () => {
    const { who, ofFile } = await underWay();
    return { ...who, input: { ...ofFile, outcome: "WITHDRAWN", reason: "Familjen avstår" } };
  },
  holdInvestigationAction: async () => {
    const { who, ofFile } = await underWay();
    return { ...who, input: { ...ofFile, reason: "Flytt", until: addDays(today(), 30) } };
  },
  resumeInvestigationAction: async () => {
    const { who, ofFile } = await underWay((file) =>
      act(holdInvestigationAction, file.unit.lead, {
        investigationId: file.id,
        reason: "Flytt",
        until: addDays(today(), 30),
      }),
    );
    return { ...who, input: ofFile };
  },
  reassignInvestigatorsAction: async () => {
    const { unit, ofFile } = await underWay();
    const pair = { leadId: unit.second.userId, secondId: unit.other.userId };
    return { actor: unit.manager, input: { ...ofFile, ...pair } };
  },
  recordInterviewAction: async () => {
    const { who, ofFile, personId } = await underWay();
    const about = { kind: "INDIVIDUAL", personId, method: "BRA_FAM", heldOn: today() };
    return { ...who, input: { ...ofFile, ...about, summary: "Trygg och öppen" } };
  },
  addReferenceAction: async () => {
    const { who, ofFile, personId } = await agreed();
    const about = { personId, relation: "FRIEND", name: "Rut", takenOn: today() };
    return { ...who, input: { ...ofFile, ...about, statement: "Gott omdöme" } };
  },
  requestChecksAction: async () => {
    const { who, ofFile, personId } = await agreed();
    const asked = { registers, requestedOn: today(), obtainedBy: "AUTHORITY" };
    return { ...who, input: { ...ofFile, personId, ...asked } };
  },
  answerCheckAction: async () => {
    const { who, file } = await underWay(askPolice);
    const answer = { receivedOn: today(), result: "ENTRY", assessment: "En gammal bot" };
    return { ...who, input: { checkId: (await checkOf(file)).id, ...answer } };
  },
  destroyExtractAction: async () => {
    const { who, file } = await underWay(askPolice);
    const { id: checkId } = await checkOf(file);
    const answer = { receivedOn: today(), result: "NO_ENTRY", assessment: "" };
    await act(answerCheckAction, file.unit.lead, { checkId, ...answer });
    return { ...who, input: { checkId, extractDestroyedOn: today() } };
  },
  reviewEntryAction: async () => {
    const { unit, file } = await underWay(withEntry);
    const { id: checkId, version } = await checkOf(file);
    const review = { acceptable: "yes", reasons: "Längesedan" };
    return { actor: unit.manager, input: { checkId, version, ...review } };
  },
  waiveRequirementAction: async () => {
    const { who, ofFile } = await underWay();
    const { id } = await asJob((tx) =>
      tx.requirement.findFirstOrThrow({
        where: { ...ofFile, kind: "CONSENT", detail: "POOL_SHARING" },
      }),
    );
    return { ...who, input: { requirementId: id, reason: "Känd sedan förra utredningen" } };
  },
  recordVisitAction: async () => {
    const { who, ofFile } = await underWay();
    const seen = { heldOn: today(), announced: "yes", summary: "Ljust och lugnt hem" };
    const findings = { OWN_ROOM: { state: "ATTENTION", note: "Lås saknas" } };
    return { ...who, input: { ...ofFile, ...seen, findings } };
  },
  addMemberAction: async () => {
    const { id, row: _row, ...who } = await household();
    const member = { role: "OTHER_ADULT", givenName: "Mor", familyName: "Ekstam", birthYear: "" };
    return { ...who, input: { householdId: id, ...member, since: today() } };
  },
  changeHouseholdAction: async () => {
    const { id: _id, row, ...who } = await household();
    const known = { label: "Familjen Ek", municipality: "Ekdala", postalCode: "123 45" };
    return { ...who, input: { ...row, ...known, streetAddress: "Kvarnvägen 4" } };
  },
  changePersonAction: async () => {
    const { who, personId } = await underWay();
    const names = { givenName: "Eva", familyName: "Ek", personalNumber: testNumbers[1] };
    const reached = { phone: "070-174 06 06", email: "eva@exempel.se", address: "" };
    return { ...who, input: { personId, version: "1", ...names, ...reached } };
  },
  endMembershipAction: async () => {
    const { who, file } = await underWay((own) =>
      act(addMemberAction, own.unit.lead, {
        householdId: own.householdId,
        role: "OTHER_ADULT",
        givenName: "Mor",
        familyName: "Ekstam",
        since: addDays(today(), -9),
      }),
    );
    const { id } = await asJob((tx) =>
      tx.membership.findFirstOrThrow({
        where: { householdId: file.householdId, role: "OTHER_ADULT" },
      }),
    );
    return { ...who, input: { membershipId: id, until: today() } };
  },
  showPersonalNumberAction: async () => {
    const { who, personId } = await underWay();
    return { ...who, input: { personId }, takesAway: true };
  },
  protectHouseholdAction: async () => {
    const { id, row: _row, ...who } = await household();
    return { ...who, input: { householdId: id, level: "CONFIDENTIAL", alias: "Hemmet Tall" } };
  },
};
