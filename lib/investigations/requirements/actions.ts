"use server";
import { defineAction } from "@/lib/access/define-action";
import { waiveRequirement } from "./commands";
import { waiveRequirementSchema } from "./schema";

export const waiveRequirementAction = defineAction({
  event: "requirement.waived",
  permission: "investigation.work",
  input: waiveRequirementSchema,
  run: waiveRequirement,
});
