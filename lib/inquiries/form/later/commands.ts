import "server-only";
import { jobActor } from "@/lib/access/actor";
import { asProduct } from "@/lib/access/as-product";
import { dropDraftToken, keepDraftToken, prolongDraftToken } from "@/lib/access/browser-cookies";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { queueJob, queueMail } from "@/lib/notifications/commands";
import { emailIndex } from "@/lib/platform/blind-index";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal, unseal } from "@/lib/platform/sealed";
import { settingValue } from "@/lib/settings/queries";
import { missingSteps } from "../../questions/rules";
import { formWords } from "../../questions/texts";
import { lockOwnDraft, rewriteDraft, secondsUntil } from "../draft/commands";
import { keptUntil } from "../draft/rules";
import { openDraft } from "../queries";
import { formPaths } from "../rules";
import { draftRequestPlace, draftTokenPlace, mayMailLink } from "./rules";
import {
  type DraftLinkInput,
  type DraftLinkRequest,
  draftLinkRequest,
  type RequestDraftLinkInput,
  type SaveForLaterInput,
} from "./schema";
import { formNews, laterTexts } from "./texts";

const HOUR_MS = 3_600_000;
/** Somebody who has begun more than once gets a link to each of the latest. */
const MOST_DRAFTS = 3;

// Nobody but the product sees the links.
const product = jobActor("mail-draft-link");

/** Keeps the form under way for longer and mails a link back to it. The address is not kept. */
export async function saveForLater(deed: Deed, { email }: SaveForLaterInput): Promise<Done> {
  const draft = await lockOwnDraft(deed);
  if (draft === null) refuse(formWords.gone);
  if (draft.submittedNumber !== null) return { subjects: [], goTo: formPaths.receipt };
  const days = await settingValue(deed.tx, "inquiryDraftDays", deed.today);
  const expiresAt = keptUntil(deed.now, { hours: days * 24 });
  const savedForHash = emailIndex(env.searchKey, email);
  await rewriteDraft(deed, draft.id, { expiresAt, savedForHash });
  await prolongDraftToken(secondsUntil(expiresAt, deed.now));
  // A machine may have made the address up: mail there would be a nuisance to somebody.
  if (deed.suspicion !== "HONEYPOT") {
    await asProduct(deed, product, () =>
      mailLink(deed, { id: draft.id, expiresAt, savedForHash, email }),
    );
  }
  return { subjects: [], goTo: formPaths.laterSent };
}

/**
 * Asks for a new link by mail. Whether a form waits for the address is looked up by the worker,
 * later: the answer and the time it takes are the same, so nobody can find out who has begun one.
 */
export async function requestDraftLink(
  { tx }: Deed,
  { email }: RequestDraftLinkInput,
): Promise<Done> {
  const requestId = uuidv7();
  const sealedEmail = seal(draftRequestPlace(requestId), email);
  await queueJob(tx, "mail-draft-link", { requestId, sealedEmail });
  return { subjects: [], message: laterTexts.asked };
}

/** The worker's part: a link to each form that waits for the address. */
export async function mailDraftLinks(payload: unknown): Promise<void> {
  const event = "inquiry.draft-link-mailed";
  await perform(
    product,
    { event, permission: "public", input: draftLinkRequest, run: makeLinks },
    { input: payload },
  );
}

async function makeLinks(deed: Deed, request: DraftLinkRequest): Promise<Done> {
  const email = unseal(draftRequestPlace(request.requestId), request.sealedEmail);
  const savedForHash = emailIndex(env.searchKey, email);
  const drafts = await deed.tx.inquiryDraft.findMany({
    where: { savedForHash, submittedNumber: null, expiresAt: { gt: deed.now } },
    orderBy: { startedAt: "desc" },
    take: MOST_DRAFTS,
    select: { id: true, expiresAt: true },
  });
  for (const draft of drafts) await mailLink(deed, { ...draft, savedForHash, email });
  return { subjects: [], detail: { drafts: drafts.length } };
}

/**
 * Uses up a link: the form moves to this browser, and only there. Of many openings at once exactly
 * one succeeds.
 * @throws {Refusal} if the link is used, too old or not one of ours.
 */
export async function openDraftLink(deed: Deed, { token }: DraftLinkInput): Promise<Done> {
  const { tx, now, today } = deed;
  const hours = await settingValue(tx, "inquiryDraftHours", today);
  const draft = await asProduct(deed, product, () => usedDraft(deed, token));
  if (draft === null) refuse(laterTexts.gone);
  if (draft.submittedNumber !== null) refuse(laterTexts.isSentTitle);
  const expiresAt = keptUntil(now, { hours, orLonger: draft.expiresAt });
  const own = opaqueToken();
  await asProduct(deed, product, () =>
    tx.inquiryDraft.update({
      where: { id: draft.id },
      data: { tokenHash: tokenHash(own), expiresAt, version: { increment: 1 } },
    }),
  );
  await keepDraftToken(own, secondsUntil(expiresAt, now));
  const { typed, editions } = openDraft(draft.id, draft.answersEncrypted);
  const [next] = missingSteps(typed, editions);
  return { subjects: [], goTo: next ? formPaths.step(next.slug) : formPaths.check };
}

/** Takes the form away that a link leads to. @throws {Refusal} as `openDraftLink`. */
export async function discardByLink(deed: Deed, { token }: DraftLinkInput): Promise<Done> {
  const { tx, actor } = deed;
  const draft = await asProduct(deed, product, async () => {
    const found = await usedDraft(deed, token);
    if (found !== null) await tx.inquiryDraft.delete({ where: { id: found.id } });
    return found;
  });
  if (draft === null) refuse(laterTexts.gone);
  if (draft.tokenHash === actor.draftHash) await dropDraftToken();
  return { subjects: [], ...formNews.done(formPaths.start, "borttaget") };
}

/** Lets a browser that others use forget the form; the mailed link still leads to it. */
export async function leaveDraft(): Promise<Done> {
  await dropDraftToken();
  return { subjects: [], ...formNews.done(formPaths.start, "lamnat") };
}

async function usedDraft({ tx, now }: Deed, token: string) {
  const hash = tokenHash(token);
  const { count } = await tx.draftLink.updateMany({
    where: { tokenHash: hash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count !== 1) return null;
  return tx.inquiryDraft.findFirst({ where: { links: { some: { tokenHash: hash } } } });
}

type WaitingDraft = { id: string; expiresAt: Date; savedForHash: string; email: string };

async function mailLink(deed: Deed, draft: WaitingDraft): Promise<void> {
  const { tx, now } = deed;
  const lately = await tx.draftLink.findMany({
    where: {
      draft: { savedForHash: draft.savedForHash },
      createdAt: { gt: new Date(now.getTime() - HOUR_MS) },
    },
  });
  const sent = lately.map(({ createdAt: at, draftId }) => ({
    at,
    isSameForm: draftId === draft.id,
  }));
  if (!mayMailLink(sent, now)) return;
  const id = uuidv7();
  const token = opaqueToken();
  const { expiresAt, email: recipient } = draft;
  await tx.draftLink.create({
    data: { id, draftId: draft.id, tokenHash: tokenHash(token), createdAt: now, expiresAt },
  });
  const until = formatDay(dayOf(draft.expiresAt));
  const params = { linkId: id, sealedToken: seal(draftTokenPlace(id), token), until };
  await queueMail(deed, { template: "inquiry-draft-link", recipient, params });
}
