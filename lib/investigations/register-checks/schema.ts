import { z } from "zod";
import {
  choice,
  choices,
  id,
  optionalDay,
  optionalMultiLine,
  requiredDay,
  requiredMultiLine,
  version,
  yesNo,
} from "@/lib/platform/fields";
import { checkResultLabels, obtainedByLabels, registerLabels } from "./texts";

const TEXT = { max: 4000 };

export const requestChecksSchema = z.object({
  investigationId: id(),
  personId: id({ message: "Välj vem kontrollen gäller" }),
  registers: choices(registerLabels, { message: "Välj minst ett register" }),
  requestedOn: requiredDay({ message: "Skriv vilken dag kontrollen begärdes" }),
  obtainedBy: choice(obtainedByLabels, { message: "Välj vem som begär uppgiften" }),
});
export type RequestChecksInput = z.output<typeof requestChecksSchema>;

export const answerCheckSchema = z
  .object({
    checkId: id({ message: "Välj vilken kontroll svaret gäller" }),
    receivedOn: requiredDay({ message: "Skriv vilken dag svaret kom" }),
    result: choice(checkResultLabels, { message: "Välj vad svaret visar" }),
    assessment: optionalMultiLine(TEXT),
    extractDestroyedOn: optionalDay({ message: "Skriv dagen som 2026-11-21 eller 21 nov 2026" }),
  })
  .refine(({ result, assessment }) => result !== "ENTRY" || assessment !== null, {
    path: ["assessment"],
    message: "Skriv din bedömning av uppgiften",
  });
export type AnswerCheckInput = z.output<typeof answerCheckSchema>;

export const destroyExtractSchema = z.object({
  checkId: id(),
  extractDestroyedOn: requiredDay({ message: "Skriv vilken dag utdraget förstördes" }),
});
export type DestroyExtractInput = z.output<typeof destroyExtractSchema>;

export const reviewEntrySchema = z.object({
  checkId: id(),
  version: version(),
  acceptable: yesNo({ message: "Välj om uppgiften hindrar uppdraget" }),
  reasons: requiredMultiLine({ message: "Skriv skälen för din bedömning", ...TEXT }),
});
export type ReviewEntryInput = z.output<typeof reviewEntrySchema>;

/** What is sealed in a check: the investigator's assessment, and the reviewer's reasons. */
export const assessmentSchema = z.object({
  assessment: z.string().nullable(),
  reasons: z.string().nullable(),
});
export type Assessment = z.output<typeof assessmentSchema>;
