"use server";
import { defineAction } from "@/lib/access/define-action";
import { closeInvestigation } from "./commands";
import { closeInvestigationSchema } from "./schema";

export const closeInvestigationAction = defineAction({
  event: "investigation.closed",
  permission: "investigation.work",
  input: closeInvestigationSchema,
  run: closeInvestigation,
});
