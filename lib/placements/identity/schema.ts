import { z } from "zod";
import { id, optionalText, requiredMultiLine, requiredText } from "@/lib/platform/fields";

// The personal identity number is read in the command: its century depends on today.
export const recordIdentitySchema = z.object({
  placementId: id(),
  givenName: requiredText({ message: "Skriv barnets förnamn", max: 80 }),
  familyName: requiredText({ message: "Skriv barnets efternamn", max: 80 }),
  personalNumber: optionalText({ max: 20 }),
});
export type RecordIdentityInput = z.output<typeof recordIdentitySchema>;

/** What is encrypted in the child's row. */
export const identitySchema = z.object({
  givenName: z.string(),
  familyName: z.string(),
  personalNumber: z.string().nullable(),
});
export type Identity = z.output<typeof identitySchema>;

export const nameReaderSchema = z.object({
  placementId: id(),
  userId: id({ message: "Välj vem som ska få läsa" }),
  reason: requiredMultiLine({ message: "Skriv varför personen behöver uppgifterna", max: 500 }),
});
export type NameReaderInput = z.output<typeof nameReaderSchema>;
