import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertNotAhead } from "@/lib/people/rules";
import { dayFromDb, dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { adultOf, subjectsOf, workingFile } from "../file/commands";
import type { GiveConsentInput, WithdrawConsentInput } from "./schema";

/** Writes down what an adult agrees to. What is already agreed to stays as it was given. */
export async function giveConsent(deed: Deed, input: GiveConsentInput): Promise<Done> {
  const file = await workingFile(deed, input.investigationId);
  const adult = adultOf(file, input.personId);
  assertNotAhead(input.givenOn, deed.today, "givenOn");
  const known = file.facts.consents
    .filter(({ personId }) => personId === adult.personId)
    .map(({ purpose }) => purpose);
  const added = input.purposes.filter((purpose) => !known.includes(purpose));
  if (added.length === 0) {
    const text = "Samtycket finns redan. Välj något annat.";
    refuse(text, { purposes: [text] });
  }
  await deed.tx.consent.createMany({
    data: added.map((purpose) => ({
      id: uuidv7(),
      investigationId: file.id,
      personId: adult.personId,
      purpose,
      givenOn: dbDate(input.givenOn),
      givenHow: input.givenHow,
      recordedById: deed.actor.userId ?? "",
    })),
  });
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: adult.personId }],
    detail: { purposes: added.join(" ") },
    message: added.length === 1 ? "Samtycket är sparat." : `${added.length} samtycken är sparade.`,
  };
}

/** An adult takes a consent back: what was fetched stays, nothing more is fetched by it. */
export async function withdrawConsent(deed: Deed, input: WithdrawConsentInput): Promise<Done> {
  const { tx, today } = deed;
  const consent = await tx.consent.findFirst({
    where: { id: input.consentId, withdrawnOn: null },
  });
  if (consent === null) refuse("Samtycket är redan återtaget. Ladda om sidan.");
  const file = await workingFile(deed, consent.investigationId, "WITHDRAW_CONSENT");
  assertNotAhead(input.withdrawnOn, today, "withdrawnOn");
  if (input.withdrawnOn < dayFromDb(consent.givenOn)) {
    const text = "Dagen måste vara efter den dag då samtycket gavs";
    refuse(text, { withdrawnOn: [text] });
  }
  await tx.consent.updateMany({
    where: { id: consent.id, withdrawnOn: null },
    data: { withdrawnOn: dbDate(input.withdrawnOn) },
  });
  return {
    subjects: [...subjectsOf(file), { type: "PERSON", id: consent.personId }],
    detail: { purpose: consent.purpose },
    message: "Samtycket är återtaget.",
  };
}
