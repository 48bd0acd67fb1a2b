import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertNotAhead } from "@/lib/people/rules";
import { dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { consentPurposeLabels } from "../consents/texts";
import { adultOf, subjectsOf, workingFile } from "../file/commands";
import { namePlace, statementPlace } from "./queries";
import { consentNeededFor } from "./rules";
import type { AddReferenceInput } from "./schema";

/** Writes down what a reference told of an adult, who has agreed to it being asked. */
export async function addReference(deed: Deed, input: AddReferenceInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const file = await workingFile(deed, input.investigationId);
  const adult = adultOf(file, input.personId);
  assertNotAhead(input.takenOn, today, "takenOn");
  const purpose = consentNeededFor(input.relation);
  const isAgreed = file.facts.consents.some(
    (consent) => consent.personId === adult.personId && consent.purpose === purpose,
  );
  if (!isAgreed) {
    const wanted = consentPurposeLabels[purpose].toLocaleLowerCase("sv");
    const text = `Registrera samtycket först: ${wanted}.`;
    refuse(text, { relation: [text] });
  }
  const id = uuidv7();
  await tx.reference.create({
    data: {
      id,
      investigationId: file.id,
      personId: adult.personId,
      relation: input.relation,
      nameEncrypted: seal(namePlace(id), input.name),
      takenOn: dbDate(input.takenOn),
      statementEncrypted: seal(statementPlace(id), input.statement),
      byId: actor.userId ?? "",
      recordedAt: now,
    },
  });
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: adult.personId }],
    detail: { relation: input.relation, takenOn: input.takenOn },
    message: "Referensen är sparad.",
  };
}
