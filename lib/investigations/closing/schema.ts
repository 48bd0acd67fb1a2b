import { z } from "zod";
import { choice, id, requiredMultiLine } from "@/lib/platform/fields";
import { closingOutcomeLabels } from "../texts";

export const closeInvestigationSchema = z.object({
  investigationId: id(),
  outcome: choice(closingOutcomeLabels, { message: "Välj varför utredningen avslutas" }),
  reason: requiredMultiLine({ message: "Skriv skälet", max: 4000 }),
});
export type CloseInvestigationInput = z.output<typeof closeInvestigationSchema>;
