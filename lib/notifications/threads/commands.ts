import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertSeesSubject } from "@/lib/access/sees-subject";
import type { Tx } from "@/lib/platform/db";
import type { MessageSide } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal, unseal } from "@/lib/platform/sealed";
import { bodyOf } from "./queries";
import { sideOf } from "./rules";
import type { PostMessageInput, ThreadSubject } from "./schema";

/** Sends a message about a request to the other side. It never changes afterwards. */
export async function postMessage(deed: Deed, input: PostMessageInput): Promise<Done> {
  const { tx, actor } = deed;
  if (actor.userId === null) refuse("Logga in för att skicka meddelanden.");
  const subject = { type: input.subjectType, id: input.subjectId };
  await assertSeesSubject(tx, subject);
  const side = sideOf(actor.roles);
  const writer = { id: actor.userId, name: actor.displayName, side };
  const isNew = await sendMessage(deed, subject, { ...input, writer });
  return {
    isRepeat: !isNew,
    subjects: [subject],
    detail: { side },
    message: "Meddelandet är skickat.",
  };
}

/** Who writes: a user, or for a family one of its adults. */
export type Writer = { id: string; name: string; side: MessageSide };

type NewMessage = { messageId: string; body: string; writer: Writer };

/**
 * Puts a message into the thread about a subject. Row-level security judges who takes part in it.
 * @returns whether it is new: sent a second time it is there already.
 */
export async function sendMessage(
  deed: Deed,
  subject: ThreadSubject,
  { messageId, body, writer }: NewMessage,
): Promise<boolean> {
  const { tx, now } = deed;
  const threadId = await threadAbout(deed, subject);
  const { count } = await tx.message.createMany({
    data: {
      id: messageId,
      threadId,
      authorId: writer.id,
      authorName: writer.name,
      side: writer.side,
      bodyEncrypted: seal(bodyOf(messageId), body),
      sentAt: now,
    },
    // The id comes from the form: a second click sends nothing twice.
    skipDuplicates: true,
  });
  if (count === 0)
    await assertAlreadySent(tx, { id: messageId, threadId, authorId: writer.id }, body);
  return count > 0;
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

/** @throws {Refusal} if what is there by that id is not the very message, sent before. */
async function assertAlreadySent(
  tx: Tx,
  where: { id: string; threadId: string; authorId: string },
  body: string,
): Promise<void> {
  const sent = await tx.message.findFirst({ where, select: { bodyEncrypted: true } });
  const isSame = sent !== null && unseal(bodyOf(where.id), sent.bodyEncrypted) === body;
  if (!isSame) refuse("Meddelandet skickades inte. Kopiera texten och ladda om sidan.");
}
