import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { CheckResult, ObtainedBy, RegisterKind } from "@/lib/platform/generated/enums";
import { seal, unseal } from "@/lib/platform/sealed";
import type { ConsentPurpose } from "../consents/rules";
import type { ConsentWay } from "../consents/texts";
import { fileOf, headOf, type InvestigationHead, readOf } from "../file/queries";
import { type Assessment, assessmentSchema } from "./schema";

const placeOf = (rowId: string) => ({
  table: "register_check",
  column: "assessment_encrypted",
  rowId,
});

/** What has been judged of a check, sealed; nothing said is nothing stored. */
export function sealAssessment(checkId: string, words: Assessment): string | null {
  const isEmpty = words.assessment === null && words.reasons === null;
  return isEmpty ? null : seal(placeOf(checkId), JSON.stringify(words));
}

/** What has been judged of a check. */
export function openAssessment(check: {
  id: string;
  assessmentEncrypted: string | null;
}): Assessment {
  if (check.assessmentEncrypted === null) return { assessment: null, reasons: null };
  return assessmentSchema.parse(JSON.parse(unseal(placeOf(check.id), check.assessmentEncrypted)));
}

/** One asking of a register with its answer. */
export type CheckRow = {
  id: string;
  version: number;
  personId: string;
  register: RegisterKind;
  requestedOn: Day;
  obtainedBy: ObtainedBy;
  receivedOn: Day | null;
  result: CheckResult | null;
  assessment: string | null;
  assessedBy: string | null;
  validUntil: Day | null;
  extractDestroyedOn: Day | null;
  isEntryAcceptable: boolean | null;
  reviewedBy: string | null;
  reasons: string | null;
};

/** One consent with its day, taken back or not. */
export type ConsentRow = {
  id: string;
  personId: string;
  purpose: ConsentPurpose;
  givenOn: Day;
  givenHow: ConsentWay;
  withdrawnOn: Day | null;
  /** Given by the adult on the family's own page. */
  isOwn: boolean;
};

export type ChecksPage = { head: InvestigationHead; checks: CheckRow[]; consents: ConsentRow[] };

/** Consents and register checks of an investigation, or null if the actor may not see it. */
export const checksPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<ChecksPage | null> => {
    const file = await fileOf(reading.tx, id);
    if (file === null) return null;
    return {
      head: headOf(file, reading),
      checks: await checksOf(reading.tx, id),
      consents: await consentsOf(reading.tx, id),
    };
  },
  record: ({ head }) => readOf(head, "checks"),
});

async function checksOf(tx: Tx, investigationId: string): Promise<CheckRow[]> {
  const rows = await tx.registerCheck.findMany({
    where: { investigationId },
    orderBy: { id: "asc" },
  });
  const users = rows.flatMap((row) => [row.assessedById, row.entryReviewedById]);
  const names = await namesOf(
    tx,
    users.filter((user) => user !== null),
  );
  return rows.map((row) => ({
    ...openAssessment(row),
    id: row.id,
    version: row.version,
    personId: row.personId,
    register: row.register,
    requestedOn: dayFromDb(row.requestedOn),
    obtainedBy: row.obtainedBy,
    receivedOn: dayOrNull(row.receivedOn),
    result: row.result,
    assessedBy: names.get(row.assessedById ?? "") ?? null,
    validUntil: dayOrNull(row.validUntil),
    extractDestroyedOn: dayOrNull(row.extractDestroyedOn),
    isEntryAcceptable: row.entryAcceptable,
    reviewedBy: names.get(row.entryReviewedById ?? "") ?? null,
  }));
}

async function consentsOf(tx: Tx, investigationId: string): Promise<ConsentRow[]> {
  const rows = await tx.consent.findMany({ where: { investigationId }, orderBy: { id: "asc" } });
  return rows.map((row) => ({
    id: row.id,
    personId: row.personId,
    purpose: row.purpose as ConsentPurpose,
    givenOn: dayFromDb(row.givenOn),
    givenHow: row.givenHow as ConsentWay,
    withdrawnOn: dayOrNull(row.withdrawnOn),
    isOwn: row.adultId !== null,
  }));
}

function dayOrNull(date: Date | null): Day | null {
  return date === null ? null : dayFromDb(date);
}
