import "server-only";
import { createHmac } from "node:crypto";
import { dbContextOf } from "@/lib/access/actor";
import { keepReceipt } from "@/lib/access/browser-cookies";
import type { Deed, Done } from "@/lib/access/perform";
import type { Subject } from "@/lib/audit/schema";
import { queueMail } from "@/lib/notifications/commands";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { type Day, dbDate } from "@/lib/platform/dates";
import { setContext } from "@/lib/platform/db";
import type { FieldPlace } from "@/lib/platform/encryption";
import { env } from "@/lib/platform/env";
import type { PublicMessageKind } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { seal } from "@/lib/platform/sealed";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { addTask } from "@/lib/tasks/commands";
import { answerDay, beginning, referenceOf } from "./rules";
import type { MessageContent, ReportFaultInput, SendMessageInput } from "./schema";

/** A message as it is taken in. */
type Written = { kind: PublicMessageKind; topic: string; content: MessageContent };

/** Takes in a question to the unit and promises a day for the answer. Sent twice it is one message. */
export function sendMessage(deed: Deed, input: SendMessageInput): Promise<Done> {
  const { topic, ...told } = input;
  const content = { ...told, page: null, aid: null };
  return takenIn(deed, { kind: "QUESTION", topic, content });
}

/** Takes in what stops somebody from using the site. Nobody need say who they are. */
export function reportFault(deed: Deed, input: ReportFaultInput): Promise<Done> {
  return takenIn(deed, { kind: "ACCESS_FAULT", topic: "ACCESSIBILITY", content: input });
}

async function takenIn(deed: Deed, written: Written): Promise<Done> {
  const { reference, dueOn, ...done } = await receiveMessage(deed, written, deed.suspicion);
  const { kind, topic, content } = written;
  const kept = { ...content, text: beginning(content.text) };
  const isMailed = content.email !== null && deed.suspicion === null;
  const at = deed.now.toISOString();
  await keepReceipt({ reference, kind, topic, dueOn, at, isMailed, content: kept });
  return { ...done, goTo: paths.messageReceipt };
}

/**
 * Keeps the message, gives the consultants the answer as a task and mails a receipt that tells nothing
 * of it, unless it is to be looked at first. Part of the deed that sends it, whose log row tells of it.
 * @param reviewReason why it must be looked at by a person first, or null.
 */
export async function receiveMessage(
  deed: Deed,
  written: Written,
  reviewReason: string | null,
): Promise<{
  subjects: Subject[];
  detail: { kind: string; needsReview: boolean; isRepeat: boolean };
  reference: string;
  dueOn: Day;
}> {
  const { tx, actor, now, today } = deed;
  const { kind, topic, content } = written;
  const id = uuidv7();
  const sentKey = keyOf(written, today);
  const reference = referenceOf(sentKey);
  const dueOn = answerDay(today, await settingValue(tx, settingOf[kind], today));
  // A visitor adds no row but the one that the transaction says is its own.
  await setContext(tx, { ...dbContextOf(actor), publicMessage: id });
  // No RETURNING: whoever sends it cannot read it afterwards. The same words twice are one row.
  const { count } = await tx.publicMessage.createMany({
    data: {
      ...{ id, reference, kind, topic, sentKey, reviewReason, receivedAt: now },
      contentEncrypted: seal(contentPlace(id), JSON.stringify(content)),
      dueOn: dbDate(dueOn),
      controllerOrganisationId: await hostOrganisationId(tx),
      retentionClass: "MESSAGE",
    },
    skipDuplicates: true,
  });
  const isRepeat = count === 0;
  const needsReview = reviewReason !== null;
  if (!isRepeat) {
    await giveTask(deed, { id, kind, reference, dueOn }, needsReview);
    // Mail to an address that a machine made up would make us a nuisance to somebody.
    if (!needsReview) await mailReceipt(deed, { email: content.email, reference, dueOn });
  }
  const detail = { kind, needsReview, isRepeat };
  return { subjects: isRepeat ? [] : [messageSubject(id)], detail, reference, dueOn };
}

const settingOf = {
  QUESTION: "publicMessageWorkdays",
  ACCESS_FAULT: "accessFaultWorkdays",
} as const satisfies Record<PublicMessageKind, string>;

/** Where who wrote and what is kept. */
export function contentPlace(id: string): FieldPlace {
  return { table: "public_message", column: "content_encrypted", rowId: id };
}

export function messageSubject(id: string): Subject {
  return { type: "PUBLIC_MESSAGE", id };
}

// Of the words and the day: pressed twice, sent from two windows or after Back it is the same, and it
// tells nothing to somebody who reads the table without the key.
function keyOf({ kind, topic, content }: Written, today: Day): string {
  const { name, phone, email, text, page, aid } = content;
  return createHmac("sha256", env.searchKey)
    .update(JSON.stringify([today, kind, topic, name, phone, email, text, page, aid]))
    .digest("hex");
}

type Given = { id: string; kind: PublicMessageKind; reference: string; dueOn: Day };

/** The answer as anybody's task: its reference, no name and no words of it. */
async function giveTask(deed: Deed, given: Given, needsReview: boolean): Promise<void> {
  const { id, kind, reference } = given;
  await addTask(deed, {
    kind: needsReview ? "PUBLIC_MESSAGE_REVIEW" : answerTask[kind],
    subject: messageSubject(id),
    matterNumber: null,
    dueOn: needsReview ? addWorkingDays(deed.today, 1) : given.dueOn,
    forRole: "CONSULTANT",
    note: reference,
  });
}

/** The task that each kind of message gives until it is answered. */
export const answerTask = {
  QUESTION: "PUBLIC_MESSAGE_ANSWER",
  ACCESS_FAULT: "ACCESS_FAULT_ANSWER",
} as const satisfies Record<PublicMessageKind, string>;

type Promised = { email: string | null; reference: string; dueOn: Day };

/** Mails the day of the answer to who has left an address, while it can still be promised. */
export async function mailReceipt(deed: Deed, promised: Promised): Promise<void> {
  const { email, reference, dueOn } = promised;
  if (email === null || dueOn < deed.today) return;
  const params = { reference, dueOn };
  await queueMail(deed, { template: "public-message-received", recipient: email, params });
}
