import "server-only";
import type { Deed } from "@/lib/access/perform";
import type { Prisma } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";

/** A mail to be: the template's name, the address, and ids or the recipient's own name. Never content. */
export type NewMail = {
  template: string;
  recipient: string;
  params?: Record<string, string | number>;
};

/** Puts a mail in the outbox and wakes the worker when the deed commits; not before, and not if it fails. */
export async function queueMail(
  { tx, now }: Pick<Deed, "tx" | "now">,
  mail: NewMail,
): Promise<void> {
  const id = uuidv7();
  const params: Prisma.InputJsonObject = mail.params ?? {};
  await tx.outboxMessage.createMany({
    data: { id, template: mail.template, recipient: mail.recipient, params, createdAt: now },
  });
  await queueJob(tx, "send-mail", { outboxId: id });
}

/** Hands a job to the worker in the deed's transaction. The payload holds ids only. */
export async function queueJob(
  tx: Deed["tx"],
  task: string,
  payload: Record<string, string>,
): Promise<void> {
  await tx.$executeRaw`SELECT app.enqueue(${task}, ${JSON.stringify(payload)}::json)`;
}
