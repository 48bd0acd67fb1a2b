"use server";
import { defineAction } from "@/lib/access/define-action";
import { saveAnswer } from "./commands";
import { saveAnswerSchema } from "./schema";

export const saveAnswerAction = defineAction({
  event: "analysis.saved",
  permission: "investigation.work",
  input: saveAnswerSchema,
  run: saveAnswer,
});
