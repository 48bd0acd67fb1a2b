import { anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { askForCallAction } from "@/lib/outreach/callbacks/actions";
import type { Callback, Task } from "@/lib/platform/generated/client";
import { asJob, organisation } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { somePhone } from "../../inquiries/inquiry-arrange";

/** What somebody leaves, its number no other's in the run. */
export function someWish(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { name: "Åsa Öberg", phone: somePhone(), ...changes };
}

/** A wish to be called, sent by a visitor; its id. */
export async function makeCallback(changes: Record<string, unknown> = {}): Promise<string> {
  await organisation("Ekdala");
  const done = await act(askForCallAction, anonymousActor(null), someWish(changes));
  return done.subjects[0]?.id ?? "";
}

/** The request as it stands, looked at from behind row-level security. */
export function storedCallback(id: string): Promise<Callback> {
  return asJob((tx) => tx.callback.findUniqueOrThrow({ where: { id } }));
}

/** What a form about the request carries along. */
export async function drawnCallback(id: string): Promise<{ callbackId: string; version: number }> {
  return { callbackId: id, version: (await storedCallback(id)).version };
}

/** The open tasks about a request. */
export function callTasks(id: string): Promise<Task[]> {
  return asJob((tx) => tx.task.findMany({ where: { subjectId: id, doneAt: null } }));
}

/** Makes a request wait for somebody to judge whether a machine sent it. */
export async function makeSuspicious(id: string): Promise<void> {
  // The application itself writes a reason once, as the request comes in.
  await ask(`UPDATE callback SET review_reason = 'HONEYPOT' WHERE id = '${id}'`);
}
