import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@playwright/test";
import PostalMime from "postal-mime";

/** A mail as its reader sees it. */
export type Mail = { subject: string; text: string };

const opened = new Set<string>();

/** Waits for the next mail to an address that this test has not opened yet. */
export async function mailTo(address: string): Promise<Mail> {
  let found: { file: string; mail: Mail } | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailbox(address)).find(({ file }) => !opened.has(file));
        return found !== undefined;
      },
      { message: `a mail to ${address}` },
    )
    .toBe(true);
  if (found === undefined) throw new Error(`no mail to ${address}`);
  opened.add(found.file);
  return found.mail;
}

/** How many mails an address has been sent so far. */
export async function countMailsTo(address: string): Promise<number> {
  return (await mailbox(address)).length;
}

/** The address that a mail asks its reader to open, as a path of the product that begins so. */
export function pathIn({ text }: Mail, start: string): string {
  const base = process.env.BASE_URL ?? "http://localhost:3000";
  const found = text.split(/\s+/).find((word) => word.startsWith(`${base}${start}`));
  if (found === undefined) throw new Error(`no link to ${start} in:\n${text}`);
  return found.slice(base.length);
}

async function mailbox(address: string): Promise<{ file: string; mail: Mail }[]> {
  const folder = process.env.MAIL_FOLDER ?? "";
  const files = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
  const mails = await Promise.all(
    files.map(async (file) => ({
      file,
      mail: await PostalMime.parse(await readFile(path.join(folder, file))),
    })),
  );
  return mails
    .filter(({ mail }) => mail.to?.some((to) => to.address === address))
    .map(({ file, mail: { subject = "", text = "" } }) => ({ file, mail: { subject, text } }));
}
