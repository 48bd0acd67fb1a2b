import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import { unseal } from "@/lib/platform/sealed";
import { type BookedTimes, bookedTimes } from "../appointments/queries";
import { fileOf, headOf, type InvestigationHead, readOf } from "../file/queries";
import type { VisitPoint } from "./texts";

/** Where the summary of a visit lies sealed. */
export const summaryPlace = (rowId: string) => ({
  table: "visit",
  column: "summary_encrypted",
  rowId,
});

export type VisitRow = {
  id: string;
  heldOn: Day;
  isAnnounced: boolean;
  summary: string;
  by: string;
  findings: { point: VisitPoint; isInOrder: boolean; note: string | null }[];
};

export type VisitsPage = {
  head: InvestigationHead;
  times: BookedTimes;
  visits: VisitRow[];
};

/** The visits of an investigation, or null if the actor may not see it. */
export const visitsPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<VisitsPage | null> => {
    const { tx } = reading;
    const file = await fileOf(tx, id);
    if (file === null) return null;
    const rows = await tx.visit.findMany({
      where: { investigationId: id },
      orderBy: [{ heldOn: "asc" }, { id: "asc" }],
      include: { findings: true },
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
        "VISIT",
      ),
      visits: rows.map((row) => ({
        id: row.id,
        heldOn: dayFromDb(row.heldOn),
        isAnnounced: row.isAnnounced,
        summary: unseal(summaryPlace(row.id), row.summaryEncrypted),
        by: names.get(row.byId) ?? "",
        findings: row.findings.map(({ point, isInOrder, note }) => ({
          point: point as VisitPoint,
          isInOrder,
          note,
        })),
      })),
    };
  },
  record: ({ head }) => readOf(head, "visits"),
});
