import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, dayFromDb, dayOf } from "@/lib/platform/dates";
import { setContext, type Tx } from "@/lib/platform/db";
import type { InquiryAdult, FamilyWish as WishRow } from "@/lib/platform/generated/client";
import type {
  FamilyWishKind,
  InquiryState,
  InvestigationState,
} from "@/lib/platform/generated/enums";
import { tokenHash } from "@/lib/platform/ids";
import { type LetterLine, lettersOf } from "../letter/queries";
import { type AnswerLine, storedLines } from "../questions/rules";
import { type Steering, steeringOf } from "../steering/rules";
import { type OwnInvestigation, type Progress, stillTheirs } from "./rules";

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
  /** Who its adults are: the one who reads, and the other one if there is. */
  adults: FamilyAdult[];
  /** The latest that the family has said of the whole matter. */
  wish: FamilyWish | null;
  steering: Steering;
  answers: AnswerLine[];
  /** How far it has come, for when it rests. */
  progress: Progress;
  /** The letters that the unit has written to it. */
  letters: LetterLine[];
};

export type FamilyAdult = {
  id: string;
  isSelf: boolean;
  isFirst: boolean;
  givenName: string;
  /** Told to the one who has asked the other in, so that a wrong letter is seen. */
  email: string | null;
  hasJoined: boolean;
};

export type FamilyWish = { kind: FamilyWishKind; until: Day | null; madeOn: Day };

/** The inquiry that the family's link leads to. Row-level security shows no other. */
export const familyInquiry = defineQuery({
  permission: "family.inquiry.read",
  run: async ({ tx, actor, today }, _input: undefined): Promise<FamilyInquiry | null> => {
    if (actor.inquiryId === null) return null;
    const inquiry = await tx.inquiry.findUnique({
      where: { id: actor.inquiryId },
      include: {
        answers: true,
        adults: { where: { leftAt: null }, orderBy: { ordinal: "asc" } },
        wishes: { orderBy: { madeAt: "desc" }, take: 1 },
      },
    });
    if (inquiry === null) return null;
    const endedOn = await endedOnOf(tx);
    return {
      id: inquiry.id,
      number: inquiry.number,
      givenName: inquiry.givenName,
      state: inquiry.state,
      investigation: await ownInvestigation(tx),
      sentOn: dayOf(inquiry.submittedAt),
      firstContactDueOn: dayFromDb(inquiry.firstContactDueOn),
      parkedUntil: inquiry.parkedUntil === null ? null : dayFromDb(inquiry.parkedUntil),
      adults: inquiry.adults.map((adult) => adultFor(actor.adultId, adult)),
      wish: wishOf(inquiry.wishes),
      steering: steeringOf(inquiry.state, endedOn, today),
      answers: storedLines(inquiry.answers),
      progress: await progressOf(tx),
      letters: await lettersOf(tx, inquiry.id),
    };
  },
  record: (inquiry) => ({
    event: "inquiry.read-by-family",
    subjects: [{ type: "INQUIRY", id: inquiry.id }],
  }),
});

function adultFor(self: string | null, adult: InquiryAdult): FamilyAdult {
  const hasJoined = adult.joinedAt !== null;
  return {
    id: adult.id,
    isSelf: adult.id === self,
    isFirst: adult.ordinal === 1,
    givenName: adult.givenName,
    email: hasJoined ? null : adult.email,
    hasJoined,
  };
}

function wishOf([wish]: readonly WishRow[]): FamilyWish | null {
  if (wish === undefined) return null;
  const { kind, until, madeAt } = wish;
  return { kind, until: until === null ? null : dayFromDb(until), madeOn: dayOf(madeAt) };
}

/** The day the own inquiry ended, from a row that the family does not read. */
async function endedOnOf(tx: Tx): Promise<Day | null> {
  const [row] = await tx.$queryRaw<{ ended_at: Date | null }[]>`
    SELECT app.own_inquiry_ended_at() AS ended_at`;
  return row?.ended_at ? dayOf(row.ended_at) : null;
}

/** That there were contacts and a talk; a family reads no account of them. */
async function progressOf(tx: Tx): Promise<Progress> {
  const [row] = await tx.$queryRaw<{ was_contacted: boolean; has_talked: boolean }[]>`
    SELECT was_contacted, has_talked FROM app.own_inquiry_progress()`;
  return { wasContacted: row?.was_contacted === true, hasTalked: row?.has_talked === true };
}

/** Row-level security shows a family nothing of its investigation but what this function tells. */
async function ownInvestigation(tx: Tx): Promise<OwnInvestigation | null> {
  const [found] = await tx.$queryRaw<{ state: InvestigationState; is_assessed: boolean }[]>`
    SELECT state::text AS state, is_assessed FROM app.own_investigation()`;
  return found === undefined ? null : { state: found.state, isAssessed: found.is_assessed };
}

const reader = jobActor("sign-in-link");

/** What a mailed link leads to: the own page, or somebody who asks its reader in. */
export type OpenLink = { invitedBy: string | null };

/** A mailed link that can still be used, else null. Only somebody who has the link can ask. */
export const openLink = defineQuery({
  permission: "public",
  run: async ({ tx, now }, token: string): Promise<OpenLink | null> => {
    await setContext(tx, dbContextOf(reader));
    const link = await tx.signInLink.findFirst({
      where: {
        ...{ tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now } },
        ...stillTheirs,
      },
      select: { inquiryId: true, adult: { select: { joinedAt: true } } },
    });
    if (link === null) return null;
    if (link.adult === null || link.adult.joinedAt !== null) return { invitedBy: null };
    const first = await tx.inquiryAdult.findFirst({
      where: { inquiryId: link.inquiryId, ordinal: 1, leftAt: null },
      select: { givenName: true },
    });
    return { invitedBy: first?.givenName ?? null };
  },
});
