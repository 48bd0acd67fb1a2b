import { z } from "zod";
import { choice, id, requiredDay, requiredMultiLine, requiredText } from "@/lib/platform/fields";
import { relationLabels } from "./texts";

export const addReferenceSchema = z.object({
  investigationId: id(),
  personId: id({ message: "Välj vem referensen gäller" }),
  relation: choice(relationLabels, { message: "Välj hur referensen känner personen" }),
  name: requiredText({ message: "Skriv vem som lämnade referensen", max: 120 }),
  takenOn: requiredDay({ message: "Skriv vilken dag referensen togs" }),
  statement: requiredMultiLine({ message: "Skriv vad referensen berättade", max: 8000 }),
});
export type AddReferenceInput = z.output<typeof addReferenceSchema>;
