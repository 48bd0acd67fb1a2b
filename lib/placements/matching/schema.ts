import { z } from "zod";
import { id, optionalChoice, optionalText } from "@/lib/platform/fields";
import { idList } from "../schema";
import { askAnswerTexts, matchingTexts } from "./texts";

const homeOfRequest = { requestId: id(), homeId: id() };

export const askHomeSchema = z
  .object({
    ...homeOfRequest,
    childIds: idList(matchingTexts.chooseChildren),
    answer: optionalChoice(askAnswerTexts),
    reason: optionalText({ max: 300 }),
  })
  .superRefine(demandReason);
export type AskHomeInput = z.output<typeof askHomeSchema>;

export const answerAskSchema = z
  .object({
    ...homeOfRequest,
    answer: z.enum(["YES", "NO"], "Välj vad hemmet svarade"),
    reason: optionalText({ max: 300 }),
  })
  .superRefine(demandReason);
export type AnswerAskInput = z.output<typeof answerAskSchema>;

export const holdHomeSchema = z.object({
  ...homeOfRequest,
  childIds: idList(matchingTexts.chooseChildren),
});
export type HoldHomeInput = z.output<typeof holdHomeSchema>;

export const heldHomeSchema = z.object(homeOfRequest);
export type HeldHomeInput = z.output<typeof heldHomeSchema>;

function demandReason(
  { answer, reason }: { answer: string | null; reason: string | null },
  context: z.RefinementCtx,
): void {
  if (answer !== "NO" || reason !== null) return;
  context.addIssue({ code: "custom", path: ["reason"], message: matchingTexts.reasonForNo });
}
