"use server";
import { defineAction } from "@/lib/access/define-action";
import {
  answerMessage,
  assignMessage,
  closeMessage,
  finishMessage,
  reviewMessage,
} from "./commands";
import {
  answerMessageSchema,
  assignMessageSchema,
  closeMessageSchema,
  finishMessageSchema,
  reviewMessageSchema,
} from "./schema";

export const assignMessageAction = defineAction({
  event: "public-message.assigned",
  permission: "public-message.handle",
  input: assignMessageSchema,
  run: assignMessage,
});

export const answerMessageAction = defineAction({
  event: "public-message.answered",
  permission: "public-message.handle",
  input: answerMessageSchema,
  run: answerMessage,
});

export const closeMessageAction = defineAction({
  event: "public-message.closed",
  permission: "public-message.handle",
  input: closeMessageSchema,
  run: closeMessage,
});

export const finishMessageAction = defineAction({
  event: "public-message.finished",
  permission: "public-message.handle",
  input: finishMessageSchema,
  run: finishMessage,
});

export const reviewMessageAction = defineAction({
  event: "public-message.reviewed",
  permission: "public-message.handle",
  input: reviewMessageSchema,
  run: reviewMessage,
});
