import { anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { perform } from "@/lib/access/perform";
import { reportFaultAction, sendMessageAction } from "@/lib/outreach/messages/actions";
import { sendMessage } from "@/lib/outreach/messages/commands";
import { sendMessageSchema } from "@/lib/outreach/messages/schema";
import type { PublicMessage, Task } from "@/lib/platform/generated/client";
import { asJob, organisation } from "../../../support/actors";
import { someEmail, somePhone } from "../../inquiries/inquiry-arrange";

const visitor = anonymousActor(null);

/** What somebody writes, reached at a number and an address that are no other's in the run. */
export function someMessage(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ name: "Åsa Öberg", phone: somePhone(), email: someEmail() },
    ...{ topic: "BECOME_HOME", text: "Måste vi ha ett eget rum till barnet?" },
    ...changes,
  };
}

/** What somebody tells who is stopped by the site, without saying who. */
export function someFault(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { page: "Ersättning", text: `Tabellen skärs av, ${somePhone()}`, ...changes };
}

/** A message sent by a visitor; its id. */
export async function makeMessage(changes: Record<string, unknown> = {}): Promise<string> {
  await organisation("Ekdala");
  const done = await act(sendMessageAction, visitor, someMessage(changes));
  return done.subjects[0]?.id ?? "";
}

/** A fault reported by a visitor; its id. */
export async function makeFault(changes: Record<string, unknown> = {}): Promise<string> {
  await organisation("Ekdala");
  const done = await act(reportFaultAction, visitor, someFault(changes));
  return done.subjects[0]?.id ?? "";
}

/** What a machine sends: noticed by the guard, done by the same command. */
export async function sentByMachine(changes: Record<string, unknown> = {}): Promise<string> {
  await organisation("Ekdala");
  const event = "public-message.sent";
  const spec = { event, permission: "public", input: sendMessageSchema, run: sendMessage } as const;
  const done = await perform(visitor, spec, { input: someMessage(changes), suspicion: "HONEYPOT" });
  return done.subjects[0]?.id ?? "";
}

/** The message as it stands, looked at from behind row-level security. */
export function storedMessage(id: string): Promise<PublicMessage> {
  return asJob((tx) => tx.publicMessage.findUniqueOrThrow({ where: { id } }));
}

/** What a form about the message carries along. */
export async function drawnMessage(id: string): Promise<{ messageId: string; version: number }> {
  return { messageId: id, version: (await storedMessage(id)).version };
}

/** The open tasks about a message. */
export function messageTasks(id: string): Promise<Task[]> {
  return asJob((tx) => tx.task.findMany({ where: { subjectId: id, doneAt: null } }));
}

/** The mails to an address. */
export function mailsTo(recipient: string) {
  return asJob((tx) => tx.outboxMessage.findMany({ where: { recipient } }));
}
