import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { FormAction } from "@/lib/access/form-state";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { asJob } from "../../support/actors";
import { addSecondAdult, adultOf, familyByIdentity } from "../../support/family";
import { makeInquiry, makeUnit, opened, openingInput, type Unit } from "../investigations/arrange";
import { someEmail } from "./inquiry-arrange";

/** An adult of a family, signed in by e-identification. */
export type FamilyAdult = { id: string; name: string; email: string; actor: Actor };
export type Family = { inquiryId: string; eva: FamilyAdult; jon: FamilyAdult; unit: Unit };

/** A family of two adults, whose inquiry the unit's lead handles. */
export async function makeFamily(): Promise<Family> {
  const unit = await makeUnit();
  const inquiryId = await makeInquiry();
  await asJob((tx) =>
    tx.inquiry.update({ where: { id: inquiryId }, data: { assignedToId: unit.lead.userId } }),
  );
  await addSecondAdult(inquiryId, { givenName: "Jon" });
  const eva = await signedInAdult(inquiryId, { ordinal: 1, name: "Eva" });
  const jon = await signedInAdult(inquiryId, { ordinal: 2, name: "Jon" });
  return { inquiryId, eva, jon, unit };
}

async function signedInAdult(
  inquiryId: string,
  { ordinal, name }: { ordinal: number; name: string },
): Promise<FamilyAdult> {
  const id = await adultOf(inquiryId, ordinal);
  const email = someEmail();
  await asJob((tx) => tx.inquiryAdult.update({ where: { id }, data: { email } }));
  return { id, name, email, actor: await familyByIdentity(inquiryId, ordinal) };
}

/** The investigation that the family's inquiry becomes. */
export async function investigate({ inquiryId, unit }: Family): Promise<string> {
  await act(openInvestigationAction, unit.lead, openingInput(inquiryId, unit));
  return (await opened(inquiryId, unit)).id;
}

/** What the words of a refused deed are. */
export async function refusalTo(action: FormAction, actor: Actor, input: unknown): Promise<string> {
  try {
    await act(action, actor, input);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("it was done");
}
