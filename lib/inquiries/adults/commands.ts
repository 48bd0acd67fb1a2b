import "server-only";
import { jobActor } from "@/lib/access/actor";
import { asProduct } from "@/lib/access/as-product";
import { keptTie } from "@/lib/access/browser-cookies";
import type { Deed, Done } from "@/lib/access/perform";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { InquiryAdult } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { type Known, samePeople, type TiedMatter, tieFault } from "./rules";
import type { TieIdentityInput } from "./schema";
import { tieFaultTexts, tieTexts } from "./texts";

// Nobody but the product says whose e-identification it is.
const product = jobActor("tie-identity");

/** Whoever sends the form, or for whom it is filled in, is the first adult of the inquiry. */
export async function addSender(
  { tx, now }: Pick<Deed, "tx" | "now">,
  inquiryId: string,
  sender: Known,
): Promise<void> {
  const { givenName, familyName, email, phone } = sender;
  await tx.inquiryAdult.createMany({
    data: {
      ...{ id: uuidv7(), inquiryId, ordinal: 1, joinedAt: now },
      ...{ givenName, familyName, email, phone },
    },
  });
}

/**
 * Says which persons of a household the adults of its inquiry are, as far as names and addresses
 * tell. Whom one of them is already is none of the others. Part of the deed that opens the file.
 */
export async function tieToPeople(
  tx: Tx,
  inquiryId: string,
  people: readonly (Known & { id: string })[],
): Promise<void> {
  const adults = await tx.inquiryAdult.findMany({ where: { inquiryId, leftAt: null } });
  const taken = adults.map(({ personId }) => personId);
  const pairs = samePeople(
    adults.filter(({ personId }) => personId === null),
    people.filter(({ id }) => !taken.includes(id)),
  );
  for (const { adult, person } of pairs) {
    await tx.inquiryAdult.updateMany({
      where: { id: adult.id, personId: null },
      data: { personId: person.id, version: { increment: 1 } },
    });
  }
}

/**
 * Ties the e-identification that has just signed in to the adult whose page this browser had open.
 * @throws {Refusal} if it took too long, or either of them is tied to somebody else.
 */
export async function tieIdentity(deed: Deed, { returnTo }: TieIdentityInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const tie = await keptTie(now);
  if (tie === null) refuse(tieTexts.stale);
  const userId = actor.userId ?? refuse(tieTexts.stale);
  const adult = await asProduct(deed, product, async () => {
    const found = await lockedAdult(tx, tie.adultId);
    const fault = tieFault(
      {
        inquiryId: found.inquiryId,
        userId: found.userId,
        hasLeft: found.leftAt !== null,
        isProtected: found.inquiry.protectionLevel !== "NONE",
      },
      { id: userId, roles: actor.roles, matters: await mattersOf(tx, userId) },
    );
    if (fault !== null) refuse(tieFaultTexts[fault]);
    if (found.userId === null) await writeTie(deed, found, userId);
    return found;
  });
  return {
    subjects: [
      { type: "INQUIRY", id: adult.inquiryId },
      { type: "USER", id: userId },
    ],
    detail: { adult: adult.ordinal },
    goTo: returnTo ?? paths.family,
  };
}

/**
 * The e-identification of whoever sent a form goes along to the adult of another inquiry that its
 * sender turns out to be, unless one of the adults there has the same or that adult another. Part of
 * the merger.
 * @returns the user whose it is, or null if none went along.
 */
export async function carryIdentity(
  deed: Deed,
  fromInquiryId: string,
  adultId: string,
): Promise<string | null> {
  const { tx } = deed;
  return asProduct(deed, product, async () => {
    const sender = await tx.inquiryAdult.findFirst({
      where: { inquiryId: fromInquiryId, ordinal: 1, leftAt: null },
      select: { userId: true },
    });
    const userId = sender?.userId ?? null;
    if (userId === null) return null;
    const { count } = await tx.inquiryAdult.updateMany({
      where: {
        ...{ id: adultId, leftAt: null, userId: null },
        inquiry: { adults: { none: { userId, leftAt: null } } },
      },
      data: { userId, version: { increment: 1 } },
    });
    return count > 0 ? userId : null;
  });
}

/** Takes an e-identification that went along back from the adults of the inquiry it went to. */
export async function takeIdentityBack(
  deed: Deed,
  inquiryId: string,
  userId: string,
): Promise<void> {
  await asProduct(deed, product, () =>
    deed.tx.inquiryAdult.updateMany({
      where: { inquiryId, userId, leftAt: null },
      data: { userId: null, version: { increment: 1 } },
    }),
  );
}

async function lockedAdult(tx: Tx, id: string) {
  // Two who press at once come after one another: the second finds it taken.
  await tx.$queryRaw`SELECT 1 FROM inquiry_adult WHERE id = ${id}::uuid FOR UPDATE`;
  const adult = await tx.inquiryAdult.findUnique({
    where: { id },
    include: { inquiry: { select: { protectionLevel: true } } },
  });
  return adult ?? refuse(tieFaultTexts.GONE);
}

async function mattersOf(tx: Tx, userId: string): Promise<TiedMatter[]> {
  const tied = await tx.inquiryAdult.findMany({
    where: { userId, leftAt: null },
    select: {
      inquiryId: true,
      inquiry: { select: { state: true, investigation: { select: { state: true } } } },
    },
  });
  return tied.map(({ inquiryId, inquiry }) => ({
    inquiryId,
    state: inquiry.state,
    investigation: inquiry.investigation?.state ?? null,
  }));
}

/** A tied adult has the role of one. */
async function writeTie(
  { tx, now, today }: Deed,
  adult: InquiryAdult,
  userId: string,
): Promise<void> {
  await tx.inquiryAdult.updateMany({
    where: { id: adult.id },
    data: { userId, joinedAt: adult.joinedAt ?? now, version: { increment: 1 } },
  });
  const held = await tx.roleAssignment.count({
    where: {
      userId,
      role: "APPLICANT",
      OR: [{ validTo: null }, { validTo: { gt: dbDate(today) } }],
    },
  });
  if (held > 0) return;
  await tx.roleAssignment.create({
    data: {
      userId,
      role: "APPLICANT",
      organisationId: await hostOrganisationId(tx),
      validFrom: dbDate(today),
    },
  });
}
