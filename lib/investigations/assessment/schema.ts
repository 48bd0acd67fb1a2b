import { z } from "zod";
import { id, optionalMultiLine, requiredText, version } from "@/lib/platform/fields";

/** Most characters of one answer. */
export const MOST_CHARACTERS = 8000;

export const saveAnswerSchema = z.object({
  investigationId: id(),
  questionId: requiredText({ message: "Sidan är inte aktuell längre. Ladda om den.", max: 40 }),
  // 0 while the question has no answer.
  version: version(),
  text: optionalMultiLine({ max: MOST_CHARACTERS }),
});
export type SaveAnswerInput = z.output<typeof saveAnswerSchema>;

/** What the page is told after a saving: what to save from the next time. */
export const savedAnswerSchema = z.object({ version: z.number(), savedAt: z.date() });
export type SavedAnswer = z.output<typeof savedAnswerSchema>;

/** What the page is told when somebody else was first: their text and its version. */
export const otherAnswerSchema = z.object({
  other: z.tuple([z.string()]),
  version: z.tuple([z.coerce.number()]),
});
