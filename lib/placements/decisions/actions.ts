"use server";
import { defineAction } from "@/lib/access/define-action";
import { registerDecision } from "./commands";
import { reportToBoard } from "./reporting/commands";
import { registerDecisionSchema, reportToBoardSchema } from "./schema";

export const registerDecisionAction = defineAction({
  event: "placement.decision-registered",
  permission: "client.decision.register",
  input: registerDecisionSchema,
  run: registerDecision,
});

export const reportToBoardAction = defineAction({
  event: "placement.decision-reported",
  permission: "client.decision.register",
  input: reportToBoardSchema,
  run: reportToBoard,
});
