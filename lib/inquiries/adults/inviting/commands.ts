import "server-only";
import { jobActor } from "@/lib/access/actor";
import { asProduct } from "@/lib/access/as-product";
import type { Deed, Done } from "@/lib/access/perform";
import { queueMail } from "@/lib/notifications/commands";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { settingValue } from "@/lib/settings/queries";
import { linkTokenPlace } from "../../family/rules";
import { subjectOf } from "../../handling/commands";
import { invitationFault } from "../rules";
import type { InviteAdultInput, ThisInvitationInput } from "../schema";
import { familyNews, invitationFaultTexts, invitationTexts } from "../texts";
import { LIMITED_MS, mayInviteNow } from "./rules";

const DAY_MS = 86_400_000;
const product = jobActor("invite-adult");

/**
 * Asks the other adult of the family in, by a link in a mail. Whether the address is known to us
 * already is told to nobody.
 */
export async function inviteAdult(deed: Deed, input: InviteAdultInput): Promise<Done> {
  return onOwn(deed, async (family) => {
    const { tx, now } = deed;
    const fault = invitationFault(family, input.email);
    if (fault !== null) {
      const text = invitationFaultTexts[fault];
      refuse(text, fault === "SAME_ADDRESS" ? { email: [text] } : {});
    }
    const adult = { id: uuidv7(), ...input };
    await tx.inquiryAdult.createMany({
      data: { ...adult, inquiryId: family.inquiry.id, ordinal: 2, invitedAt: now },
    });
    await mailInvitation(deed, family, adult);
    return {
      subjects: [subjectOf(family.inquiry.id)],
      ...familyNews.done(paths.family, "inbjuden"),
    };
  });
}

/** Sends the link once more; the one before stops working. */
export async function inviteAgain(deed: Deed, { adultId }: ThisInvitationInput): Promise<Done> {
  return onOwn(deed, async (family) => {
    const invited = waiting(family, adultId);
    await endLinks(deed, invited.id);
    await mailInvitation(deed, family, invited);
    return {
      subjects: [subjectOf(family.inquiry.id)],
      ...familyNews.done(paths.family, "inbjuden-igen"),
    };
  });
}

/** Takes an invitation back that nobody has said yes to: its link leads nowhere from now on. */
export async function takeBackInvitation(
  deed: Deed,
  { adultId }: ThisInvitationInput,
): Promise<Done> {
  return onOwn(deed, async (family) => {
    const invited = waiting(family, adultId);
    await endLinks(deed, invited.id);
    await deed.tx.inquiryAdult.updateMany({
      where: { id: invited.id, joinedAt: null },
      data: { leftAt: deed.now, version: { increment: 1 } },
    });
    return {
      subjects: [subjectOf(family.inquiry.id)],
      ...familyNews.done(paths.family, "inbjudan-tillbaka"),
    };
  });
}

type Family = Awaited<ReturnType<typeof lockedFamily>>;
type Invited = { id: string; givenName: string; email: string | null };

/** A family sees its adults and writes none: what is done to them here is all it can do. */
async function onOwn(deed: Deed, run: (family: Family) => Promise<Done>): Promise<Done> {
  return asProduct(deed, product, async () => run(await lockedFamily(deed)));
}

async function lockedFamily({ tx, actor }: Deed) {
  const id = actor.inquiryId ?? refuse(invitationTexts.gone);
  // Pressed twice: the second finds that somebody is asked in.
  await tx.$queryRaw`SELECT 1 FROM inquiry WHERE id = ${id}::uuid FOR UPDATE`;
  const adults = await tx.inquiryAdult.findMany({ where: { inquiryId: id, leftAt: null } });
  const inquiry = await tx.inquiry.findUniqueOrThrow({
    where: { id },
    select: { id: true, number: true, state: true },
  });
  const self = adults.find((adult) => adult.id === actor.adultId);
  return { inquiry, adults, self: self ?? refuse(invitationTexts.gone) };
}

function waiting({ self, adults }: Family, adultId: string) {
  const invited = adults.find(({ id, joinedAt }) => id === adultId && joinedAt === null);
  if (invited === undefined || self.ordinal !== 1) refuse(invitationTexts.notWaiting);
  return invited;
}

async function endLinks({ tx, now }: Deed, adultId: string): Promise<void> {
  await tx.signInLink.updateMany({ where: { adultId, usedAt: null }, data: { usedAt: now } });
}

/** @throws {Refusal} if the family has had many sent lately, also such as it has taken back. */
async function assertMayInviteNow({ tx, now }: Deed, inquiryId: string): Promise<void> {
  const since = new Date(now.getTime() - LIMITED_MS);
  const sent = await tx.signInLink.findMany({
    where: { inquiryId, adult: { invitedAt: { not: null } }, createdAt: { gt: since } },
    select: { createdAt: true },
  });
  const times = sent.map(({ createdAt }) => createdAt);
  if (!mayInviteNow(times, now)) refuse(invitationTexts.tooMany);
}

async function mailInvitation(
  deed: Deed,
  { inquiry }: Family,
  { id: adultId, givenName, email }: Invited,
): Promise<void> {
  const { tx, now, today } = deed;
  if (email === null) refuse(invitationTexts.gone);
  await assertMayInviteNow(deed, inquiry.id);
  const id = uuidv7();
  const token = opaqueToken();
  const days = await settingValue(tx, "invitationDays", today);
  await tx.signInLink.create({
    data: {
      ...{ id, adultId, inquiryId: inquiry.id, tokenHash: tokenHash(token), createdAt: now },
      expiresAt: new Date(now.getTime() + days * DAY_MS),
    },
  });
  await queueMail(deed, {
    template: "family-invitation",
    recipient: email,
    params: { givenName, days, linkId: id, sealedToken: seal(linkTokenPlace(id), token) },
  });
}
