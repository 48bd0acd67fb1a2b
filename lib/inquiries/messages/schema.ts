import { z } from "zod";
import { messageFields } from "@/lib/notifications/threads/schema";
import { choice, id, optionalId } from "@/lib/platform/fields";
import { type FamilyThread, threadLabels, threadSegments } from "./texts";

export const writeToUnitSchema = z.object({
  to: choice(threadLabels, { message: "Välj vilka som ska kunna läsa meddelandet" }),
  ...messageFields,
});
export type WriteToUnitInput = z.output<typeof writeToUnitSchema>;

export const writeToFamilySchema = z.object({
  inquiryId: id(),
  /** The adult who alone reads it; left out when all of the family do. */
  adultId: optionalId(),
  ...messageFields,
});
export type WriteToFamilyInput = z.output<typeof writeToFamilySchema>;

/** Which thread a family's page is asked for; none if the address does not say. */
export const familyThreadQuery = z.object({
  trad: z
    .enum(threadSegments)
    .transform((segment): FamilyThread => (segment === threadSegments.BOTH ? "BOTH" : "OWN"))
    .optional()
    .catch(undefined),
});

/** Which thread a page of the staff is asked for: an adult's, or that of all. */
export const staffThreadQuery = z.object({
  trad: z
    .union([z.guid(), z.literal(threadSegments.BOTH)])
    .optional()
    .catch(undefined),
});
