import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dayFromDb, dbDate } from "@/lib/platform/dates";
import type { ContentVersion } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { publicPages } from "../pages/texts";
import { faultsOf } from "./rules";
import type { ContentDeedInput, WriteContentInput } from "./schema";
import { contentDone, contentTexts, newsFolder } from "./texts";

/** Saves the draft of a page, or publishes it as it is sent. Sent twice it makes one page. */
export async function writeContent(deed: Deed, input: WriteContentInput): Promise<Done> {
  if (await isPublishedAlready(deed, input)) return told(input.pageId, "publicerad");
  await placePage(deed, input);
  const draft = await saveDraft(deed, input);
  const isPublished = input.deed === "publish";
  if (isPublished) await publish(deed, draft, input);
  return {
    ...told(input.pageId, isPublished ? "publicerad" : "sparad"),
    detail: { no: draft.no, isPublished },
  };
}

/** Takes the text that is read off the site. It is kept among the earlier ones. */
export async function withdrawContent(deed: Deed, input: ContentDeedInput): Promise<Done> {
  const row = await foundVersion(deed, input.versionId);
  const { count } = await deed.tx.contentVersion.updateMany({
    where: { id: row.id, version: input.version, publishedAt: { not: null }, replacedAt: null },
    data: { replacedAt: deed.now, version: { increment: 1 } },
  });
  if (count === 0) refuse(contentTexts.notCurrent);
  return { ...told(row.pageId, "avpublicerad"), detail: { no: row.no } };
}

/** Lays an earlier text out as the page's draft, to be read before it is published again. */
export async function restoreContent(deed: Deed, input: ContentDeedInput): Promise<Done> {
  const { tx } = deed;
  const row = await foundVersion(deed, input.versionId);
  const isInTheWay = await tx.contentVersion.count({
    where: { pageId: row.pageId, publishedAt: null },
  });
  if (isInTheWay > 0) refuse(contentTexts.draftInTheWay);
  const no = await nextNo(deed, row.pageId);
  const { pageId, title, lead, body } = row;
  const text = { pageId, title, lead, body };
  await tx.contentVersion.create({ data: { id: uuidv7(), no, ...text, ...savedBy(deed) } });
  return { ...told(pageId, "aterstalld"), detail: { no, from: row.no } };
}

/** Takes a draft away for good, with the page if nothing of it has been published. */
export async function discardContent(deed: Deed, input: ContentDeedInput): Promise<Done> {
  const { tx } = deed;
  const row = await foundVersion(deed, input.versionId);
  const { count } = await tx.contentVersion.deleteMany({
    where: { id: row.id, version: input.version, publishedAt: null },
  });
  if (count === 0) refuse(contentTexts.stale);
  const left = await tx.contentVersion.count({ where: { pageId: row.pageId } });
  if (left === 0) await tx.contentPage.delete({ where: { id: row.pageId } });
  const page = left === 0 ? paths.admin.content : paths.admin.contentPage(row.pageId);
  return { subjects: [subjectOf(row.pageId)], ...contentDone(page, "borttagen") };
}

/** Somebody has read the published text through against its sources today. */
export async function reviewContent(deed: Deed, input: ContentDeedInput): Promise<Done> {
  const row = await foundVersion(deed, input.versionId);
  const { count } = await deed.tx.contentVersion.updateMany({
    where: { id: row.id, version: input.version, publishedAt: { not: null }, replacedAt: null },
    data: { reviewedOn: dbDate(deed.today), version: { increment: 1 } },
  });
  if (count === 0) refuse(contentTexts.notCurrent);
  const before = row.reviewedOn === null ? null : dayFromDb(row.reviewedOn);
  return { ...told(row.pageId, "granskad"), detail: { no: row.no, before } };
}

/** Makes the page at its first saving; an address that others may link to is not changed. */
async function placePage({ tx, now }: Deed, { pageId, slug }: WriteContentInput): Promise<void> {
  const path = `${newsFolder}/${slug}`;
  const page = await tx.contentPage.findUnique({ where: { id: pageId } });
  if (page?.path === path) return;
  if (page !== null && page.firstPublishedAt !== null) {
    refuse(contentTexts.fixedAddress, { slug: [contentTexts.fixedAddress] });
  }
  const isTaken = (await tx.contentPage.count({ where: { path } })) > 0;
  if (isTaken) refuse(contentTexts.taken, { slug: [contentTexts.taken] });
  if (page === null) await tx.contentPage.create({ data: { id: pageId, path, createdAt: now } });
  else await tx.contentPage.update({ where: { id: pageId }, data: { path } });
}

/** The very text was published a moment ago: a button pressed twice. */
async function isPublishedAlready({ tx }: Deed, input: WriteContentInput): Promise<boolean> {
  const { deed, versionId: id, pageId, title, lead, body } = input;
  if (deed !== "publish") return false;
  const same = { id, pageId, title, lead, body, publishedAt: { not: null }, replacedAt: null };
  return (await tx.contentVersion.count({ where: same })) > 0;
}

async function saveDraft(deed: Deed, input: WriteContentInput): Promise<ContentVersion> {
  const { tx } = deed;
  const { pageId, versionId: id, version, title, lead, body } = input;
  const text = { title, lead, body, ...savedBy(deed) };
  const draft = await tx.contentVersion.findFirst({ where: { pageId, publishedAt: null } });
  if (draft === null) {
    // A text that has been published meanwhile is nobody's draft any more.
    const isUsed = (await tx.contentVersion.count({ where: { id } })) > 0;
    if (isUsed || version !== 0) refuse(contentTexts.stale);
    const no = await nextNo(deed, pageId);
    return tx.contentVersion.create({ data: { id, pageId, no, ...text } });
  }
  const { count } = await tx.contentVersion.updateMany({
    where: { id, pageId, version, publishedAt: null },
    data: { ...text, version: { increment: 1 } },
  });
  if (count === 0) refuse(contentTexts.stale);
  return draft;
}

async function publish(
  { tx, actor, now, today }: Deed,
  draft: ContentVersion,
  { body, pageId }: WriteContentInput,
): Promise<void> {
  const pages = await tx.contentPage.findMany({ select: { path: true } });
  const own = new Set([
    ...Object.keys(publicPages),
    ...[newsFolder, paths.inquiryForm],
    ...pages.map(({ path }) => path),
  ]);
  const faults = faultsOf(body, own);
  if (faults.length > 0) refuse("Rätta texten innan den publiceras", { body: faults });
  await tx.contentVersion.updateMany({
    where: { pageId, publishedAt: { not: null }, replacedAt: null },
    data: { replacedAt: now },
  });
  await tx.contentVersion.update({
    where: { id: draft.id },
    data: {
      publishedAt: now,
      publishedByName: actor.displayName,
      reviewedOn: dbDate(today),
      version: { increment: 1 },
    },
  });
  await tx.contentPage.updateMany({
    where: { id: pageId, firstPublishedAt: null },
    data: { firstPublishedAt: now },
  });
}

async function nextNo({ tx }: Deed, pageId: string): Promise<number> {
  const last = await tx.contentVersion.aggregate({ where: { pageId }, _max: { no: true } });
  return (last._max.no ?? 0) + 1;
}

async function foundVersion({ tx }: Deed, id: string): Promise<ContentVersion> {
  return (await tx.contentVersion.findUnique({ where: { id } })) ?? refuse(contentTexts.noText);
}

function savedBy({ actor, now }: Deed) {
  if (actor.userId === null) refuse("Logga in för att skriva sidor.");
  return { savedById: actor.userId, savedByName: actor.displayName, savedAt: now };
}

const subjectOf = (id: string) => ({ type: "CONTENT", id }) as const;

const told = (pageId: string, key: Parameters<typeof contentDone>[1]) => ({
  subjects: [subjectOf(pageId)],
  ...contentDone(paths.admin.contentPage(pageId), key),
});
