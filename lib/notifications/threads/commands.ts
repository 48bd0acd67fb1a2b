import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertSeesSubject } from "@/lib/access/sees-subject";
import type { Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { sideOf } from "./rules";
import type { PostMessageInput, ThreadSubject } from "./schema";

/** Sends a message about a subject to the other side. It never changes afterwards. */
export async function postMessage(deed: Deed, input: PostMessageInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const authorId = actor.userId;
  if (authorId === null) refuse("Logga in för att skicka meddelanden.");
  const subject: ThreadSubject = { type: input.subjectType, id: input.subjectId };
  await assertSeesSubject(tx, subject);
  const threadId = await threadAbout(deed, subject);
  const side = sideOf(actor.roles);
  const { count } = await tx.message.createMany({
    data: {
      id: input.messageId,
      threadId,
      authorId,
      authorName: actor.displayName,
      side,
      bodyEncrypted: seal(
        { table: "message", column: "body_encrypted", rowId: input.messageId },
        input.body,
      ),
      sentAt: now,
    },
    // The id comes from the form: a second click sends nothing twice.
    skipDuplicates: true,
  });
  if (count === 0) await assertAlreadySent(tx, input.messageId, authorId);
  return { subjects: [subject], detail: { side }, message: "Meddelandet är skickat." };
}

async function threadAbout({ tx, now }: Deed, subject: ThreadSubject): Promise<string> {
  const about = { subjectType: subject.type, subjectId: subject.id };
  // Both sides may write the first message at once.
  await tx.messageThread.createMany({
    data: { id: uuidv7(), ...about, createdAt: now },
    skipDuplicates: true,
  });
  const { id } = await tx.messageThread.findUniqueOrThrow({
    where: { subjectType_subjectId: about },
    select: { id: true },
  });
  return id;
}

async function assertAlreadySent(tx: Tx, messageId: string, authorId: string): Promise<void> {
  const own = await tx.message.count({ where: { id: messageId, authorId } });
  if (own === 0) refuse("Meddelandet skickades inte. Kopiera texten och ladda om sidan.");
}
