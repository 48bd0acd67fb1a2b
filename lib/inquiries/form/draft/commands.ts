import "server-only";
import { z } from "zod";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { keepDraftToken, prolongDraftToken } from "@/lib/access/browser-cookies";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { setContext } from "@/lib/platform/db";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import { settingValue } from "@/lib/settings/queries";
import { openDraft } from "../queries";
import type { DraftContent } from "../schema";
import { keptUntil } from "./rules";

/** A visitor's form under way, or just sent. */
export type OwnDraft = {
  id: string;
  startedAt: Date;
  expiresAt: Date;
  submittedNumber: string | null;
  content: DraftContent;
};

/** The visitor's draft, locked: two sendings at once come after one another. */
export async function lockOwnDraft({ tx, actor, now }: Deed): Promise<OwnDraft | null> {
  if (actor.draftHash === null) return null;
  await tx.$executeRaw`SELECT 1 FROM inquiry_draft WHERE token_hash = ${actor.draftHash} FOR UPDATE`;
  const row = await tx.inquiryDraft.findFirst({
    where: { tokenHash: actor.draftHash, expiresAt: { gt: now } },
  });
  if (row === null) return null;
  const { id, startedAt, expiresAt, submittedNumber, answersEncrypted } = row;
  return { id, startedAt, expiresAt, submittedNumber, content: openDraft(id, answersEncrypted) };
}

/** The first page saved makes the draft, and the cookie that alone knows it. */
export async function startDraft(deed: Deed, content: DraftContent): Promise<void> {
  const { tx, actor, now, today } = deed;
  const hours = await settingValue(tx, "inquiryDraftHours", today);
  const token = opaqueToken();
  const id = uuidv7();
  const expiresAt = keptUntil(now, { hours });
  await setContext(tx, { ...dbContextOf(actor), draft: tokenHash(token) });
  await tx.inquiryDraft.create({
    data: {
      ...{ id, expiresAt, tokenHash: tokenHash(token), startedAt: now },
      answersEncrypted: sealed(id, content),
    },
  });
  await keepDraftToken(token, secondsUntil(expiresAt, now));
}

/** Writes what one page has changed, and keeps the form as long again. */
export async function goOnWithDraft(
  deed: Deed,
  draft: OwnDraft,
  content: DraftContent,
): Promise<void> {
  const hours = await settingValue(deed.tx, "inquiryDraftHours", deed.today);
  const expiresAt = keptUntil(deed.now, { hours, orLonger: draft.expiresAt });
  await rewriteDraft(deed, draft.id, { content, expiresAt });
  await prolongDraftToken(secondsUntil(expiresAt, deed.now));
}

type Change = {
  content?: DraftContent;
  submittedNumber?: string;
  expiresAt?: Date;
  savedForHash?: string | null;
};

/** Changes the row of a draft. */
export async function rewriteDraft({ tx }: Deed, id: string, change: Change): Promise<void> {
  const { content, ...columns } = change;
  await tx.inquiryDraft.update({
    where: { id },
    data: {
      ...columns,
      ...(content && { answersEncrypted: sealed(id, content) }),
      version: { increment: 1 },
    },
  });
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

/** Whole seconds until then, as a cookie counts them. */
export function secondsUntil(then: Date, now: Date): number {
  return Math.ceil((then.getTime() - now.getTime()) / 1_000);
}

function sealed(rowId: string, content: DraftContent): string {
  return seal(
    { table: "inquiry_draft", column: "answers_encrypted", rowId },
    JSON.stringify(content),
  );
}
