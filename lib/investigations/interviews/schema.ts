import { z } from "zod";
import { choice, id, optionalId, requiredDay, requiredMultiLine } from "@/lib/platform/fields";
import { interviewKindLabels, methodLabels } from "./texts";

export const recordInterviewSchema = z
  .object({
    investigationId: id(),
    kind: choice(interviewKindLabels, { message: "Välj vilken sorts intervju det var" }),
    personId: optionalId(),
    method: choice(methodLabels, { message: "Välj metod" }),
    heldOn: requiredDay({ message: "Skriv vilken dag intervjun hölls" }),
    summary: requiredMultiLine({ message: "Skriv det viktigaste ur intervjun", max: 8000 }),
  })
  .refine(({ kind, personId }) => kind !== "INDIVIDUAL" || personId !== null, {
    path: ["personId"],
    message: "Välj vem som intervjuades",
  })
  // Left over in the form when the kind was changed: a joint interview is nobody's own.
  .transform((input) => (input.kind === "INDIVIDUAL" ? input : { ...input, personId: null }));
export type RecordInterviewInput = z.output<typeof recordInterviewSchema>;
