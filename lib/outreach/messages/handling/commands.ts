import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { staffWith } from "@/lib/access/staff/queries";
import { dayFromDb } from "@/lib/platform/dates";
import type { FieldPlace } from "@/lib/platform/encryption";
import type { Prisma, PublicMessage } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal, unseal } from "@/lib/platform/sealed";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { answerTask, contentPlace, mailReceipt, messageSubject } from "../commands";
import {
  awaitsAnswer,
  awaitsReview,
  isOpenMessage,
  possibleAnswers,
  publicMessageMachine,
} from "../rules";
import { messageContent } from "../schema";
import { messageDone, messageWords } from "../texts";
import type {
  AnswerMessageInput,
  AssignMessageInput,
  CloseMessageInput,
  FinishMessageInput,
  ReviewMessageInput,
} from "./schema";

const tasks = ["PUBLIC_MESSAGE_ANSWER", "ACCESS_FAULT_ANSWER", "PUBLIC_MESSAGE_REVIEW"] as const;

/** Gives the message to somebody of the unit, and the answer with it. */
export async function assignMessage(deed: Deed, input: AssignMessageInput): Promise<Done> {
  const message = await openMessage(deed, input.messageId);
  if (awaitsReview(message)) refuse(messageWords.reviewFirst);
  const staff = await staffWith(deed.tx, ["CONSULTANT", "UNIT_MANAGER"], deed.today);
  const colleague = staff.find(({ userId }) => userId === input.userId);
  if (colleague === undefined) refuse(messageWords.notStaff, { userId: [messageWords.notStaff] });
  const { userId } = colleague;
  await changeMessage(deed, message, { version: input.version, data: { assignedToId: userId } });
  if (awaitsAnswer(message.state)) await giveAnswer(deed, message, userId);
  return {
    subjects: [messageSubject(message.id), { type: "USER", id: userId }],
    ...messageDone(message, userId === deed.actor.userId ? "taget" : "fordelat"),
  };
}

/** Keeps how somebody was answered; a fault may need more than that before it is done with. */
export async function answerMessage(deed: Deed, input: AnswerMessageInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const message = await openMessage(deed, input.messageId);
  if (awaitsReview(message)) refuse(messageWords.reviewFirst);
  const { outcome, note, isDone, version } = input;
  if (!possibleAnswers(message.kind, contentOf(message)).includes(outcome)) {
    refuse(messageWords.noSuchAnswer, { outcome: [messageWords.noSuchAnswer] });
  }
  const state = isDone ? "CLOSED" : "ANSWERED";
  await changeMessage(deed, message, { version, data: { state } });
  const id = uuidv7();
  await tx.publicMessageAnswer.create({
    data: {
      ...{ id, messageId: message.id, outcome, byId: actor.userId ?? "", at: now },
      noteEncrypted: note === null ? null : seal(notePlace(id), note),
    },
  });
  if (isDone) await keepClosing(deed, message.id, "DONE");
  await endTasks(deed, messageSubject(message.id), tasks);
  return {
    subjects: [messageSubject(message.id)],
    detail: { outcome, to: state },
    ...messageDone(message, isDone ? "klart" : "besvarat"),
  };
}

/** Closes a message that nobody is to answer, or cannot. */
export async function closeMessage(deed: Deed, input: CloseMessageInput): Promise<Done> {
  const message = await openMessage(deed, input.messageId);
  if (awaitsReview(message)) refuse(messageWords.reviewFirst);
  return closed(deed, message, { version: input.version, reason: input.reason });
}

/** Nothing more is to be done about a message that has been answered. */
export async function finishMessage(deed: Deed, input: FinishMessageInput): Promise<Done> {
  const message = await openMessage(deed, input.messageId);
  if (awaitsAnswer(message.state)) refuse(messageWords.answerFirst);
  return closed(deed, message, { version: input.version, reason: "DONE" });
}

/** A person judges a message that looked as if a machine had sent it; a genuine one gets its receipt. */
export async function reviewMessage(deed: Deed, input: ReviewMessageInput): Promise<Done> {
  const message = await openMessage(deed, input.messageId);
  if (!awaitsReview(message)) refuse(messageWords.reviewed);
  const { isGenuine, version } = input;
  await changeMessage(deed, message, {
    version,
    data: { reviewedAt: deed.now, ...(isGenuine ? {} : { state: "CLOSED" }) },
  });
  if (isGenuine) {
    const { reference, dueOn } = message;
    await giveAnswer(deed, message, null);
    const { email } = contentOf(message);
    await mailReceipt(deed, { email, reference, dueOn: dayFromDb(dueOn) });
  } else {
    await keepClosing(deed, message.id, "NOT_GENUINE");
    await endTasks(deed, messageSubject(message.id), tasks);
  }
  return {
    subjects: [messageSubject(message.id)],
    detail: { isGenuine },
    ...messageDone(message, isGenuine ? "akta" : "inte-akta"),
  };
}

/** Where what was said in an answer is kept. */
export function notePlace(answerId: string): FieldPlace {
  return { table: "public_message_answer", column: "note_encrypted", rowId: answerId };
}

/** Who wrote and what. */
export function contentOf({ id, contentEncrypted }: { id: string; contentEncrypted: string }) {
  return messageContent.parse(JSON.parse(unseal(contentPlace(id), contentEncrypted)));
}

type Closing = { version: number; reason: string };

async function closed(deed: Deed, message: PublicMessage, closing: Closing): Promise<Done> {
  const { version, reason } = closing;
  await changeMessage(deed, message, { version, data: { state: "CLOSED" } });
  await keepClosing(deed, message.id, reason);
  await endTasks(deed, messageSubject(message.id), tasks);
  const told = { subjects: [messageSubject(message.id)], detail: { reason } };
  return { ...told, ...messageDone(message, "klart") };
}

/** The answer as one person's task, or anybody's, in place of what waited before. */
async function giveAnswer(deed: Deed, message: PublicMessage, userId: string | null) {
  const subject = messageSubject(message.id);
  await endTasks(deed, subject, tasks);
  await addTask(deed, {
    ...{ kind: answerTask[message.kind], subject, matterNumber: null },
    ...{ dueOn: dayFromDb(message.dueOn), forUser: userId, forRole: "CONSULTANT" },
    note: message.reference,
  });
}

async function keepClosing({ tx, actor, now }: Deed, messageId: string, reasonCode: string) {
  const closedById = actor.userId ?? "";
  await tx.publicMessageClosing.create({
    data: { messageId, reasonCode, closedById, closedAt: now },
  });
}

/** @throws {Refusal} if there is no such message, not for the actor, or nothing is to be done about it. */
async function openMessage({ tx }: Deed, id: string): Promise<PublicMessage> {
  const message = await tx.publicMessage.findFirst({ where: { id } });
  if (message === null) refuse(messageWords.gone);
  if (!isOpenMessage(message.state)) refuse(messageWords.closed);
  return message;
}

type Change = { version: number; data: Prisma.PublicMessageUncheckedUpdateManyInput };

/** @throws {Refusal} if somebody else changed it since the form was drawn. */
async function changeMessage({ tx }: Deed, message: PublicMessage, change: Change): Promise<void> {
  const { state } = change.data;
  if (typeof state === "string" && state !== message.state) {
    publicMessageMachine.assertGo(message.state, state);
  }
  const { count } = await tx.publicMessage.updateMany({
    where: { id: message.id, version: change.version, state: message.state },
    data: { ...change.data, version: { increment: 1 } },
  });
  if (count === 0) refuse(messageWords.stale);
}
