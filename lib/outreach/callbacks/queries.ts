import "server-only";
import type { z } from "zod";
import { keptReceipt } from "@/lib/access/browser-cookies";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import { type Day, dayFromDb, dayOf, dbDate } from "@/lib/platform/dates";
import type { Callback, Prisma } from "@/lib/platform/generated/client";
import type { CallbackState, CallOutcome } from "@/lib/platform/generated/enums";
import { settingValue } from "@/lib/settings/queries";
import { type OrderTable, orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import { missingToGiveUp } from "../attempts/rules";
import { awaitsReview, callbackMachine, callDay, firstCallDay, possibleOutcomes } from "./rules";
import { type callbackList, callReceiptSchema } from "./schema";
import { callbackEvents } from "./texts";

/** Who wants to be called, and how. */
type Wish = {
  id: string;
  state: CallbackState;
  name: string;
  phone: string;
  weekdays: string[];
  dayParts: string[];
  mayLeaveMessage: boolean;
  interpreterLanguage: string | null;
  dueOn: Day;
  awaitsReview: boolean;
};

/** One row of the list of people to call. */
export type CallbackRow = Wish & { receivedOn: Day; calls: number };

/** One request for a call as its staff page shows it. */
export type CallbackFile = Wish & {
  version: number;
  receivedAt: Date;
  reviewReason: string | null;
  calls: { id: string; at: Date; outcome: CallOutcome; note: string | null; who: string }[];
  closing: { reason: string; who: string; at: Date } | null;
  outcomes: CallOutcome[];
  /** When to try again if nobody answers now and no other day is chosen. */
  nextCallOn: Day;
  missingToGiveUp: string | null;
  /** Other requests from the same number. */
  others: { id: string; receivedOn: Day; state: CallbackState }[];
  timeline: TimelineEvent[];
};

/** What the receipt of the visitor's own request shows; null when it is no longer kept. */
export async function ownReceipt(): Promise<z.output<typeof callReceiptSchema> | null> {
  return callReceiptSchema.safeParse(await keptReceipt()).data ?? null;
}

/** The day on which somebody who asks now, and says nothing of when, is called at the latest. */
export const promisedCallDay = defineQuery({
  permission: "public",
  run: async ({ tx, now, today }, _input: undefined): Promise<Day> =>
    firstCallDay({ weekdays: [] }, now, await settingValue(tx, "callbackWorkdays", today)),
});

type State = StateOf<typeof callbackList>;
type Order = Prisma.CallbackOrderByWithRelationInput;

const order: OrderTable<State["sort"]["column"], Order> = {
  name: (name) => ({ name }),
  // The day matters only while the call is owed, so those who wait stand before the rest.
  due: (dueOn) => [{ state: "asc" }, { dueOn }],
  state: (state) => ({ state }),
  received: (receivedAt) => ({ receivedAt }),
};

/** The requests that the filters leave, one page of them. */
export const callbackInbox = defineQuery({
  permission: "callback.read",
  run: async ({ tx, today }, state: State) => {
    const where = whereOf(state, today);
    const count = await tx.callback.count({ where });
    const { skip, take } = pageWindow(state, count);
    const rows = await tx.callback.findMany({
      where,
      orderBy: orderRows(state.sort, order, { id: "asc" }),
      skip,
      take,
      include: { _count: { select: { calls: true } } },
    });
    return {
      count,
      rows: rows.map(
        (row): CallbackRow => ({
          ...wishOf(row),
          receivedOn: dayOf(row.receivedAt),
          calls: row._count.calls,
        }),
      ),
    };
  },
  record: ({ rows }) => ({
    event: "callback.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

function whereOf({ filters }: State, today: Day): Prisma.CallbackWhereInput {
  const { lage, ring, meddelande, granskning } = filters;
  const waiting = { state: callbackMachine.initial };
  return {
    AND: [
      lage ? { state: { in: lage } } : {},
      ring ? { ...waiting, dueOn: { lte: dbDate(today) } } : {},
      meddelande ? { mayLeaveMessage: meddelande[0] === "YES" } : {},
      granskning ? { ...waiting, reviewReason: { not: null }, reviewedAt: null } : {},
    ],
  };
}

const MOST_OTHERS = 10;

/** One request with all that has been done about it, or null if there is none. */
export const callbackFile = defineQuery({
  permission: "callback.read",
  run: async (reading, callbackId: string): Promise<CallbackFile | null> => {
    const { tx, today } = reading;
    const row = await tx.callback.findUnique({
      where: { id: callbackId },
      include: { calls: { orderBy: { at: "desc" } }, closing: true },
    });
    if (row === null) return null;
    const { calls, closing } = row;
    const names = await namesOf(
      tx,
      [...calls.map(({ byId }) => byId), closing?.closedById].filter((id) => id !== undefined),
    );
    const whoIs = (userId: string) => names.get(userId) ?? "Någon på enheten";
    const others = await tx.callback.findMany({
      where: { phone: row.phone, id: { not: row.id } },
      orderBy: { receivedAt: "desc" },
      take: MOST_OTHERS,
    });
    const tries = calls.map(({ at, outcome }) => ({ at, isReached: outcome === "REACHED" }));
    return {
      ...wishOf(row),
      version: row.version,
      receivedAt: row.receivedAt,
      reviewReason: row.reviewReason,
      calls: calls.map(({ id, at, outcome, note, byId }) => ({
        ...{ id, at, outcome, note },
        who: whoIs(byId),
      })),
      closing: closing && {
        reason: closing.reasonCode,
        who: whoIs(closing.closedById),
        at: closing.closedAt,
      },
      outcomes: possibleOutcomes(row),
      nextCallOn: callDay(row, today, 1),
      missingToGiveUp: missingToGiveUp(tries, await settingValue(tx, "contactAttempts", today)),
      others: others.map(({ id, state, receivedAt }) => ({
        ...{ id, state },
        receivedOn: dayOf(receivedAt),
      })),
      timeline: await timelineAbout(reading, {
        subjects: [{ type: "CALLBACK", id: callbackId }],
        // What the talk led to is told where it began.
        events: [...Object.keys(callbackEvents), "inquiry.registered"],
      }),
    };
  },
  record: ({ id }) => ({ event: "callback.opened", subjects: [{ type: "CALLBACK", id }] }),
});

function wishOf(row: Callback): Wish {
  const { id, state, name, phone, weekdays, dayParts, mayLeaveMessage, interpreterLanguage } = row;
  return {
    ...{ id, state, name, phone, weekdays, dayParts, mayLeaveMessage, interpreterLanguage },
    dueOn: dayFromDb(row.dueOn),
    awaitsReview: awaitsReview(row),
  };
}
