"use server";
import { defineAction } from "@/lib/access/define-action";
import { holdInvestigation, reassignInvestigators, resumeInvestigation } from "./commands";
import { holdSchema, reassignSchema, resumeSchema } from "./schema";

export const holdInvestigationAction = defineAction({
  event: "investigation.held",
  permission: "investigation.work",
  input: holdSchema,
  run: holdInvestigation,
});

export const resumeInvestigationAction = defineAction({
  event: "investigation.resumed",
  permission: "investigation.work",
  input: resumeSchema,
  run: resumeInvestigation,
});

export const reassignInvestigatorsAction = defineAction({
  event: "investigation.reassigned",
  permission: "investigation.assign",
  input: reassignSchema,
  run: reassignInvestigators,
});
