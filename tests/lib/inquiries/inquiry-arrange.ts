import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { registerInquiryAction } from "@/lib/inquiries/handling/actions";
import type { Typed } from "@/lib/inquiries/questions/schema";
import type { Inquiry, Task } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, organisation } from "../../support/actors";
import { wholeForm } from "./arrange";

let made = 0;

/** An address that no other family of the run has. */
export function someEmail(): string {
  made += 1;
  return `familj${process.pid}x${made}@exempel.example`;
}

/** A telephone number that no other family of the run has. */
export function somePhone(): string {
  made += 1;
  return `070174${String(1000 + made).slice(-4)}`;
}

/** An inquiry taken in by telephone, its address and number its own unless told. */
export async function makeInquiry(staff: Actor, changes: Typed = {}): Promise<string> {
  await organisation("Ekdala");
  const done = await act(registerInquiryAction, staff, {
    ...wholeForm,
    email: someEmail(),
    phone: somePhone(),
    familyName: `Öberg${made}`,
    ...changes,
    idempotencyKey: uuidv7(),
  });
  return done.subjects[0]?.id ?? "";
}

/** The inquiry as it stands, looked at from behind row-level security. */
export function stored(id: string): Promise<Inquiry> {
  return asJob((tx) => tx.inquiry.findUniqueOrThrow({ where: { id } }));
}

/** What a form about the inquiry carries along. */
export async function drawn(id: string): Promise<{ inquiryId: string; version: number }> {
  return { inquiryId: id, version: (await stored(id)).version };
}

/** The open tasks about an inquiry. */
export function openTasks(id: string): Promise<Task[]> {
  return asJob((tx) =>
    tx.task.findMany({ where: { subjectId: id, doneAt: null }, orderBy: { createdAt: "asc" } }),
  );
}

/** The mails to an address that wait in the outbox. */
export function mailsTo(recipient: string) {
  return asJob((tx) => tx.outboxMessage.findMany({ where: { recipient } }));
}
