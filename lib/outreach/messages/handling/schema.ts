import { z } from "zod";
import { checkbox, choice, id, optionalMultiLine, version, yesNo } from "@/lib/platform/fields";
import { answerTexts, closeReasonTexts } from "../texts";

const message = { messageId: id(), version: version() };

export const assignMessageSchema = z.object({
  ...message,
  userId: id({ message: "Välj en kollega" }),
});
export type AssignMessageInput = z.output<typeof assignMessageSchema>;

export const answerMessageSchema = z.object({
  ...message,
  outcome: choice(answerTexts, { message: "Välj hur ni svarade" }),
  note: optionalMultiLine({ max: 1_000 }),
  /** Nothing more is to be done. */
  isDone: checkbox(),
});
export type AnswerMessageInput = z.output<typeof answerMessageSchema>;

export const closeMessageSchema = z.object({
  ...message,
  reason: choice(closeReasonTexts, { message: "Välj varför" }),
});
export type CloseMessageInput = z.output<typeof closeMessageSchema>;

export const finishMessageSchema = z.object(message);
export type FinishMessageInput = z.output<typeof finishMessageSchema>;

export const reviewMessageSchema = z.object({
  ...message,
  isGenuine: yesNo({ message: "Välj om meddelandet är äkta" }),
});
export type ReviewMessageInput = z.output<typeof reviewMessageSchema>;
