"use server";
import { defineAction } from "@/lib/access/define-action";
import { openInvestigation } from "./commands";
import { openInvestigationSchema } from "./schema";

export const openInvestigationAction = defineAction({
  event: "investigation.opened",
  permission: "investigation.open",
  input: openInvestigationSchema,
  run: openInvestigation,
});
