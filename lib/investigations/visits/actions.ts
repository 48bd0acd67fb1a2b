"use server";
import { defineAction } from "@/lib/access/define-action";
import { recordVisit } from "./commands";
import { recordVisitSchema } from "./schema";

export const recordVisitAction = defineAction({
  event: "visit.recorded",
  permission: "investigation.work",
  input: recordVisitSchema,
  run: recordVisit,
});
