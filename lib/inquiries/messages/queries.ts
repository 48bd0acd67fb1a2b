import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import type { Subject } from "@/lib/audit/schema";
import { readThread, type Thread, unreadBy } from "@/lib/notifications/threads/queries";
import type { Tx } from "@/lib/platform/db";
import { type Adult, adultsOf, matterOf } from "../matter/queries";
import { type Matter, subjectsOfMatter } from "../matter/rules";
import { threadOf } from "./rules";
import type { FamilyThread } from "./texts";

/** A family's conversations with the unit, one of them opened by the adult who reads. */
export type FamilyMessages = {
  matter: Matter;
  chosen: FamilyThread;
  thread: Thread;
  /** What waits to be read in each; only the own one for somebody who is alone. */
  unread: Partial<Record<FamilyThread, number>>;
  other: string | null;
};

/** The adult's own thread or the one both read; null for who is no adult of a family. */
export const familyMessages = defineQuery({
  permission: "family.thread",
  run: async (reading, wanted: FamilyThread | undefined): Promise<FamilyMessages | null> => {
    const { tx, actor } = reading;
    const { inquiryId, adultId } = actor;
    if (inquiryId === null || adultId === null) return null;
    const matter = await matterOf(tx, inquiryId);
    if (matter === null) return null;
    const adults = await adultsOf(tx, inquiryId);
    const other = adults.find(({ id }) => id !== adultId) ?? null;
    const counted = await unreadOfAdult(tx, { inquiryId, adultId });
    const hasBoth = other !== null || counted.BOTH !== undefined;
    const waiting = counted.OWN === 0 && (counted.BOTH ?? 0) > 0 ? "BOTH" : "OWN";
    const chosen = hasBoth ? (wanted ?? waiting) : "OWN";
    const reader = { id: adultId, side: "OUTSIDE" } as const;
    const about = threadOf(inquiryId, chosen === "BOTH" ? null : adultId);
    const thread = await readThread(reading, about, reader);
    const unread = { ...counted, ...(hasBoth ? { BOTH: counted.BOTH ?? 0 } : {}), [chosen]: 0 };
    return { matter, chosen, thread, unread, other: other?.name ?? null };
  },
  record: ({ matter, thread, chosen }) => opened(matter, thread, chosen === "BOTH"),
});

/** How many messages wait for the adult who acts, for the menu; none for who is no adult of a family. */
export const unreadByFamily = defineQuery({
  permission: "family.inquiry.read",
  run: async ({ tx, actor }, _input: undefined): Promise<number> => {
    const { inquiryId, adultId } = actor;
    if (inquiryId === null || adultId === null) return 0;
    const { OWN, BOTH = 0 } = await unreadOfAdult(tx, { inquiryId, adultId });
    return OWN + BOTH;
  },
});

/** What waits in the own thread, and in that of both if anybody has written there. */
async function unreadOfAdult(
  tx: Tx,
  { inquiryId, adultId }: { inquiryId: string; adultId: string },
): Promise<{ OWN: number; BOTH?: number }> {
  const own = await unreadBy(tx, adultId, { type: "ADULT", ids: [adultId] });
  const both = (await unreadBy(tx, adultId, { type: "FAMILY", ids: [inquiryId] })).get(inquiryId);
  return { OWN: own.get(adultId) ?? 0, ...(both === undefined ? {} : { BOTH: both }) };
}

/** The conversations with one family as staff see them, one of them opened. */
export type StaffMessages = {
  matter: Matter;
  adults: Adult[];
  /** The adult whose own thread is opened; null for the one that all read. */
  adultId: string | null;
  thread: Thread;
  threads: { adultId: string | null; name: string | null; unread: number }[];
};

type Wanted = { inquiryId: string; thread: string | undefined };

/** The threads with a family, or null if the actor does not work with it. */
export const staffMessages = defineQuery({
  permission: "inquiry.read",
  run: async (reading, { inquiryId, thread: wanted }: Wanted): Promise<StaffMessages | null> => {
    const { tx, actor } = reading;
    const matter = await matterOf(tx, inquiryId);
    if (matter === null) return null;
    const adults = await adultsOf(tx, inquiryId);
    const counted = await countedThreads(tx, actor.userId ?? "", { inquiryId, adults });
    const chosen =
      counted.find(({ adultId }) => (adultId ?? "bada") === wanted) ??
      counted.find(({ unread }) => unread > 0) ??
      counted[0];
    const adultId = chosen?.adultId ?? null;
    const reader = { id: actor.userId ?? "", side: "UNIT" } as const;
    const thread = await readThread(reading, threadOf(inquiryId, adultId), reader);
    const threads = counted.map((each) =>
      each.adultId === adultId ? { ...each, unread: 0 } : each,
    );
    return { matter, adults, adultId, thread, threads };
  },
  record: ({ matter, thread, adultId }) => opened(matter, thread, adultId === null),
});

/** A thread for each adult; the one that all read only where there is more than one, or has been. */
async function countedThreads(
  tx: Tx,
  readerId: string,
  { inquiryId, adults }: { inquiryId: string; adults: readonly Adult[] },
): Promise<StaffMessages["threads"]> {
  const own = await unreadBy(tx, readerId, { type: "ADULT", ids: adults.map(({ id }) => id) });
  const both = await unreadBy(tx, readerId, { type: "FAMILY", ids: [inquiryId] });
  const shared = { adultId: null, name: null, unread: both.get(inquiryId) ?? 0 };
  return [
    ...(adults.length > 1 || both.has(inquiryId) ? [shared] : []),
    ...adults.map(({ id, name }) => ({ adultId: id, name, unread: own.get(id) ?? 0 })),
  ];
}

function opened(matter: Matter, { messages }: Thread, isShared: boolean) {
  const unread = messages.filter(({ isNew }) => isNew).length;
  const subjects: readonly Subject[] = subjectsOfMatter(matter);
  return {
    event: "thread.opened",
    subjects,
    detail: { count: messages.length, unread, isShared },
  };
}
