import "server-only";
import { createHash } from "node:crypto";
import type { Deed, Done } from "@/lib/access/perform";
import { storeFile, type TakenFile, takeIn } from "@/lib/documents/files/commands";
import { checksumOf } from "@/lib/documents/files/content-store";
import { fileFaultTexts } from "@/lib/documents/texts";
import type { Tx } from "@/lib/platform/db";
import { refuse } from "@/lib/platform/refusal";
import { askHandler, endTakenBack, type OwnMatter, ownMatter } from "../matter/commands";
import { subjectsOfMatter } from "../matter/rules";
import { MOST_WAITING, mayRemove, sentWords, uploadState } from "./rules";
import type { SendFilesInput, SentFile, ShareUploadInput, ThisUploadInput } from "./schema";
import { type UploadKind, uploadTexts } from "./texts";

type Looked = { name: string; key: string } & (
  | { taken: TakenFile; text: null }
  | { taken: null; text: string }
);

/**
 * Takes in the files that an adult sends. One that cannot be taken is told of, and the others stay;
 * sent again, the same file makes no second one.
 */
export async function sendFiles(deed: Deed, input: SendFilesInput): Promise<Done<SentFile[]>> {
  const looked: Looked[] = [];
  for (const file of input.files) looked.push(await lookThrough(deed, input.sendingId, file));
  const own = await ownMatter(deed);
  const about = await whatItIs(deed, own, input.about);
  await assertRoom(deed.tx, own, looked.length);
  const isShared = input.isShared && own.adults.length > 1;
  const documentIds: string[] = [];
  for (const { key, taken } of looked) {
    if (taken === null || (await isSent(deed.tx, key))) continue;
    documentIds.push(await keep(deed, own, { ...about, key, taken, isShared }));
  }
  const faults = looked.filter(({ text }) => text !== null);
  if (faults.length === looked.length) {
    refuse("Ingen fil kunde tas emot", {
      files: faults.map(({ name, text }) => `${name}: ${text}`),
    });
  }
  if (documentIds.length > 0) await askHandler(deed, own.matter, "FAMILY_UPLOAD");
  return {
    isRepeat: documentIds.length === 0,
    subjects: [
      ...subjectsOfMatter(own.matter),
      ...documentIds.map((id) => ({ type: "DOCUMENT" as const, id })),
    ],
    detail: { files: documentIds.length, refused: faults.length, isShared },
    message: sentWords(looked.length - faults.length, faults.length),
    output: looked.map(({ name, text }) => ({ name, text })),
  };
}

/** Takes away a file that the unit has not taken in. */
export async function removeUpload(deed: Deed, input: ThisUploadInput): Promise<Done> {
  const { tx, now } = deed;
  const { matter } = await ownMatter(deed);
  await ownUpload(deed, input.documentId);
  const { count } = await tx.document.updateMany({
    where: { id: input.documentId, removedAt: null },
    data: { removedAt: now },
  });
  if (count === 0) refuse(uploadTexts.gone);
  await endTakenBack(deed);
  return {
    subjects: [...subjectsOfMatter(matter), { type: "DOCUMENT", id: input.documentId }],
    message: "Filen är borttagen.",
  };
}

/** Lets the other adult of the family read an own file, or no longer. */
export async function shareUpload(deed: Deed, input: ShareUploadInput): Promise<Done> {
  const { tx, now, actor } = deed;
  const { adults, matter } = await ownMatter(deed);
  if (input.isShared && adults.length < 2) refuse(uploadTexts.noOther);
  const { count } = await tx.upload.updateMany({
    where: {
      documentId: input.documentId,
      adultId: actor.adultId ?? "",
      document: { removedAt: null },
    },
    data: { sharedAt: input.isShared ? now : null },
  });
  if (count === 0) refuse(uploadTexts.gone);
  return {
    subjects: [...subjectsOfMatter(matter), { type: "DOCUMENT", id: input.documentId }],
    detail: { isShared: input.isShared },
    message: input.isShared ? "Ni ser filen båda två." : "Nu ser bara du och vi filen.",
  };
}

async function lookThrough({ actor }: Deed, sendingId: string, file: File): Promise<Looked> {
  const name = file.name;
  const content = checksumOf(new Uint8Array(await file.arrayBuffer()));
  const key = createHash("sha256").update(`${actor.adultId} ${sendingId} ${content}`).digest("hex");
  const looked = await takeIn(file);
  return looked.ok
    ? { name, key, taken: looked.file, text: null }
    : { name, key, taken: null, text: fileFaultTexts[looked.fault] };
}

type What = { kind: UploadKind; askId: string | null };

async function whatItIs(
  { tx }: Deed,
  { self }: OwnMatter,
  about: SendFilesInput["about"],
): Promise<What> {
  if (about.askId === null) return about;
  const ask = await tx.uploadAsk.findFirst({
    where: { id: about.askId, adultId: self.id, closedAt: null },
  });
  if (ask === null) return refuse(uploadTexts.askGone, { about: [uploadTexts.askGone] });
  return { kind: ask.kind as UploadKind, askId: ask.id };
}

/** Somebody who sends without end fills the unit's inbox and disk. */
async function assertRoom(tx: Tx, { self }: OwnMatter, more: number): Promise<void> {
  const waiting = await tx.upload.count({
    where: { adultId: self.id, receivedAt: null, returnedAt: null, document: { removedAt: null } },
  });
  if (waiting + more > MOST_WAITING) {
    refuse(uploadTexts.manyWaiting, { files: [uploadTexts.manyWaiting] });
  }
}

/** What was sent before with this key, even if it was taken away since. */
async function isSent(tx: Tx, idempotencyKey: string): Promise<boolean> {
  return (await tx.upload.count({ where: { idempotencyKey } })) > 0;
}

type Kept = What & { key: string; taken: TakenFile; isShared: boolean };

async function keep(
  deed: Deed,
  { self, matter }: OwnMatter,
  { kind, askId, key, taken, isShared }: Kept,
): Promise<string> {
  const { inquiryId } = matter;
  const documentId = await storeFile(
    deed,
    { type: "FAMILY", id: inquiryId },
    { ...taken, title: null, by: self },
  );
  await deed.tx.upload.createMany({
    data: {
      ...{ documentId, inquiryId, adultId: self.id, kind, askId },
      idempotencyKey: key,
      sharedAt: isShared ? deed.now : null,
    },
  });
  return documentId;
}

/** @throws {Refusal} unless it is one's own and the unit has not answered. */
async function ownUpload({ tx, actor }: Deed, documentId: string): Promise<void> {
  const upload = await tx.upload.findFirst({
    where: { documentId, adultId: actor.adultId ?? "", document: { removedAt: null } },
    include: { document: { select: { state: true } } },
  });
  if (upload === null) refuse(uploadTexts.gone);
  const state = uploadState({ ...upload, fileState: upload.document.state });
  if (!mayRemove(state)) refuse(uploadTexts.answered);
}
