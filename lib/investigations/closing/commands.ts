import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { endFile } from "../decision/commands";
import { groundsPlace } from "../decision/queries";
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
  await recordEnding(deed, file, input);
  await cancelRequests(deed, file);
  await endFile(deed, file, { outcome: input.outcome, homeId: null });
  return {
    subjects: subjectsOf(file),
    detail: { outcome: input.outcome },
    message: "Utredningen är avslutad.",
  };
}

/** A family's own wish stands as the last proposal, which nobody decides; breaking off is a decision. */
async function recordEnding(
  { tx, actor, now }: Deed,
  file: InvestigationFile,
  { outcome, reason }: CloseInvestigationInput,
): Promise<void> {
  if (outcome === "DISCONTINUED") {
    await tx.investigationDecision.create({
      data: {
        investigationId: file.id,
        outcome,
        scope: [],
        groundsEncrypted: seal(groundsPlace("investigation_decision", file.id), reason),
        decidedById: actor.userId ?? "",
        decidedByName: actor.displayName,
        decidedAt: now,
      },
    });
    return;
  }
  const id = uuidv7();
  await tx.investigationProposal.create({
    data: {
      id,
      investigationId: file.id,
      outcome,
      scope: [],
      groundsEncrypted: seal(groundsPlace("investigation_proposal", id), reason),
      proposedById: actor.userId ?? "",
      proposedAt: now,
    },
  });
}

/** What registers have not answered yet is not fetched any more. */
async function cancelRequests({ tx, today }: Deed, file: InvestigationFile): Promise<void> {
  await tx.registerCheck.updateMany({
    where: { investigationId: file.id, result: null },
    data: { result: "NOT_OBTAINED", receivedOn: dbDate(today), version: { increment: 1 } },
  });
}
