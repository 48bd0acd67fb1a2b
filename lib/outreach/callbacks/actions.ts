"use server";
import { defineAction, definePublicAction } from "@/lib/access/define-action";
import { askForCall, giveUpCallback, recordCall, reviewCallback } from "./commands";
import {
  askForCallSchema,
  giveUpCallbackSchema,
  recordCallSchema,
  reviewCallbackSchema,
} from "./schema";

export const askForCallAction = definePublicAction({
  event: "callback.requested",
  guard: { name: "callback", softPerHour: 60, hardPerHour: 600 },
  input: askForCallSchema,
  run: askForCall,
});

export const recordCallAction = defineAction({
  event: "callback.call-recorded",
  permission: "callback.handle",
  input: recordCallSchema,
  run: recordCall,
});

export const giveUpCallbackAction = defineAction({
  event: "callback.given-up",
  permission: "callback.handle",
  input: giveUpCallbackSchema,
  run: giveUpCallback,
});

export const reviewCallbackAction = defineAction({
  event: "callback.reviewed",
  permission: "callback.handle",
  input: reviewCallbackSchema,
  run: reviewCallback,
});
