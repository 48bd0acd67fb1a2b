import { z } from "zod";
import { toDay } from "@/lib/platform/dates";
import { id, requiredDay, requiredText } from "@/lib/platform/fields";
import {
  CheckResult,
  HomeKind,
  InterviewKind,
  InvestigationOutcome,
  InvestigationState,
  InvestigatorRole,
  ProtectionLevel,
  RegisterKind,
  RequirementKind,
} from "@/lib/platform/generated/enums";
import { consentPurposes } from "../consents/rules";

const day = z.string().transform(toDay);
const instant = z.string().transform((text) => new Date(text));

/** What the database tells of how far the work has come. */
const factsSchema = z.object({
  adults: z.array(z.object({ personId: z.string(), name: z.string(), hasNumber: z.boolean() })),
  requirements: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(RequirementKind),
      personId: z.string().nullable(),
      detail: z.string().nullable(),
      count: z.number(),
      isWaived: z.boolean(),
    }),
  ),
  consents: z.array(z.object({ personId: z.string(), purpose: z.enum(consentPurposes) })),
  checks: z.array(
    z.object({
      id: z.string(),
      personId: z.string(),
      register: z.enum(RegisterKind),
      requestedOn: day,
      receivedOn: day.nullable(),
      result: z.enum(CheckResult).nullable(),
      isAssessed: z.boolean(),
      validUntil: day.nullable(),
      isEntryAcceptable: z.boolean().nullable(),
    }),
  ),
  visits: z.number(),
  interviews: z.array(z.object({ kind: z.enum(InterviewKind), personId: z.string().nullable() })),
  references: z.array(z.object({ personId: z.string() })),
  answered: z.array(z.string()),
});

/** An investigation with what heads its pages, as the database gives it. */
export const fileSchema = z.object({
  id: z.string(),
  number: z.string(),
  version: z.number(),
  state: z.enum(InvestigationState),
  missions: z.array(z.enum(HomeKind)),
  openedOn: day,
  goalOn: day,
  holdReason: z.string().nullable(),
  holdUntil: day.nullable(),
  communicatedOn: day.nullable(),
  inquiryId: z.string().nullable(),
  homeId: z.string().nullable(),
  household: z.object({
    id: z.string(),
    label: z.string(),
    level: z.enum(ProtectionLevel),
    municipality: z.string(),
  }),
  investigators: z.array(
    z.object({
      userId: z.string(),
      name: z.string(),
      role: z.enum(InvestigatorRole),
      isInConflict: z.boolean(),
    }),
  ),
  ending: z.object({ outcome: z.enum(InvestigationOutcome), at: instant }).nullable(),
  facts: factsSchema,
});
export type InvestigationFile = z.output<typeof fileSchema>;

/** Who has had a hand in it, as the database gives it. */
export const handsSchema = z.object({
  proposers: z.array(z.string()),
  workers: z.array(z.string()),
  inConflict: z.array(z.string()),
});

export const holdSchema = z.object({
  investigationId: id(),
  reason: requiredText({ message: "Skriv varför utredningen pausas", max: 300 }),
  until: requiredDay({ message: "Skriv vilken dag utredningen ska tas upp igen" }),
});
export type HoldInput = z.output<typeof holdSchema>;

export const resumeSchema = z.object({ investigationId: id() });
export type ResumeInput = z.output<typeof resumeSchema>;

export const reassignSchema = z.object({
  investigationId: id(),
  leadId: id({ message: "Välj huvudutredare" }),
  secondId: id({ message: "Välj medutredare" }),
});
export type ReassignInput = z.output<typeof reassignSchema>;
