"use server";
import { defineAction } from "@/lib/access/define-action";
import { handleFeedback } from "./commands";
import { handleFeedbackSchema } from "./schema";

export const handleFeedbackAction = defineAction({
  event: "page-feedback.handled",
  permission: "page-feedback.handle",
  input: handleFeedbackSchema,
  run: handleFeedback,
});
