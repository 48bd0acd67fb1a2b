import { z } from "zod";
import {
  id,
  optionalChoice,
  optionalText,
  requiredDay,
  requiredMultiLine,
  yesNo,
} from "@/lib/platform/fields";
import { findingLabels, type VisitPoint, visitPointLabels } from "./texts";

const points = Object.keys(visitPointLabels) as VisitPoint[];

/** One line of the checklist as typed; a line left alone was not looked at. */
const findingSchema = z
  .object({ state: optionalChoice(findingLabels), note: optionalText({ max: 500 }) })
  .refine(({ state, note }) => state !== "ATTENTION" || note !== null, {
    path: ["note"],
    message: "Skriv vad som behöver åtgärdas",
  })
  .refine(({ state, note }) => state !== null || note === null, {
    path: ["state"],
    message: "Välj om det är i ordning eller behöver åtgärdas",
  });

export const recordVisitSchema = z.object({
  investigationId: id(),
  heldOn: requiredDay({ message: "Skriv vilken dag hembesöket gjordes" }),
  announced: yesNo({ message: "Välj om besöket var anmält" }),
  summary: requiredMultiLine({ message: "Skriv vad ni såg och pratade om", max: 8000 }),
  findings: z
    .partialRecord(z.enum(points), findingSchema)
    .optional()
    .transform((findings) =>
      points.flatMap((point) => {
        const finding = findings?.[point];
        if (finding === undefined || finding.state === null) return [];
        return [{ point, isInOrder: finding.state === "IN_ORDER", note: finding.note }];
      }),
    ),
});
export type RecordVisitInput = z.output<typeof recordVisitSchema>;
