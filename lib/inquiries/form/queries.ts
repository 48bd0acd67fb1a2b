import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, toDay } from "@/lib/platform/dates";
import { unseal } from "@/lib/platform/sealed";
import type { Typed } from "../questions/schema";
import { type DraftContent, draftContent } from "./schema";

/** The visitor's own form: none, under way, or sent. */
export type OwnForm =
  | { state: "NONE" }
  | { state: "OPEN"; typed: Typed; editions: Record<string, string>; campaign: string | null }
  | { state: "SENT"; typed: Typed; number: string; sentAt: Date; firstContactDueOn: Day };

/** The form that the visitor's cookie knows. Row-level security shows no other. */
export const ownForm = defineQuery({
  permission: "public",
  run: async ({ tx, actor, now }, _input: undefined): Promise<OwnForm> => {
    if (actor.draftHash === null) return { state: "NONE" };
    const draft = await tx.inquiryDraft.findFirst({
      where: { tokenHash: actor.draftHash, expiresAt: { gt: now } },
    });
    if (draft === null) return { state: "NONE" };
    const { typed, editions, sent, meetingId, campaign } = openDraft(
      draft.id,
      draft.answersEncrypted,
    );
    if (draft.submittedNumber === null || sent === null) {
      // Whoever comes from a meeting's link is not asked for what the link has told.
      const told: Typed = meetingId === null ? {} : { heardFrom: "MEETING" };
      return { state: "OPEN", typed: { ...told, ...typed }, editions, campaign };
    }
    return {
      state: "SENT",
      typed,
      number: draft.submittedNumber,
      sentAt: new Date(sent.at),
      firstContactDueOn: toDay(sent.firstContactDueOn),
    };
  },
});

/** Opens what a form under way holds. */
export function openDraft(id: string, sealed: string): DraftContent & { typed: Typed } {
  const stored = unseal({ table: "inquiry_draft", column: "answers_encrypted", rowId: id }, sealed);
  return draftContent.parse(JSON.parse(stored)) as DraftContent & { typed: Typed };
}
