"use server";
import { defineAction } from "@/lib/access/define-action";
import { answerCheck, destroyExtract, requestChecks, reviewEntry } from "./commands";
import {
  answerCheckSchema,
  destroyExtractSchema,
  requestChecksSchema,
  reviewEntrySchema,
} from "./schema";

export const requestChecksAction = defineAction({
  event: "register-check.requested",
  permission: "investigation.work",
  input: requestChecksSchema,
  run: requestChecks,
});

export const answerCheckAction = defineAction({
  event: "register-check.answered",
  permission: "investigation.work",
  input: answerCheckSchema,
  run: answerCheck,
});

export const destroyExtractAction = defineAction({
  event: "register-check.extract-destroyed",
  permission: "investigation.work",
  input: destroyExtractSchema,
  run: destroyExtract,
});

export const reviewEntryAction = defineAction({
  event: "register-check.entry-reviewed",
  permission: "investigation.decide",
  input: reviewEntrySchema,
  run: reviewEntry,
});
