import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf, staffWith } from "@/lib/access/staff/queries";
import { type Day, dayFromDb, dayOf } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import type { InquirySource, InquiryState } from "@/lib/platform/generated/enums";
import { type OrderTable, orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import { answerWords, missionWords } from "../questions/rules";
import { questions } from "../questions/schema";
import { awaitsReview, inquiryMachine, isOpen } from "../rules";
import type { inquiryList } from "./schema";

/** One row of the inbox. */
export type InboxRow = {
  id: string;
  number: string;
  name: string;
  isProtected: boolean;
  receivedOn: Day;
  missions: string[];
  municipality: string;
  /** What the form says of what matters most, in words: an adult at home, a room of one's own. */
  fit: { label: string; words: string }[];
  state: InquiryState;
  source: InquirySource;
  firstContactDueOn: Day;
  awaitsReview: boolean;
  assignedTo: string | null;
};

/** One page of the inbox, and who may be asked for in its filter. */
export type Inbox = { rows: InboxRow[]; count: number; colleagues: { id: string; name: string }[] };
type State = StateOf<typeof inquiryList>;
type Order = Prisma.InquiryOrderByWithRelationInput;

const order: OrderTable<State["sort"]["column"], Order> = {
  number: (number) => ({ number }),
  name: (way) => [{ familyName: way }, { givenName: way }],
  received: (submittedAt) => ({ submittedAt }),
  municipality: (municipality) => ({ municipality }),
  state: (state) => ({ state }),
  // The day matters only while the first contact is owed, so new ones stand before the rest.
  due: (firstContactDueOn) => [{ state: "asc" }, { firstContactDueOn }],
};

const fitQuestions = questions.filter(({ id }) => id === "adultAtHome" || id === "ownRoom");

/** The inquiries that the filters leave, one page of them. */
export const inquiryInbox = defineQuery({
  permission: "inquiry.read",
  run: async ({ tx, actor, today }, state: State): Promise<Inbox> => {
    const where = whereOf(state, actor.userId);
    const count = await tx.inquiry.count({ where });
    const { skip, take } = pageWindow(state, count);
    const rows = await tx.inquiry.findMany({
      where,
      orderBy: orderRows(state.sort, order, { id: "asc" }),
      skip,
      take,
      include: { answers: { where: { questionId: { in: fitQuestions.map(({ id }) => id) } } } },
    });
    const names = await namesOf(
      tx,
      rows.map(({ assignedToId }) => assignedToId).filter((id) => id !== null),
    );
    const staff = await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today);
    return {
      count,
      colleagues: staff.map(({ userId, name }) => ({ id: userId, name })),
      rows: rows.map((row) => inboxRow(row, names)),
    };
  },
  record: ({ rows }) => ({
    event: "inquiry.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

function whereOf({ filters }: State, userId: string | null): Prisma.InquiryWhereInput {
  const { lage, uppdrag, fordelning, handlaggare, granskning } = filters;
  return {
    AND: [
      lage ? { state: { in: lage } } : {},
      uppdrag ? { missions: { hasSome: uppdrag } } : {},
      fordelning?.[0] === "MINE" ? { assignedToId: userId } : {},
      fordelning?.[0] === "NOBODY" ? { assignedToId: null } : {},
      handlaggare ? { assignedToId: { in: handlaggare } } : {},
      granskning ? { reviewReason: { not: null }, reviewedAt: null, ...stillOpen } : {},
    ],
  };
}

const stillOpen = { state: { in: inquiryMachine.states.filter(isOpen) } };

type Row = Prisma.InquiryGetPayload<{ include: { answers: true } }>;

function inboxRow(row: Row, names: ReadonlyMap<string, string>): InboxRow {
  const isProtected = row.protectionLevel !== "NONE";
  const answers = new Map(row.answers.map(({ questionId, value }) => [questionId, value]));
  return {
    id: row.id,
    number: row.number,
    name: isProtected ? row.givenName : `${row.givenName} ${row.familyName}`.trim(),
    isProtected,
    receivedOn: dayOf(row.submittedAt),
    missions: row.missions.map(missionWords),
    municipality: isProtected ? "" : row.municipality,
    fit: isProtected
      ? []
      : fitQuestions.map((question) => ({
          label: question.label,
          words: answerWords(question, answers.get(question.id)),
        })),
    state: row.state,
    source: row.source,
    firstContactDueOn: dayFromDb(row.firstContactDueOn),
    awaitsReview: awaitsReview(row),
    assignedTo: row.assignedToId === null ? null : (names.get(row.assignedToId) ?? null),
  };
}
