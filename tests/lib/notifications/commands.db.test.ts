import { mkdtemp, readdir, readFile, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { describe, expect, test } from "vitest";
import { queueMail } from "@/lib/notifications/commands";
import { sendOutboxMail } from "@/lib/notifications/deliver";
import { now } from "@/lib/platform/clock";
import { asJob } from "../../support/actors";
import { ask } from "../../support/catalogue";

const templates = {
  greeting: ({ name }: Record<string, string>) => ({ subject: "Hej", text: `Hej ${name}!\n` }),
};

async function queued(recipient = "familj@example.org"): Promise<string> {
  await asJob((tx) =>
    queueMail({ tx, now: now() }, { template: "greeting", recipient, params: { name: "Åsa" } }),
  );
  const row = await asJob((tx) =>
    tx.outboxMessage.findFirstOrThrow({ where: { recipient }, orderBy: { id: "desc" } }),
  );
  return row.id;
}

const by = (smtpUrl: URL) => ({ smtpUrl, folder: "unused", domain: "hemvist.example" });

async function smtpPeer(
  answer: (address: string) => Error | null,
): Promise<{ url: URL; mails: Buffer[]; close: () => Promise<void> }> {
  const mails: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (address, _session, done) => done(answer(address.address)),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        mails.push(Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: new URL(`smtp://127.0.0.1:${port}`),
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describe("the outbox", () => {
  test("a mail waits with its job until the deed commits, and is gone if the deed fails", async () => {
    const before = await ask<{ n: number }>(
      "SELECT count(*)::int AS n FROM graphile_worker._private_jobs",
    );
    await asJob(async (tx) => {
      await queueMail({ tx, now: now() }, { template: "greeting", recipient: "ingen@example.org" });
      throw new Error("no");
    }).catch(() => undefined);
    expect(
      await asJob((tx) => tx.outboxMessage.count({ where: { recipient: "ingen@example.org" } })),
    ).toBe(0);
    expect(await ask("SELECT count(*)::int AS n FROM graphile_worker._private_jobs")).toEqual(
      before,
    );
    await queued();
    expect(await ask("SELECT count(*)::int AS n FROM graphile_worker._private_jobs")).toEqual([
      { n: (before[0]?.n ?? 0) + 1 },
    ]);
  });

  test("a mail reaches a real mail server once, with its outbox id as Message-ID", async () => {
    const peer = await smtpPeer(() => null);
    const id = await queued();
    await sendOutboxMail(id, templates, by(peer.url));
    await sendOutboxMail(id, templates, by(peer.url));
    await peer.close();
    expect(peer.mails).toHaveLength(1);
    const mail = await PostalMime.parse(peer.mails[0] ?? "");
    expect(mail).toMatchObject({ subject: "Hej", to: [{ address: "familj@example.org" }] });
    expect(mail.text?.trim()).toBe("Hej Åsa!");
    expect(mail.messageId).toContain(id);
  });

  test("a mail server's no leaves the mail unsent, counts the try and throws for the queue", async () => {
    const peer = await smtpPeer(() => Object.assign(new Error("busy"), { responseCode: 451 }));
    const id = await queued();
    await expect(sendOutboxMail(id, templates, by(peer.url))).rejects.toThrow();
    await peer.close();
    const row = await asJob((tx) => tx.outboxMessage.findUniqueOrThrow({ where: { id } }));
    expect(row).toMatchObject({ sentAt: null, attempts: 1 });
  });

  test("without a mail server it becomes a file that only the owner may read", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "hemvist-mail-"));
    const id = await queued();
    await sendOutboxMail(id, templates, { folder, domain: "hemvist.example" });
    expect(await readdir(folder)).toEqual([`${id}.eml`]);
    expect((await stat(path.join(folder, `${id}.eml`))).mode & 0o777).toBe(0o600);
    const mail = await PostalMime.parse(await readFile(path.join(folder, `${id}.eml`)));
    expect(mail.text?.trim()).toBe("Hej Åsa!");
  });

  test("a header cannot be smuggled in through the address", async () => {
    const peer = await smtpPeer(() => null);
    const id = await queued("a@example.org\r\nBcc: b@example.org");
    await sendOutboxMail(id, templates, by(peer.url)).catch(() => undefined);
    await peer.close();
    for (const mail of peer.mails) expect(mail.toString()).not.toMatch(/^Bcc:/m);
  });
});
