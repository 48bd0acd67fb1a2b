import { z } from "zod";
import { id, requiredText } from "@/lib/platform/fields";

export const grantReaderSchema = z.object({
  householdId: id(),
  userId: id({ message: "Välj vem som ska få läsa" }),
  reason: requiredText({ message: "Skriv varför personen behöver läsa uppgifterna", max: 500 }),
});
export type GrantReaderInput = z.output<typeof grantReaderSchema>;

export const revokeReaderSchema = z.object({ readerId: id() });
export type RevokeReaderInput = z.output<typeof revokeReaderSchema>;
