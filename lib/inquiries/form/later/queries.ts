import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { defineQuery } from "@/lib/access/define-query";
import { setContext } from "@/lib/platform/db";
import { tokenHash } from "@/lib/platform/ids";

/** What a mailed link leads to. */
export type DraftLinkState = {
  state: "OPEN" | "SENT" | "GONE";
  /** This browser has another form under way, which the one of the link would replace. */
  replaces: boolean;
};

const reader = jobActor("draft-link");

/** Looks at a mailed link without using it. Only somebody who has the link can ask. */
export const draftLink = defineQuery({
  permission: "public",
  run: async ({ tx, actor, now }, token: string): Promise<DraftLinkState> => {
    await setContext(tx, dbContextOf(reader));
    const link = await tx.draftLink.findFirst({
      where: { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now } },
      select: { draft: { select: { tokenHash: true, submittedNumber: true } } },
    });
    if (link === null) return { state: "GONE", replaces: false };
    if (link.draft.submittedNumber !== null) return { state: "SENT", replaces: false };
    const others = await tx.inquiryDraft.count({
      where: {
        tokenHash: { equals: actor.draftHash ?? "", not: link.draft.tokenHash },
        submittedNumber: null,
        expiresAt: { gt: now },
      },
    });
    return { state: "OPEN", replaces: others > 0 };
  },
});
