import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { personLabel } from "@/lib/people/rules";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import { unseal } from "@/lib/platform/sealed";
import { fileOf, headOf, type InvestigationHead, readOf } from "../file/queries";
import type { ReferenceRelation } from "./texts";

/** Where the name of a reference lies sealed. */
export const namePlace = (rowId: string) => ({
  table: "reference",
  column: "name_encrypted",
  rowId,
});

/** Where what a reference told lies sealed. */
export const statementPlace = (rowId: string) => ({
  table: "reference",
  column: "statement_encrypted",
  rowId,
});

export type ReferenceRow = {
  id: string;
  about: string;
  relation: ReferenceRelation;
  name: string;
  takenOn: Day;
  statement: string;
  by: string;
};

export type ReferencesPage = { head: InvestigationHead; references: ReferenceRow[] };

/** The references of an investigation, or null if the actor may not see it. */
export const referencesPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<ReferencesPage | null> => {
    const { tx } = reading;
    const file = await fileOf(tx, id);
    if (file === null) return null;
    const rows = await tx.reference.findMany({
      where: { investigationId: id },
      orderBy: [{ takenOn: "asc" }, { id: "asc" }],
      include: { person: { select: { alias: true, givenName: true, familyName: true } } },
    });
    const names = await namesOf(
      tx,
      rows.map(({ byId }) => byId),
    );
    return {
      head: headOf(file, reading),
      references: rows.map((row) => ({
        id: row.id,
        about: personLabel(row.person),
        relation: row.relation as ReferenceRelation,
        name: unseal(namePlace(row.id), row.nameEncrypted),
        takenOn: dayFromDb(row.takenOn),
        statement: unseal(statementPlace(row.id), row.statementEncrypted),
        by: names.get(row.byId) ?? "",
      })),
    };
  },
  record: ({ head }) => readOf(head, "references"),
});
