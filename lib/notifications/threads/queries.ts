import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import type { MessageSide } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/sealed";
import { otherSide, sideOf } from "./rules";
import type { ThreadSubject, ThreadType } from "./schema";

export type ThreadMessage = {
  id: string;
  body: string;
  authorName: string;
  side: MessageSide;
  isOwn: boolean;
  /** Not seen by the reader before. */
  isNew: boolean;
  sentAt: Date;
  /** When somebody of the other side first read it; null if nobody has. */
  readAt: Date | null;
};

/** The messages about a subject, the oldest first, with the id that the reader's next one gets. */
export type Thread = {
  subject: ThreadSubject;
  messages: ThreadMessage[];
  nextMessageId: string;
};

const MOST = 200;

/** Opens the thread about a subject. That the reader has read its messages is recorded with it. */
export const openThread = defineQuery({
  permission: "thread.read",
  run: (reading, { subject }: { subject: ThreadSubject<"REQUEST"> }): Promise<Thread> =>
    readThread(reading, subject, {
      id: reading.actor.userId ?? "",
      side: sideOf(reading.actor.roles),
    }),
  record: ({ messages }, { subject }) => ({
    event: "thread.opened",
    subjects: [subject],
    detail: { count: messages.length, unread: messages.filter(({ isNew }) => isNew).length },
  }),
});

/** Who reads: a user, or for a family one of its adults. */
export type Reader = { id: string; side: MessageSide };

/** The thread about a subject, now read by the reader. Part of a query that records the reading. */
export async function readThread(
  reading: Reading,
  subject: ThreadSubject,
  reader: Reader,
): Promise<Thread> {
  const messages = await messagesOf(reading, subject, reader);
  await markRead(reading, messages, reader);
  return { subject, messages, nextMessageId: uuidv7() };
}

/** How many messages by others wait for the reader, by subject. Part of another query. */
export async function unreadCounts(
  { tx, actor }: Pick<Reading, "tx" | "actor">,
  type: ThreadType,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return unreadBy(tx, actor.userId ?? "", { type, ids });
}

/** The same for any reader. */
export async function unreadBy(
  tx: Reading["tx"],
  readerId: string,
  { type, ids }: { type: ThreadType; ids: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  const threads = await tx.messageThread.findMany({
    where: { subjectType: type, subjectId: { in: [...ids] } },
    select: {
      subjectId: true,
      _count: {
        select: {
          messages: {
            where: { authorId: { not: readerId }, reads: { none: { userId: readerId } } },
          },
        },
      },
    },
  });
  return new Map(threads.map(({ subjectId, _count }) => [subjectId, _count.messages]));
}

async function messagesOf(
  { tx }: Reading,
  subject: ThreadSubject,
  reader: Reader,
): Promise<ThreadMessage[]> {
  const rows = await tx.message.findMany({
    where: { thread: { subjectType: subject.type, subjectId: subject.id } },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: MOST,
    include: { reads: { orderBy: { readAt: "asc" } } },
  });
  return rows.reverse().map((row) => ({
    id: row.id,
    body: unseal(bodyOf(row.id), row.bodyEncrypted),
    authorName: row.authorName,
    side: row.side,
    isOwn: row.authorId === reader.id,
    isNew: row.authorId !== reader.id && !row.reads.some(({ userId }) => userId === reader.id),
    sentAt: row.sentAt,
    readAt: row.reads.find(({ side }) => side === otherSide(row.side))?.readAt ?? null,
  }));
}

async function markRead(
  { tx, now }: Reading,
  messages: readonly ThreadMessage[],
  reader: Reader,
): Promise<void> {
  const unread = messages.filter(({ isNew }) => isNew);
  if (unread.length === 0) return;
  await tx.messageRead.createMany({
    data: unread.map(({ id }) => ({
      messageId: id,
      userId: reader.id,
      side: reader.side,
      readAt: now,
    })),
    // The same reader may open the thread in two windows at once.
    skipDuplicates: true,
  });
}

/** Where the words of a message are sealed to. */
export function bodyOf(messageId: string) {
  return { table: "message", column: "body_encrypted", rowId: messageId } as const;
}
