import "server-only";
import { dropDraftToken } from "@/lib/access/browser-cookies";
import type { Deed, Done } from "@/lib/access/perform";
import { countFormBegun } from "@/lib/outreach/campaigns/commands";
import { refuse } from "@/lib/platform/refusal";
import { receiveInquiry } from "../commands";
import { completeAnswers, slugOf, stepAt } from "../questions/rules";
import { questionsOf } from "../questions/schema";
import { formWords, steps } from "../questions/texts";
import { goOnWithDraft, lockOwnDraft, rewriteDraft, startDraft } from "./draft/commands";
import { formPaths, suspicionOf } from "./rules";
import type { DraftContent, SaveStepInput, SubmitInquiryInput } from "./schema";

const DAY_MS = 86_400_000;
/** The copy on the receipt can be read for a day, then the form is gone from the browser. */
const RECEIPT_DAYS = 1;

const nothingYet: DraftContent = {
  typed: {},
  editions: {},
  suspicion: null,
  meetingId: null,
  campaign: null,
  sent: null,
};

/**
 * Saves one page of the form and leads to the next, or back to the summary. A page from a form that
 * is gone begins a new one, so that what was just written is not lost.
 */
export async function saveStep(deed: Deed, input: SaveStepInput): Promise<Done> {
  const draft = await lockOwnDraft(deed);
  // The form was sent in another tab, or the browser went back to it.
  if (draft?.submittedNumber) return { subjects: [], goTo: formPaths.receipt };
  const earlier = draft?.content ?? nothingYet;
  const asked = questionsOf(input.step).map(({ id }): string => id);
  const kept = Object.entries(earlier.typed).filter(([id]) => !asked.includes(id));
  const content: DraftContent = {
    ...earlier,
    typed: { ...Object.fromEntries(kept), ...input.typed },
    editions: { ...earlier.editions, [input.step]: input.edition },
    suspicion: earlier.suspicion ?? deed.suspicion,
    meetingId: earlier.meetingId ?? input.meetingId,
    // What led there last is what made the family begin, until it has begun.
    campaign: earlier.campaign ?? input.campaign,
  };
  if (draft === null) {
    await startDraft(deed, content);
    await countFormBegun(deed.tx, content.campaign, deed.today);
  } else await goOnWithDraft(deed, draft, content);
  const isRevived = draft === null && input.step !== steps[0].id;
  return {
    subjects: [],
    detail: { step: input.step, isLater: input.isLater },
    goTo: isRevived && !input.isLater ? formPaths.revived : pageAfter(input),
  };
}

/**
 * Sends the form. Whoever presses twice, comes back or has two tabs gets the receipt that there is.
 * @throws {Refusal} if the form is gone or an answer is missing.
 */
export async function submitInquiry(deed: Deed, page: SubmitInquiryInput): Promise<Done> {
  const draft = await lockOwnDraft(deed);
  if (draft === null) return revive(deed, page);
  if (draft.submittedNumber !== null) {
    return { isRepeat: true, subjects: [], goTo: formPaths.receipt };
  }
  const answers = completeAnswers(draft.content.typed, draft.content.editions);
  if (answers === null) refuse("Några svar saknas. Svara på dem och skicka sedan.");
  const seen = [draft.content.suspicion, deed.suspicion];
  const inquiry = await receiveInquiry(deed, {
    answers,
    source: "WEB",
    idempotencyKey: draft.id,
    reviewReason: suspicionOf({ startedAt: draft.startedAt, seen }, deed.now),
    assignedToId: null,
    meetingId: draft.content.meetingId,
    campaign: draft.content.campaign,
  });
  const { number, firstContactDueOn } = inquiry;
  await rewriteDraft(deed, draft.id, {
    content: { ...draft.content, sent: { at: deed.now.toISOString(), firstContactDueOn } },
    submittedNumber: number,
    savedForHash: null,
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

/** The summary of a form that is gone carries the answers: they make a new form, to be read again. */
async function revive(deed: Deed, { typed, editions }: SubmitInquiryInput): Promise<Done> {
  if (Object.keys(typed).length === 0) refuse(formWords.gone);
  await startDraft(deed, { ...nothingYet, typed, editions, suspicion: deed.suspicion });
  return { subjects: [], detail: { isRevived: true }, goTo: formPaths.revived };
}

function pageAfter({ step, isChange, isLater, isOutdated }: SaveStepInput): string {
  if (isLater) return formPaths.later(slugOf(step));
  const page = stepAt(slugOf(step));
  if (isOutdated) return formPaths.changed(slugOf(step), isChange);
  const next = isChange ? null : page?.after;
  return next ? formPaths.step(next.slug) : formPaths.check;
}
