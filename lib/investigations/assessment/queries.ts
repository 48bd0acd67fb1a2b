import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { unseal } from "@/lib/platform/sealed";
import { fileOf, headOf, type InvestigationHead, readOf } from "../file/queries";

type Key = { investigationId: string; questionId: string };

/** Where an answer lies sealed. */
export function answerPlace({ investigationId, questionId }: Key) {
  return {
    table: "analysis_answer",
    column: "text_encrypted",
    rowId: `${investigationId}:${questionId}`,
  };
}

/** The text of an answer; an emptied one is stored as nothing. */
export function openAnswer(row: Key & { textEncrypted: string }): string {
  return row.textEncrypted === "" ? "" : unseal(answerPlace(row), row.textEncrypted);
}

/** One answer as the page edits it. */
export type Answer = {
  questionId: string;
  text: string;
  version: number;
  savedAt: Date;
  savedBy: string;
};

export type AnalysisPage = { head: InvestigationHead; answers: Answer[] };

/** The analysis of an investigation, or null if the actor may not see it. */
export const analysisPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<AnalysisPage | null> => {
    const { tx } = reading;
    const file = await fileOf(tx, id);
    if (file === null) return null;
    const rows = await tx.analysisAnswer.findMany({ where: { investigationId: id } });
    const names = await namesOf(
      tx,
      rows.map(({ savedById }) => savedById),
    );
    return {
      head: headOf(file, reading),
      answers: rows.map((row) => ({
        questionId: row.questionId,
        text: openAnswer(row),
        version: row.version,
        savedAt: row.savedAt,
        savedBy: names.get(row.savedById) ?? "",
      })),
    };
  },
  record: ({ head }) => readOf(head, "analysis"),
});
