import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { addMember } from "@/lib/people/members/commands";
import type { AddMemberInput } from "@/lib/people/schema";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { settingValue } from "@/lib/settings/queries";
import { subjectsOf, workingFile } from "../file/commands";
import { demandsOnAdult } from "../requirements/rules";
import { investigationTexts } from "../texts";

/** Adds somebody to a household under investigation; of a receiving adult all is demanded anew. */
export async function addMemberToInvestigation(deed: Deed, input: AddMemberInput): Promise<Done> {
  const { tx, today } = deed;
  const open = await tx.investigation.findFirst({
    where: { householdId: input.householdId, state: { not: "CLOSED" } },
    select: { id: true },
  });
  if (open === null) refuse(investigationTexts.closed);
  const file = await workingFile(deed, open.id);
  const { personId } = await addMember(deed, input);
  if (input.role === "ADULT") {
    const references = await settingValue(tx, "referencesPerAdult", today);
    await tx.requirement.createMany({
      data: demandsOnAdult(personId, references).map((demand) => ({
        ...demand,
        id: uuidv7(),
        investigationId: file.id,
      })),
    });
  }
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: personId }],
    detail: { role: input.role },
    message: "Personen är tillagd i hushållet.",
  };
}
