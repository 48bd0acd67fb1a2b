import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { refuse } from "@/lib/platform/refusal";
import { investigationDone } from "../done/texts";
import { subjectsOf, workingFile } from "../file/commands";
import { mayWaive } from "./rules";
import type { WaiveRequirementInput } from "./schema";

/** Does without something that a unit may do without, with the reason. */
export async function waiveRequirement(deed: Deed, input: WaiveRequirementInput): Promise<Done> {
  const { tx, actor } = deed;
  const requirement = await tx.requirement.findFirst({
    where: { id: input.requirementId, waivedReason: null },
  });
  if (requirement === null) refuse("Kravet är redan borttaget. Ladda om sidan.");
  const file = await workingFile(deed, requirement.investigationId);
  if (!mayWaive(requirement)) refuse("Det här kravet kan inte tas bort.");
  await tx.requirement.updateMany({
    where: { id: requirement.id, waivedReason: null },
    data: { waivedReason: input.reason, waivedById: actor.userId },
  });
  return {
    subjects: subjectsOf(file),
    detail: { kind: requirement.kind, detail: requirement.detail },
    ...investigationDone(file, "checks", "kravet"),
  };
}
