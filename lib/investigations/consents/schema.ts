import { z } from "zod";
import { choice, choices, id, requiredDay } from "@/lib/platform/fields";
import { consentPurposeLabels, consentWayLabels } from "./texts";

export const giveConsentSchema = z.object({
  investigationId: id(),
  personId: id({ message: "Välj vem som samtycker" }),
  purposes: choices(consentPurposeLabels, { message: "Välj minst en sak som samtycket gäller" }),
  givenOn: requiredDay({ message: "Skriv vilken dag samtycket gavs" }),
  givenHow: choice(consentWayLabels, { message: "Välj hur samtycket gavs" }),
});
export type GiveConsentInput = z.output<typeof giveConsentSchema>;

export const withdrawConsentSchema = z.object({
  consentId: id(),
  withdrawnOn: requiredDay({ message: "Skriv vilken dag samtycket togs tillbaka" }),
});
export type WithdrawConsentInput = z.output<typeof withdrawConsentSchema>;
