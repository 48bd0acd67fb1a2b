"use server";
import { defineAction } from "@/lib/access/define-action";
import {
  communicateInvestigation,
  decideInvestigation,
  returnProposal,
  submitProposal,
} from "./commands";
import { communicateSchema, outcomeSchema, returnSchema } from "./schema";

export const submitProposalAction = defineAction({
  event: "investigation.submitted",
  permission: "investigation.work",
  input: outcomeSchema,
  run: submitProposal,
});

export const returnProposalAction = defineAction({
  event: "investigation.returned",
  permission: "investigation.decide",
  input: returnSchema,
  run: returnProposal,
});

export const communicateInvestigationAction = defineAction({
  event: "investigation.communicated",
  permission: "investigation.work",
  input: communicateSchema,
  run: communicateInvestigation,
});

export const decideInvestigationAction = defineAction({
  event: "investigation.decided",
  permission: "investigation.decide",
  input: outcomeSchema,
  run: decideInvestigation,
});
