import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { plainWords } from "@/lib/platform/time-words";

/** What a mail says. Text only: the product's mails ask people to sign in and read there. */
export type MailText = { subject: string; text: string; calendar?: MailedEvent };

/** An event for the recipient's calendar, or one that is taken away from it. */
export type MailedEvent = { method: "REQUEST" | "CANCEL"; content: string };

/** To whom a mail goes, and when it was written. */
export type Envelope = { recipient: string; writtenAt: Date };

/** One template of an area: parameters in, text out. */
export type MailTemplates = Record<
  string,
  (params: Record<string, string>, envelope: Envelope) => MailText
>;

/** How mails leave the house: by a mail server, or as files where none is set. */
export type PostOffice = { smtpUrl?: URL; folder: string; domain: string };

const worker = jobActor("worker");

/**
 * Sends one mail of the outbox. Its id is the Message-ID: a crash between sending and marking gives
 * a recognisable duplicate, never a loss.
 * @throws when the mail server says no or does not answer: the queue tries again later.
 */
export async function sendOutboxMail(
  outboxId: string,
  templates: MailTemplates,
  office: PostOffice = ownOffice(),
): Promise<void> {
  const context = dbContextOf(worker);
  const mail = await inTransaction(context, (tx) =>
    tx.outboxMessage.findUnique({ where: { id: outboxId } }),
  );
  if (mail === null || mail.sentAt !== null) return;
  const template = templates[mail.template];
  if (template === undefined) throw new Error(`no mail template ${mail.template}`);
  const { recipient, createdAt: writtenAt } = mail;
  const written = template(mail.params as Record<string, string>, { recipient, writtenAt });
  try {
    await deliver(office, { id: mail.id, to: recipient, ...written });
  } catch (error) {
    await inTransaction(context, (tx) =>
      tx.outboxMessage.update({
        where: { id: mail.id },
        data: {
          attempts: { increment: 1 },
          lastError: String(error instanceof Error ? error.name : "error").slice(0, 300),
        },
      }),
    );
    throw error;
  }
  await inTransaction(context, (tx) =>
    tx.outboxMessage.update({
      where: { id: mail.id },
      data: { sentAt: new Date(), attempts: { increment: 1 } },
    }),
  );
}

/** Milliseconds until a mail server that does not answer is given up; the queue tries again. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

type Letter = MailText & { id: string; to: string };

function ownOffice(): PostOffice {
  const { hostname } = env.appUrl;
  return {
    smtpUrl: env.smtpUrl,
    folder: path.join(env.dataDir, "mail"),
    domain: hostname.includes(".") ? hostname : "hemvist.example",
  };
}

async function deliver(office: PostOffice, letter: Letter): Promise<void> {
  const message = {
    from: { name: "Familjehemsenheten i Ekdala kommun", address: `svara-inte@${office.domain}` },
    to: letter.to,
    subject: plainWords(letter.subject),
    text: plainWords(letter.text),
    ...(letter.calendar && { icalEvent: { filename: "kalender.ics", ...letter.calendar } }),
    messageId: `<${letter.id}@${office.domain}>`,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "sv" },
  };
  if (office.smtpUrl !== undefined) {
    await createTransport({ url: office.smtpUrl.href, ...patience }).sendMail(message);
    return;
  }
  const { folder } = office;
  await mkdir(folder, { recursive: true });
  const { message: bytes } = await createTransport({
    streamTransport: true,
    buffer: true,
  }).sendMail(message);
  // Written aside and renamed: whoever watches the folder never sees half a mail.
  const file = path.join(folder, `${letter.id}.eml`);
  await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
