import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, dayFromDb, dayOf } from "@/lib/platform/dates";
import { setContext, type Tx } from "@/lib/platform/db";
import type { InquiryState, InvestigationState } from "@/lib/platform/generated/enums";
import { tokenHash } from "@/lib/platform/ids";
import { type LetterLine, lettersOf } from "../letter/queries";
import { type AnswerLine, storedLines } from "../questions/rules";
import type { OwnInvestigation } from "./rules";

/** The family's own inquiry, as its page shows it. */
export type FamilyInquiry = {
  id: string;
  number: string;
  givenName: string;
  state: InquiryState;
  investigation: OwnInvestigation | null;
  sentOn: Day;
  firstContactDueOn: Day;
  parkedUntil: Day | null;
  answers: AnswerLine[];
  /** The letters that the unit has written to it. */
  letters: LetterLine[];
};

/** The inquiry that the family's link leads to. Row-level security shows no other. */
export const familyInquiry = defineQuery({
  permission: "family.inquiry.read",
  run: async ({ tx, actor }, _input: undefined): Promise<FamilyInquiry | null> => {
    if (actor.inquiryId === null) return null;
    const inquiry = await tx.inquiry.findUnique({
      where: { id: actor.inquiryId },
      include: { answers: true },
    });
    if (inquiry === null) return null;
    return {
      id: inquiry.id,
      number: inquiry.number,
      givenName: inquiry.givenName,
      state: inquiry.state,
      investigation: await ownInvestigation(tx),
      sentOn: dayOf(inquiry.submittedAt),
      firstContactDueOn: dayFromDb(inquiry.firstContactDueOn),
      parkedUntil: inquiry.parkedUntil === null ? null : dayFromDb(inquiry.parkedUntil),
      answers: storedLines(inquiry.answers),
      letters: await lettersOf(tx, inquiry.id),
    };
  },
  record: (inquiry) => ({
    event: "inquiry.read-by-family",
    subjects: [{ type: "INQUIRY", id: inquiry.id }],
  }),
});

/** Row-level security shows a family nothing of its investigation but what this function tells. */
async function ownInvestigation(tx: Tx): Promise<OwnInvestigation | null> {
  const [found] = await tx.$queryRaw<{ state: InvestigationState; is_assessed: boolean }[]>`
    SELECT state::text AS state, is_assessed FROM app.own_investigation()`;
  return found === undefined ? null : { state: found.state, isAssessed: found.is_assessed };
}

const reader = jobActor("sign-in-link");

/** Whether a mailed link can still be used. Only somebody who has the link can ask. */
export const isLinkOpen = defineQuery({
  permission: "public",
  run: async ({ tx, now }, token: string): Promise<boolean> => {
    await setContext(tx, dbContextOf(reader));
    const open = await tx.signInLink.count({
      where: { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now } },
    });
    return open === 1;
  },
});
