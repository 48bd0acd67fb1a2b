import "server-only";
import { z } from "zod";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { keepSessionToken, presentSessionToken } from "@/lib/access/browser-cookies";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { ABSOLUTE_LIMIT } from "@/lib/access/session";
import { queueJob, queueMail } from "@/lib/notifications/commands";
import { setContext, type Tx } from "@/lib/platform/db";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { seal, unseal } from "@/lib/platform/sealed";
import { settingValue } from "@/lib/settings/queries";
import { tieToPeople } from "../adults/commands";
import { LINKS_PER_HOUR, linkRequestPlace, linkTokenPlace, stillTheirs } from "./rules";
import {
  type LinkRequest,
  linkRequest,
  type OpenSignInLinkInput,
  type RequestSignInLinkInput,
} from "./schema";
import { linkTexts } from "./texts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** A family that has written more than once gets a link to each of the latest. */
const MOST_INQUIRIES = 3;

const worker = jobActor("mail-sign-in-link");

/**
 * Asks for a link by mail. Whether the address is known is looked up by the worker, later: the
 * answer and the time it takes are the same, so nobody can find out who has written to us.
 */
export async function requestSignInLink(
  { tx }: Deed,
  { email }: RequestSignInLinkInput,
): Promise<Done> {
  const requestId = uuidv7();
  const sealedEmail = seal(linkRequestPlace(requestId), email);
  await queueJob(tx, "mail-sign-in-link", { requestId, sealedEmail });
  return { subjects: [], message: linkTexts.asked };
}

/** The worker's part: makes a link that works once for each inquiry of the address, and mails it. */
export async function mailSignInLinks(payload: unknown): Promise<void> {
  await perform(
    worker,
    { event: "sign-in-link.mailed", permission: "public", input: linkRequest, run: makeLinks },
    { input: payload },
  );
}

async function makeLinks(deed: Deed, request: LinkRequest): Promise<Done> {
  const { tx, now, today } = deed;
  const email = unseal(linkRequestPlace(request.requestId), request.sealedEmail);
  const present = { email, joinedAt: { not: null }, leftAt: null };
  const adults = await tx.inquiryAdult.findMany({
    where: {
      ...present,
      inquiry: {
        protectionLevel: "NONE",
        // What a machine may have sent gives nobody mail until a person has looked at it.
        OR: [{ reviewReason: null }, { reviewedAt: { not: null } }],
        // The work goes on in the other one, to which the same mail brings a link.
        NOT: { mergedInto: { adults: { some: present } } },
      },
    },
    orderBy: { inquiry: { submittedAt: "desc" } },
    take: MOST_INQUIRIES,
    select: { id: true, givenName: true, inquiry: { select: { id: true, number: true } } },
  });
  const minutes = await settingValue(tx, "signInLinkMinutes", today);
  const expiresAt = new Date(now.getTime() + minutes * MINUTE_MS);
  const subjects: { type: "INQUIRY"; id: string }[] = [];
  for (const { id: adultId, givenName, inquiry } of adults) {
    if (await hasManyLinks(deed, adultId)) continue;
    await makeLink(deed, { ...inquiry, adultId, givenName, email, expiresAt });
    subjects.push({ type: "INQUIRY", id: inquiry.id });
  }
  return { subjects, detail: { links: subjects.length } };
}

async function makeLink(
  deed: Deed,
  to: { adultId: string; id: string } & Record<"number" | "givenName" | "email", string> & {
      expiresAt: Date;
    },
): Promise<void> {
  const id = uuidv7();
  const token = opaqueToken();
  await deed.tx.signInLink.create({
    data: {
      id,
      tokenHash: tokenHash(token),
      inquiryId: to.id,
      adultId: to.adultId,
      createdAt: deed.now,
      expiresAt: to.expiresAt,
    },
  });
  await queueMail(deed, {
    template: "inquiry-sign-in-link",
    recipient: to.email,
    params: {
      givenName: to.givenName,
      number: to.number,
      linkId: id,
      sealedToken: seal(linkTokenPlace(id), token),
    },
  });
}

async function hasManyLinks({ tx, now }: Deed, adultId: string): Promise<boolean> {
  const lately = await tx.signInLink.count({
    where: { adultId, createdAt: { gt: new Date(now.getTime() - HOUR_MS) } },
  });
  return lately >= LINKS_PER_HOUR;
}

/** The worker's nightly part: links that can no longer be used, a day after. */
export async function removeExpiredLinks(): Promise<void> {
  const event = "sign-in-link.expired";
  const run = async ({ tx, now }: Deed): Promise<Done> => {
    const yesterday = new Date(now.getTime() - 24 * HOUR_MS);
    const { count } = await tx.signInLink.deleteMany({ where: { expiresAt: { lte: yesterday } } });
    return { subjects: [], detail: { count } };
  };
  await perform(worker, { event, permission: "public", input: z.unknown(), run }, { input: null });
}

/**
 * Uses up a link and signs the family in. Of many openings at once exactly one succeeds.
 * @throws {Refusal} if the link is used, too old or not one of ours.
 */
export async function openSignInLink(deed: Deed, { token }: OpenSignInLinkInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const hash = tokenHash(token);
  // Nobody but the product sees links and sessions of families: what follows is all it does.
  await setContext(tx, dbContextOf(worker));
  const { count } = await tx.signInLink.updateMany({
    where: { tokenHash: hash, usedAt: null, expiresAt: { gt: now }, ...stillTheirs },
    data: { usedAt: now },
  });
  if (count !== 1) refuse(linkTexts.gone);
  const { inquiryId, adultId } = await tx.signInLink.findUniqueOrThrow({
    where: { tokenHash: hash },
  });
  // Whoever was asked in by the link has said yes by opening it.
  const joining = await tx.inquiryAdult.updateMany({
    where: { id: adultId ?? inquiryId, joinedAt: null },
    data: { joinedAt: now, version: { increment: 1 } },
  });
  if (joining.count > 0) await tieJoined(tx, inquiryId);
  const session = { id: uuidv7(), token: opaqueToken() };
  await tx.session.create({
    data: {
      id: session.id,
      tokenHash: tokenHash(session.token),
      kind: "LINK",
      inquiryId,
      adultId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_LIMIT),
    },
  });
  const old = await presentSessionToken();
  if (old !== null) await endOldSession(deed, old);
  await setContext(tx, dbContextOf(actor));
  await keepSessionToken(session.token);
  return {
    subjects: [
      { type: "INQUIRY", id: inquiryId },
      { type: "SESSION", id: session.id },
    ],
    detail: { joined: joining.count > 0 },
    goTo: paths.family,
  };
}

/** One who joins while the home is investigated is a person of its household already. */
async function tieJoined(tx: Tx, inquiryId: string): Promise<void> {
  const household = { investigations: { some: { inquiryId } } };
  const people = await tx.person.findMany({
    where: { memberships: { some: { household, role: "ADULT", validTo: null } } },
  });
  const named = people.map((person) => ({
    ...person,
    givenName: person.givenName ?? "",
    familyName: person.familyName ?? "",
  }));
  await tieToPeople(tx, inquiryId, named);
}

/** Whoever was signed in in this browser before, staff too, is so no longer. */
async function endOldSession({ tx, now }: Deed, token: string): Promise<void> {
  await tx.session.updateMany({
    where: { tokenHash: tokenHash(token), revokedAt: null },
    data: { revokedAt: now },
  });
}
