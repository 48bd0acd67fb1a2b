import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import type { MessageSide } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/sealed";
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
  run: async (reading, { subject }: { subject: ThreadSubject }): Promise<Thread> => {
    const messages = await messagesOf(reading, subject);
    await markRead(reading, messages);
    return { subject, messages, nextMessageId: uuidv7() };
  },
  record: ({ messages }, { subject }) => ({
    event: "thread.opened",
    subjects: [subject],
    detail: { count: messages.length, unread: messages.filter(({ isNew }) => isNew).length },
  }),
});

/** How many messages by others wait for the reader, by subject. Part of another query. */
export async function unreadCounts(
  { tx, actor }: Pick<Reading, "tx" | "actor">,
  type: ThreadType,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const readerId = actor.userId ?? "";
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
  { tx, actor }: Reading,
  subject: ThreadSubject,
): Promise<ThreadMessage[]> {
  const readerId = actor.userId ?? "";
  const rows = await tx.message.findMany({
    where: { thread: { subjectType: subject.type, subjectId: subject.id } },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: MOST,
    include: { reads: { where: { userId: readerId }, select: { userId: true } } },
  });
  return rows.reverse().map((row) => ({
    id: row.id,
    body: unseal({ table: "message", column: "body_encrypted", rowId: row.id }, row.bodyEncrypted),
    authorName: row.authorName,
    side: row.side,
    isOwn: row.authorId === readerId,
    isNew: row.authorId !== readerId && row.reads.length === 0,
    sentAt: row.sentAt,
  }));
}

async function markRead(
  { tx, actor, now }: Reading,
  messages: readonly ThreadMessage[],
): Promise<void> {
  const userId = actor.userId;
  const unread = messages.filter(({ isNew }) => isNew);
  if (userId === null || unread.length === 0) return;
  await tx.messageRead.createMany({
    data: unread.map(({ id }) => ({ messageId: id, userId, readAt: now })),
    // The same reader may open the thread in two windows at once.
    skipDuplicates: true,
  });
}
