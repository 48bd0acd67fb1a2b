import { z } from "zod";
import { id, requiredText } from "@/lib/platform/fields";

export const declareConflictSchema = z.object({
  householdId: id(),
  reason: requiredText({
    message: "Skriv varför du är jävig, till exempel släkt eller vän",
    max: 500,
  }),
});
export type DeclareConflictInput = z.output<typeof declareConflictSchema>;
