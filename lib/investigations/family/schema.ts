import { z } from "zod";
import { toDay } from "@/lib/platform/dates";
import { choices, id } from "@/lib/platform/fields";
import {
  type FamilyWishKind,
  InvestigationState,
  ObtainedBy,
  RegisterKind,
  RequirementKind,
} from "@/lib/platform/generated/enums";
import { consentPurposes } from "../consents/rules";
import { consentPurposeLabels } from "../consents/texts";

const day = z.string().transform(toDay);

/** What an adult is told of the investigation, as the database gives it: `app.own_file()`. */
export const ownFileSchema = z.object({
  id: z.string(),
  householdId: z.string(),
  number: z.string(),
  state: z.enum(InvestigationState),
  openedOn: day,
  goalOn: day,
  holdUntil: day.nullable(),
  /** Which person of the household the adult is; null until the unit has said so. */
  personId: z.string().nullable(),
  lead: z.object({ userId: z.string(), name: z.string() }).nullable(),
  visits: z.object({ have: z.number(), need: z.number() }),
  needs: z.array(
    z.object({ kind: z.enum(RequirementKind), detail: z.string().nullable(), count: z.number() }),
  ),
  interviews: z.number(),
  references: z.number(),
  checks: z.array(
    z.object({
      register: z.enum(RegisterKind),
      obtainedBy: z.enum(ObtainedBy),
      isReceived: z.boolean(),
    }),
  ),
  consents: z.array(
    z.object({
      id: z.string(),
      purpose: z.enum(consentPurposes),
      givenOn: day,
      givenHow: z.string(),
      shownText: z.string().nullable(),
      withdrawnOn: day.nullable(),
    }),
  ),
});
export type OwnFile = z.output<typeof ownFileSchema> & {
  /** What the family has asked of its investigator and has not been answered. */
  awaits: FamilyWishKind | null;
};
export type OwnConsent = OwnFile["consents"][number];

export const giveOwnConsentSchema = z.object({
  purposes: choices(consentPurposeLabels, { message: "Kryssa i minst ett samtycke" }),
  /** Which wording the page showed. */
  wording: z.string().max(40).catch(""),
});
export type GiveOwnConsentInput = z.output<typeof giveOwnConsentSchema>;

export const withdrawOwnConsentSchema = z.object({ consentId: id() });
export type WithdrawOwnConsentInput = z.output<typeof withdrawOwnConsentSchema>;
