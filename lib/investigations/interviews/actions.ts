"use server";
import { defineAction } from "@/lib/access/define-action";
import { recordInterview } from "./commands";
import { recordInterviewSchema } from "./schema";

export const recordInterviewAction = defineAction({
  event: "interview.recorded",
  permission: "investigation.work",
  input: recordInterviewSchema,
  run: recordInterview,
});
