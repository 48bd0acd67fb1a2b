import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { personLabel } from "@/lib/people/rules";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { InterviewKind } from "@/lib/platform/generated/enums";
import { unseal } from "@/lib/platform/sealed";
import { type BookedTimes, bookedTimes } from "../appointments/queries";
import { fileOf, headOf, type InvestigationHead, readOf } from "../file/queries";
import type { InterviewMethod } from "./texts";

/** Where the summary of an interview lies sealed. */
export const summaryPlace = (rowId: string) => ({
  table: "interview",
  column: "summary_encrypted",
  rowId,
});

export type InterviewRow = {
  id: string;
  kind: InterviewKind;
  with: string | null;
  method: InterviewMethod;
  heldOn: Day;
  summary: string;
  by: string;
};

export type InterviewsPage = {
  head: InvestigationHead;
  times: BookedTimes;
  interviews: InterviewRow[];
};

/** The interviews of an investigation, or null if the actor may not see it. */
export const interviewsPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<InterviewsPage | null> => {
    const { tx } = reading;
    const file = await fileOf(tx, id);
    if (file === null) return null;
    const rows = await tx.interview.findMany({
      where: { investigationId: id },
      orderBy: [{ heldOn: "asc" }, { id: "asc" }],
      include: { person: { select: { alias: true, givenName: true, familyName: true } } },
    });
    const names = await namesOf(
      tx,
      rows.map(({ byId }) => byId),
    );
    return {
      head: headOf(file, reading),
      times: await bookedTimes(
        reading,
        { investigationId: id, inquiryId: file.inquiryId },
        "INTERVIEW",
      ),
      interviews: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        with: row.person === null ? null : personLabel(row.person),
        method: row.method as InterviewMethod,
        heldOn: dayFromDb(row.heldOn),
        summary: unseal(summaryPlace(row.id), row.summaryEncrypted),
        by: names.get(row.byId) ?? "",
      })),
    };
  },
  record: ({ head }) => readOf(head, "interviews"),
});
