"use server";
import { definePublicAction } from "@/lib/access/define-action";
import { giveFeedback } from "./commands";
import { giveFeedbackSchema } from "./schema";

export const giveFeedbackAction = definePublicAction({
  event: "page-feedback.given",
  guard: { name: "page-feedback", softPerHour: 60, hardPerHour: 600 },
  input: giveFeedbackSchema,
  run: giveFeedback,
});
