import "server-only";
import { jobActor } from "@/lib/access/actor";
import { asProduct } from "@/lib/access/as-product";
import type { Deed, Done } from "@/lib/access/perform";
import { refuse } from "@/lib/platform/refusal";
import { inquiryDone } from "../../done/texts";
import { foundInquiry, subjectOf } from "../../handling/commands";
import { staleText } from "../../texts";
import type { UntieIdentityInput } from "../schema";
import { untyingTexts } from "../texts";

// Nobody but the product says whose e-identification it is.
const product = jobActor("untie-identity");

/**
 * Takes an e-identification from an adult of a family, when the wrong person tied one. Whoever it was
 * sees no more of the matter from the next page on, nor does anybody who had come by the adult's
 * links: the right one asks for a new link. What was done meanwhile stays, for staff to go through.
 * Whoever was tied stays an applicant, which opens nothing without a family.
 * @throws {Refusal} if none is tied, or somebody has changed the adult since the page was shown.
 */
export async function untieIdentity(deed: Deed, input: UntieIdentityInput): Promise<Done> {
  const inquiry = await foundInquiry(deed, input.inquiryId);
  const { ordinal, userId } = await asProduct(deed, product, () => takenAway(deed, input));
  return {
    subjects: [subjectOf(inquiry.id), { type: "USER", id: userId }],
    detail: { adult: ordinal },
    ...inquiryDone(inquiry, "frankopplad"),
  };
}

async function takenAway(deed: Deed, { inquiryId, adultId, version }: UntieIdentityInput) {
  const { tx } = deed;
  const adult = await tx.inquiryAdult.findFirst({
    where: { id: adultId, inquiryId, leftAt: null },
    select: { ordinal: true, userId: true },
  });
  if (adult === null) refuse(staleText);
  const userId = adult.userId ?? refuse(untyingTexts.notTied);
  const { count } = await tx.inquiryAdult.updateMany({
    where: { id: adultId, userId, version },
    data: { userId: null, version: { increment: 1 } },
  });
  if (count === 0) refuse(staleText);
  await endWaysIn(deed, adultId);
  return { ordinal: adult.ordinal, userId };
}

/** Whoever tied the wrong e-identification had come by one of the adult's links. */
async function endWaysIn({ tx, now }: Deed, adultId: string): Promise<void> {
  await tx.session.updateMany({ where: { adultId, revokedAt: null }, data: { revokedAt: now } });
  await tx.signInLink.updateMany({ where: { adultId, usedAt: null }, data: { usedAt: now } });
}
