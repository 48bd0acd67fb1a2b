"use server";
import { endOtherSessions, endOwnSession } from "./commands";
import { defineAction } from "./define-action";
import { endOtherSessionsSchema, endSessionSchema } from "./schema";

export const endOwnSessionAction = defineAction({
  event: "session.ended",
  permission: "account.read",
  input: endSessionSchema,
  run: endOwnSession,
});

export const endOtherSessionsAction = defineAction({
  event: "session.others-ended",
  permission: "account.read",
  input: endOtherSessionsSchema,
  run: endOtherSessions,
});
