import { z } from "zod";
import { id, requiredMultiLine, requiredText } from "@/lib/platform/fields";
import type { ContractForm } from "@/lib/platform/generated/enums";
import { idList } from "../schema";
import { proposalTexts } from "./texts";

/** What a municipality may see of a home before it has accepted: nothing that tells who or where. */
export const homeProfileSchema = z.object({
  homeKind: z.string(),
  form: z.enum(["CONTRACTED", "ASSIGNMENT"]).nullable(),
  /** Null for a protected home. */
  municipality: z.string().nullable(),
  ageFrom: z.number(),
  ageTo: z.number(),
  languages: z.array(z.string()),
  hasPets: z.boolean().nullable(),
  isSmokeFree: z.boolean().nullable(),
  isStepFree: z.boolean().nullable(),
  hasAdultAtHome: z.boolean(),
  /** Children already placed there when the child comes. */
  otherChildren: z.number(),
  fits: z.array(z.string()),
  misfits: z.array(z.string()),
  unknowns: z.array(z.string()),
  checksValidUntil: z.string().nullable(),
  /** Municipalities to inform and consult before the decision (SoL 22:6). */
  consultations: z.array(z.string()),
  consultantId: z.string(),
  proposedByName: z.string(),
});
export type HomeProfile = Omit<z.output<typeof homeProfileSchema>, "form"> & {
  form: ContractForm | null;
};

export const proposeHomeSchema = z.object({
  requestId: id(),
  homeId: id(),
  motive: requiredMultiLine({ message: "Skriv varför hemmet passar", max: 1000 }),
});
export type ProposeHomeInput = z.output<typeof proposeHomeSchema>;

const answered = { requestId: id(), proposalIds: idList(proposalTexts.choose) };

export const acceptProposalSchema = z.object(answered);
export type AcceptProposalInput = z.output<typeof acceptProposalSchema>;

export const declineProposalSchema = z.object({
  ...answered,
  reason: requiredText({ message: "Skriv kort varför ni tackar nej", max: 300 }),
});
export type DeclineProposalInput = z.output<typeof declineProposalSchema>;
