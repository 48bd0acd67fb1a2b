import "server-only";
import { z } from "zod";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { dropDraftToken, keepDraftToken } from "@/lib/access/browser-cookies";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { setContext } from "@/lib/platform/db";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { settingValue } from "@/lib/settings/queries";
import { receiveInquiry } from "../commands";
import { completeAnswers, stepAt } from "../questions/rules";
import { questionsOf } from "../questions/schema";
import { formWords, steps } from "../questions/texts";
import { openDraft } from "./queries";
import { formPaths, suspicionOf } from "./rules";
import type { DraftContent, SaveStepInput } from "./schema";

const DAY_MS = 86_400_000;
/** The copy on the receipt can be read for a day, then the form is gone from the browser. */
const RECEIPT_DAYS = 1;

/** Saves one page of the form and leads to the next, or back to the summary. */
export async function saveStep(deed: Deed, input: SaveStepInput): Promise<Done> {
  const draft = await lockOwnDraft(deed);
  // The form was sent in another tab, or the browser went back to it.
  if (draft?.submittedNumber) return { subjects: [], goTo: formPaths.receipt };
  if (draft === null && input.step !== steps[0].id) refuse(formWords.gone);
  const earlier = draft?.content ?? { typed: {}, suspicion: null, meetingId: null, sent: null };
  const asked = questionsOf(input.step).map(({ id }): string => id);
  const kept = Object.entries(earlier.typed).filter(([id]) => !asked.includes(id));
  const content: DraftContent = {
    ...earlier,
    typed: { ...Object.fromEntries(kept), ...input.typed },
    suspicion: earlier.suspicion ?? deed.suspicion,
    meetingId: earlier.meetingId ?? input.meetingId,
  };
  if (draft === null) await startDraft(deed, content);
  else await rewriteDraft(deed, draft.id, { content });
  return { subjects: [], detail: { step: input.step }, goTo: pageAfter(input) };
}

/**
 * Sends the form. Whoever presses twice, comes back or has two tabs gets the receipt that there is.
 * @throws {Refusal} if the form is gone or an answer is missing.
 */
export async function submitInquiry(deed: Deed): Promise<Done> {
  const draft = await lockOwnDraft(deed);
  if (draft === null) refuse(formWords.gone);
  if (draft.submittedNumber !== null) return { subjects: [], goTo: formPaths.receipt };
  const answers = completeAnswers(draft.content.typed);
  if (answers === null) refuse("Några svar saknas. Svara på dem och skicka sedan.");
  const seen = [draft.content.suspicion, deed.suspicion];
  const inquiry = await receiveInquiry(deed, {
    answers,
    source: "WEB",
    idempotencyKey: draft.id,
    reviewReason: suspicionOf({ startedAt: draft.startedAt, seen }, deed.now),
    assignedToId: null,
    meetingId: draft.content.meetingId,
  });
  const { number, firstContactDueOn } = inquiry;
  await rewriteDraft(deed, draft.id, {
    content: { ...draft.content, sent: { at: deed.now.toISOString(), firstContactDueOn } },
    submittedNumber: number,
    expiresAt: new Date(deed.now.getTime() + RECEIPT_DAYS * DAY_MS),
  });
  return {
    subjects: [{ type: "INQUIRY", id: inquiry.id }],
    detail: { source: "WEB", needsReview: inquiry.needsReview },
    goTo: formPaths.receipt,
  };
}

/** Takes away what the visitor has written, also after it was sent: the inquiry itself stays. */
export async function discardDraft({ tx, actor }: Deed): Promise<Done> {
  if (actor.draftHash !== null) {
    await tx.inquiryDraft.deleteMany({ where: { tokenHash: actor.draftHash } });
  }
  await dropDraftToken();
  return { subjects: [], goTo: formPaths.start };
}

const worker = jobActor("remove-expired-drafts");

/** The worker's nightly part: forms that were never sent, and copies of sent ones, past their day. */
export async function removeExpiredDrafts(): Promise<void> {
  const event = "inquiry.drafts-expired";
  const run = async ({ tx, now }: Deed): Promise<Done> => {
    const { count } = await tx.inquiryDraft.deleteMany({ where: { expiresAt: { lte: now } } });
    return { subjects: [], detail: { count } };
  };
  await perform(worker, { event, permission: "public", input: z.unknown(), run }, { input: null });
}

type OwnDraft = {
  id: string;
  startedAt: Date;
  submittedNumber: string | null;
  content: DraftContent;
};

/** The visitor's draft, locked: two sendings at once come after one another. */
async function lockOwnDraft({ tx, actor, now }: Deed): Promise<OwnDraft | null> {
  if (actor.draftHash === null) return null;
  await tx.$executeRaw`SELECT 1 FROM inquiry_draft WHERE token_hash = ${actor.draftHash} FOR UPDATE`;
  const row = await tx.inquiryDraft.findFirst({
    where: { tokenHash: actor.draftHash, expiresAt: { gt: now } },
  });
  if (row === null) return null;
  const { id, startedAt, submittedNumber, answersEncrypted } = row;
  return { id, startedAt, submittedNumber, content: openDraft(id, answersEncrypted) };
}

/** The first page saved makes the draft, and the cookie that alone knows it. */
async function startDraft({ tx, actor, now, today }: Deed, content: DraftContent): Promise<void> {
  const days = await settingValue(tx, "inquiryDraftDays", today);
  const token = opaqueToken();
  const id = uuidv7();
  await setContext(tx, { ...dbContextOf(actor), draft: tokenHash(token) });
  await tx.inquiryDraft.create({
    data: {
      id,
      tokenHash: tokenHash(token),
      answersEncrypted: sealed(id, content),
      startedAt: now,
      expiresAt: new Date(now.getTime() + days * DAY_MS),
    },
  });
  await keepDraftToken(token, days);
}

async function rewriteDraft(
  { tx }: Deed,
  id: string,
  change: { content: DraftContent; submittedNumber?: string; expiresAt?: Date },
): Promise<void> {
  const { content, ...columns } = change;
  await tx.inquiryDraft.update({
    where: { id },
    data: { ...columns, answersEncrypted: sealed(id, content), version: { increment: 1 } },
  });
}

function sealed(rowId: string, content: DraftContent): string {
  return seal(
    { table: "inquiry_draft", column: "answers_encrypted", rowId },
    JSON.stringify(content),
  );
}

function pageAfter({ step, isChange }: SaveStepInput): string {
  const slug = steps.find(({ id }) => id === step)?.slug;
  const next = slug === undefined || isChange ? null : stepAt(slug)?.after;
  return next ? formPaths.step(next.slug) : formPaths.check;
}
