"use server";
import { defineAction } from "@/lib/access/define-action";
import { acceptProposal, declineProposal } from "./answers/commands";
import { proposeHome } from "./commands";
import { acceptProposalSchema, declineProposalSchema, proposeHomeSchema } from "./schema";

export const proposeHomeAction = defineAction({
  event: "proposal.made",
  permission: "request.match",
  input: proposeHomeSchema,
  run: proposeHome,
});

export const acceptProposalAction = defineAction({
  event: "proposal.accepted",
  permission: "client.proposal.answer",
  input: acceptProposalSchema,
  run: acceptProposal,
});

export const declineProposalAction = defineAction({
  event: "proposal.declined",
  permission: "client.proposal.answer",
  input: declineProposalSchema,
  run: declineProposal,
});
