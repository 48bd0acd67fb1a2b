import "server-only";
import { keptReceipt } from "@/lib/access/browser-cookies";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Prisma, PublicMessage } from "@/lib/platform/generated/client";
import type { PublicMessageKind, PublicMessageState } from "@/lib/platform/generated/enums";
import { settingValue } from "@/lib/settings/queries";
import { type OrderTable, orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import { contentOf } from "./handling/commands";
import { answerDay, awaitsReview, publicMessageMachine, readReference } from "./rules";
import { type MessageReceipt, type messageList, messageReceiptSchema } from "./schema";

/** A message as a list and its own page tell of it. */
export type MessageFacts = {
  id: string;
  reference: string;
  kind: PublicMessageKind;
  state: PublicMessageState;
  topic: string;
  name: string | null;
  receivedAt: Date;
  dueOn: Day;
  awaitsReview: boolean;
};

/** One row of the list of messages. */
export type MessageRow = MessageFacts & { handler: string | null };

/** What the receipt of the visitor's own message shows; null when it is no longer kept. */
export async function ownMessageReceipt(): Promise<MessageReceipt | null> {
  return messageReceiptSchema.safeParse(await keptReceipt()).data ?? null;
}

/** The days on which somebody who writes now is answered at the latest. */
export const promisedAnswerDays = defineQuery({
  permission: "public",
  run: async ({ tx, today }, _input: undefined): Promise<{ question: Day; fault: Day }> => ({
    question: answerDay(today, await settingValue(tx, "publicMessageWorkdays", today)),
    fault: answerDay(today, await settingValue(tx, "accessFaultWorkdays", today)),
  }),
});

type State = StateOf<typeof messageList>;
type Order = Prisma.PublicMessageOrderByWithRelationInput;

const order: OrderTable<State["sort"]["column"], Order> = {
  // The day matters only while the answer is owed, so those who wait stand before the rest.
  due: (dueOn) => [{ state: "asc" }, { dueOn }],
  kind: (kind) => ({ kind }),
  state: (state) => ({ state }),
  received: (receivedAt) => ({ receivedAt }),
};

/** The messages that the filters leave, one page of them. */
export const messageInbox = defineQuery({
  permission: "public-message.read",
  run: async ({ tx, today, actor }, state: State) => {
    const where = whereOf(state, today, actor.userId);
    const count = await tx.publicMessage.count({ where });
    const { skip, take } = pageWindow(state, count);
    const rows = await tx.publicMessage.findMany({
      ...{ where, skip, take },
      orderBy: orderRows(state.sort, order, { id: "asc" }),
    });
    const handlers = rows.map(({ assignedToId }) => assignedToId).filter((id) => id !== null);
    const names = await namesOf(tx, handlers);
    return {
      count,
      rows: rows.map(
        (row): MessageRow => ({
          ...factsOf(row),
          handler: names.get(row.assignedToId ?? "") ?? null,
        }),
      ),
    };
  },
  record: ({ rows }) => ({
    event: "public-message.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

/** The message with the reference that somebody reads out, as it was written down; null if there is none. */
export const messageByReference = defineQuery({
  permission: "public-message.read",
  run: async ({ tx }, written: string): Promise<string | null> => {
    const reference = readReference(written);
    if (reference === null) return null;
    const found = await tx.publicMessage.findFirst({
      where: { reference },
      // Of two that happen to share it, the one that came last is what somebody rings about.
      orderBy: { receivedAt: "desc" },
      select: { id: true },
    });
    return found?.id ?? null;
  },
});

function whereOf(
  { filters }: State,
  today: Day,
  userId: string | null,
): Prisma.PublicMessageWhereInput {
  const { lage, slag, svara, vem, granskning } = filters;
  const waiting = { state: publicMessageMachine.initial };
  return {
    AND: [
      lage ? { state: { in: lage } } : {},
      slag ? { kind: { in: slag } } : {},
      svara ? { ...waiting, dueOn: { lte: dbDate(today) } } : {},
      vem ? { assignedToId: vem[0] === "ME" ? userId : null } : {},
      granskning ? { ...waiting, reviewReason: { not: null }, reviewedAt: null } : {},
    ],
  };
}

/** What a row tells of itself, its words left out. */
export function factsOf(row: PublicMessage): MessageFacts {
  const { id, reference, kind, state, topic, receivedAt } = row;
  return {
    ...{ id, reference, kind, state, topic, receivedAt },
    name: contentOf(row).name,
    dueOn: dayFromDb(row.dueOn),
    awaitsReview: awaitsReview(row),
  };
}
