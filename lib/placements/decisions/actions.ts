"use server";
import { defineAction } from "@/lib/access/define-action";
import { registerDecision } from "./commands";
import { registerDecisionSchema } from "./schema";

export const registerDecisionAction = defineAction({
  event: "placement.decision-registered",
  permission: "client.decision.register",
  input: registerDecisionSchema,
  run: registerDecision,
});
