import { z } from "zod";
import { id, version } from "@/lib/platform/fields";

/** What a task asks somebody to do. */
export const taskKinds = [
  "CALLBACK_CALL",
  "CALLBACK_REVIEW",
  "PUBLIC_MESSAGE_ANSWER",
  "PUBLIC_MESSAGE_REVIEW",
  "ACCESS_FAULT_ANSWER",
  "INQUIRY_FIRST_CONTACT",
  "INQUIRY_REVIEW",
  "INQUIRY_CONTACT_AGAIN",
  "FAMILY_ANSWER",
  "FAMILY_TIME",
  "FAMILY_UPLOAD",
  "FAMILY_WITHDREW",
  "FAMILY_WISHES",
  "CONSENT_WITHDRAWN",
  "INVESTIGATION_FINISH",
  "REGISTER_ENTRY_REVIEW",
  "INVESTIGATION_DECIDE",
  "INVESTIGATION_COMMUNICATE",
  "INVESTIGATION_RETURNED",
  "CONTRACT_SIGN",
  "REQUEST_ASSIGN",
  "REQUEST_MATCH",
  "PROPOSAL_DECLINED",
  "MESSAGE_ANSWER",
  "DECISION_REGISTER",
  "PLACEMENT_START",
  "IVO_NOTIFY",
  "HEALTH_EXAMINATION",
  "JOURHEM_DEADLINE",
  "PLACEMENT_FOLLOW_UP",
  "REGISTER_CHECK_EXPIRES",
] as const;
export type TaskKind = (typeof taskKinds)[number];

export const completeTaskSchema = z.object({ taskId: id(), version: version() });
export type CompleteTaskInput = z.output<typeof completeTaskSchema>;
