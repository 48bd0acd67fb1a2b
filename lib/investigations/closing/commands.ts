import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dbDate } from "@/lib/platform/dates";
import { refuse } from "@/lib/platform/refusal";
import { endFile, recordDecision, recordProposal } from "../decision/commands";
import { investigationDone } from "../done/texts";
import { heldFile, subjectsOf } from "../file/commands";
import { handsOf } from "../file/queries";
import type { InvestigationFile } from "../file/schema";
import { decidingFault, mayWork } from "../rules";
import { closingFault } from "./rules";
import type { CloseInvestigationInput } from "./schema";
import { closingFaultTexts } from "./texts";

/** Ends an investigation without an assessment: the family took it back, or the unit broke it off. */
export async function closeInvestigation(
  deed: Deed,
  input: CloseInvestigationInput,
): Promise<Done> {
  const { tx, actor } = deed;
  const file = await heldFile(deed, input.investigationId);
  const fault = closingFault({
    outcome: input.outcome,
    state: file.state,
    isInvestigator: mayWork(file.investigators, actor.userId),
    decides: actor.permissions.has("investigation.decide"),
    fault: decidingFault(await handsOf(tx, file), actor.userId ?? ""),
  });
  if (fault !== null) refuse(closingFaultTexts[fault]);
  await recordEnding(deed, input);
  await cancelRequests(deed, file);
  await endFile(deed, file, { outcome: input.outcome, homeId: null });
  return {
    subjects: subjectsOf(file),
    detail: { outcome: input.outcome },
    ...investigationDone(file, "overview", "avslutad"),
  };
}

/** A family's own wish stands as the last proposal, which nobody decides; breaking off is a decision. */
async function recordEnding(deed: Deed, input: CloseInvestigationInput): Promise<void> {
  const ending = { ...input, scope: [], grounds: input.reason };
  if (input.outcome === "DISCONTINUED") await recordDecision(deed, ending, null);
  else await recordProposal(deed, ending);
}

/** What registers have not answered yet is not fetched any more. */
async function cancelRequests({ tx, today }: Deed, file: InvestigationFile): Promise<void> {
  await tx.registerCheck.updateMany({
    where: { investigationId: file.id, result: null },
    data: { result: "NOT_OBTAINED", receivedOn: dbDate(today), version: { increment: 1 } },
  });
}
