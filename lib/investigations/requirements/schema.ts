import { z } from "zod";
import { id, requiredText } from "@/lib/platform/fields";

export const waiveRequirementSchema = z.object({
  requirementId: id(),
  reason: requiredText({ message: "Skriv varför det inte behövs", max: 300 }),
});
export type WaiveRequirementInput = z.output<typeof waiveRequirementSchema>;
