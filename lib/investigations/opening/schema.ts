import { z } from "zod";
import { adultsSchema, birthYearsSchema, householdFields } from "@/lib/people/schema";
import { protectionLevelLabels } from "@/lib/people/texts";
import { choice, choices, id, optionalId } from "@/lib/platform/fields";
import { missionLabels } from "../texts";

export const openInvestigationSchema = z.object({
  inquiryId: id(),
  protectionLevel: choice(protectionLevelLabels, { message: "Välj om uppgifterna är skyddade" }),
  ...householdFields,
  adults: adultsSchema,
  childBirthYears: birthYearsSchema,
  missions: choices(missionLabels, { message: "Välj minst ett uppdrag att utreda för" }),
  leadId: optionalId(),
  secondId: id({ message: "Välj vem som utreder tillsammans med dig" }),
});
export type OpenInvestigationInput = z.output<typeof openInvestigationSchema>;
