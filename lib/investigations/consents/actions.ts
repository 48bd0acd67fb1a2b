"use server";
import { defineAction } from "@/lib/access/define-action";
import { giveConsent, withdrawConsent } from "./commands";
import { giveConsentSchema, withdrawConsentSchema } from "./schema";

export const giveConsentAction = defineAction({
  event: "consent.given",
  permission: "investigation.work",
  input: giveConsentSchema,
  run: giveConsent,
});

export const withdrawConsentAction = defineAction({
  event: "consent.withdrawn",
  permission: "investigation.work",
  input: withdrawConsentSchema,
  run: withdrawConsent,
});
