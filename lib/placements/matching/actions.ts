"use server";
import { defineAction } from "@/lib/access/define-action";
import { answerAsk, askHome } from "./commands";
import { holdHome, prolongHold, releaseHold } from "./holds/commands";
import { answerAskSchema, askHomeSchema, heldHomeSchema, holdHomeSchema } from "./schema";

export const askHomeAction = defineAction({
  event: "home.asked",
  permission: "request.match",
  input: askHomeSchema,
  run: askHome,
});

export const answerAskAction = defineAction({
  event: "home.answered",
  permission: "request.match",
  input: answerAskSchema,
  run: answerAsk,
});

export const holdHomeAction = defineAction({
  event: "place.held",
  permission: "request.match",
  input: holdHomeSchema,
  run: holdHome,
});

export const prolongHoldAction = defineAction({
  event: "place.hold-prolonged",
  permission: "request.match",
  input: heldHomeSchema,
  run: prolongHold,
});

export const releaseHoldAction = defineAction({
  event: "place.hold-released",
  permission: "request.match",
  input: heldHomeSchema,
  run: releaseHold,
});
