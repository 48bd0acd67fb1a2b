import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { fileStatus, mayOpen } from "@/lib/documents/files/rules";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { endTasks } from "@/lib/tasks/commands";
import { staffMatter, tellAdults } from "../../matter/commands";
import { type Adult, matterOf } from "../../matter/queries";
import { type Matter, subjectsOfMatter } from "../../matter/rules";
import { matterTexts } from "../../matter/texts";
import { mayReceive, mayReturn, uploadState } from "../rules";
import type {
  AskForUploadInput,
  EndShareInput,
  ReturnUploadInput,
  ShareDocumentInput,
  ThisUploadInput,
  WithdrawAskInput,
} from "../schema";
import { uploadTexts } from "../texts";

/** The unit has taken in a file: what it was asked for by is done. */
export async function receiveUpload(deed: Deed, { documentId }: ThisUploadInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { matter, upload, state } = await heldUpload(deed, documentId);
  if (!mayReceive(state)) refuse(state === "CHECKING" ? uploadTexts.notReady : uploadTexts.raced);
  const { count } = await tx.upload.updateMany({
    where: { documentId, receivedAt: null, returnedAt: null },
    data: { receivedAt: now, receivedById: actor.userId },
  });
  if (count === 0) refuse(uploadTexts.raced);
  if (upload.askId !== null) await closeAsk(deed, upload.askId);
  await endIfNoneWaits(deed, matter);
  return { subjects: about(matter, documentId), message: "Filen är mottagen." };
}

/** The unit cannot take in a file: its sender reads why, and is asked for another if need be. */
export async function returnUpload(deed: Deed, input: ReturnUploadInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { documentId } = input;
  const { matter, upload, adult, state } = await heldUpload(deed, documentId);
  if (!mayReturn(state)) refuse(uploadTexts.raced);
  const { count } = await tx.upload.updateMany({
    where: { documentId, receivedAt: null, returnedAt: null },
    data: { returnedAt: now, returnedById: actor.userId, returnReason: input.reason },
  });
  if (count === 0) refuse(uploadTexts.raced);
  // What was asked for and did not come is still asked for.
  const isAsked = upload.askId !== null && (await isAskOpen(deed, upload.askId));
  if (input.askAgain && !isAsked && adult !== null) {
    const { kind } = upload;
    await addAsk(deed, matter, { askId: uuidv7(), adultId: adult.id, kind, note: input.reason });
  }
  if (adult !== null) await tell(deed, [adult]);
  await endIfNoneWaits(deed, matter);
  return {
    subjects: about(matter, documentId),
    detail: { isAskedAgain: input.askAgain },
    message: "Filen är återlämnad, och familjen får veta varför.",
  };
}

/** Asks an adult for a paper. */
export async function askForUpload(deed: Deed, input: AskForUploadInput): Promise<Done> {
  const found = await deed.tx.inquiryAdult.findFirst({ where: { id: input.adultId } });
  const noSuch = () => refuse(matterTexts.adultLeft, { adultId: [matterTexts.adultLeft] });
  const { matter, adults } = await staffMatter(deed, found?.inquiryId ?? noSuch());
  const adult = adults.find(({ id }) => id === input.adultId) ?? noSuch();
  const isNew = await addAsk(deed, matter, input);
  if (isNew) await tell(deed, [adult]);
  return {
    isRepeat: !isNew,
    subjects: subjectsOfMatter(matter),
    detail: { kind: input.kind },
    message: "Familjen ser på sin sida vad ni behöver.",
  };
}

/** What was asked for is not needed any more. */
export async function withdrawAsk(deed: Deed, { askId }: WithdrawAskInput): Promise<Done> {
  const ask = await deed.tx.uploadAsk.findFirst({ where: { id: askId, closedAt: null } });
  if (ask === null) refuse(uploadTexts.raced);
  const matter = (await matterOf(deed.tx, ask.inquiryId)) ?? refuse(matterTexts.gone);
  await closeAsk(deed, askId);
  return { subjects: subjectsOfMatter(matter), message: "Familjen behöver inte skicka den." };
}

/**
 * Lets a family, or one adult of it, read a file of its matter. A file that the other adult reads
 * already is then the whole family's.
 */
export async function shareDocument(deed: Deed, input: ShareDocumentInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { matter, adults } = await staffMatter(deed, input.inquiryId);
  const wanted = adults.filter(({ id }) => input.adultId === null || id === input.adultId);
  if (wanted.length === 0) refuse(matterTexts.adultLeft);
  const document = await tx.document.findFirst({
    where: {
      id: input.documentId,
      removedAt: null,
      OR: subjectsOfMatter(matter).map(({ type, id }) => ({ subjectType: type, subjectId: id })),
    },
  });
  if (document === null || !mayOpen(fileStatus(document))) {
    refuse(uploadTexts.notShareable, { documentId: [uploadTexts.notShareable] });
  }
  const where = { documentId: document.id, inquiryId: input.inquiryId, revokedAt: null };
  const before = await tx.documentShare.findFirst({ where });
  const to = wanted.filter(({ id }) => before === null || ![null, id].includes(before.adultId));
  if (to.length === 0) {
    refuse(uploadTexts.alreadyShared, { documentId: [uploadTexts.alreadyShared] });
  }
  await tx.documentShare.updateMany({ where, data: { revokedAt: now } });
  const { inquiryId } = input;
  const adultId = before === null ? input.adultId : null;
  await tx.documentShare.create({
    data: {
      ...{ id: uuidv7(), documentId: document.id, inquiryId, adultId },
      ...{ sharedById: actor.userId ?? "", sharedAt: now },
    },
  });
  await tell(deed, to);
  return {
    subjects: about(matter, document.id),
    detail: { isForAll: adultId === null },
    message: "Familjen kan läsa filen och får ett mejl om det.",
  };
}

/** The family reads a file no longer. */
export async function endShare(deed: Deed, { shareId }: EndShareInput): Promise<Done> {
  const { tx, now } = deed;
  const share = await tx.documentShare.findFirst({ where: { id: shareId, revokedAt: null } });
  if (share === null) refuse(uploadTexts.raced);
  const matter = (await matterOf(tx, share.inquiryId)) ?? refuse(matterTexts.gone);
  const { count } = await tx.documentShare.updateMany({
    where: { id: shareId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) refuse(uploadTexts.raced);
  return { subjects: about(matter, share.documentId), message: "Familjen ser inte filen längre." };
}

const about = (matter: Matter, documentId: string) => [
  ...subjectsOfMatter(matter),
  { type: "DOCUMENT" as const, id: documentId },
];

function tell(deed: Deed, adults: readonly Adult[]): Promise<void> {
  return tellAdults(deed, adults, { template: "family-news", path: paths.familyPages.documents });
}

async function heldUpload(deed: Deed, documentId: string) {
  const found = await deed.tx.upload.findFirst({
    where: { documentId, document: { removedAt: null } },
  });
  if (found === null) refuse(uploadTexts.gone);
  const { matter, adults } = await staffMatter(deed, found.inquiryId);
  // Read again under the lock: the family may have taken it away in between.
  const upload = await deed.tx.upload.findFirst({
    where: { documentId, document: { removedAt: null } },
    include: { document: { select: { state: true } } },
  });
  if (upload === null) refuse(uploadTexts.gone);
  const adult = adults.find(({ id }) => id === upload.adultId) ?? null;
  const state = uploadState({ ...upload, fileState: upload.document.state });
  return { matter, adult, upload, state };
}

async function isAskOpen({ tx }: Deed, askId: string): Promise<boolean> {
  return (await tx.uploadAsk.count({ where: { id: askId, closedAt: null } })) > 0;
}

async function closeAsk({ tx, now }: Deed, askId: string): Promise<void> {
  await tx.uploadAsk.updateMany({ where: { id: askId, closedAt: null }, data: { closedAt: now } });
}

type NewAsk = { askId: string; adultId: string; kind: string; note: string | null };

/** @returns whether it is new; its id comes from the form, and a second click asks for nothing twice. */
async function addAsk(
  { tx, actor, now }: Deed,
  { inquiryId }: Matter,
  { askId, adultId, kind, note }: NewAsk,
): Promise<boolean> {
  const { count } = await tx.uploadAsk.createMany({
    data: {
      ...{ id: askId, inquiryId, adultId, kind, note },
      ...{ askedById: actor.userId ?? "", askedAt: now },
    },
    skipDuplicates: true,
  });
  return count > 0;
}

async function endIfNoneWaits(deed: Deed, matter: Matter): Promise<void> {
  const waiting = await deed.tx.upload.count({
    where: {
      inquiryId: matter.inquiryId,
      receivedAt: null,
      returnedAt: null,
      document: { removedAt: null },
    },
  });
  if (waiting > 0) return;
  for (const subject of subjectsOfMatter(matter)) await endTasks(deed, subject, ["FAMILY_UPLOAD"]);
}
