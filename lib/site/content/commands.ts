import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dayFromDb, dbDate } from "@/lib/platform/dates";
import type { ContentVersion } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { assertMayGo, placePage, surroundingsOf } from "./places/commands";
import { faultsOf, imagesIn } from "./rules";
import type { ContentDeedInput, WriteContentInput } from "./schema";
import { contentDone, contentTexts, newsFolder } from "./texts";

/** Saves the draft of a page, or publishes it as it is sent. Sent twice it makes one page. */
export async function writeContent(deed: Deed, input: WriteContentInput): Promise<Done> {
  // Pressed twice at once, the second waits and finds it published.
  await deed.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${input.versionId}, 0))`;
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
  await assertMayGo(deed, row.pageId);
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
  const { pageId, ...rest } = row;
  await tx.contentVersion.create({
    data: { id: uuidv7(), pageId, no, ...textOf(rest), ...savedBy(deed) },
  });
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
  const next =
    left === 0 ? await removePage(deed, row.pageId) : paths.admin.contentPage(row.pageId);
  return { subjects: [subjectOf(row.pageId)], ...contentDone(next, "borttagen") };
}

/** Takes away a page that has no text left, and tells the list that it stood in. */
async function removePage({ tx }: Deed, id: string): Promise<string> {
  const { basePath } = await tx.contentPage.delete({ where: { id } });
  return basePath.startsWith(`${newsFolder}/`) ? paths.admin.content : paths.admin.pages;
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

/** The very text was published a moment ago: a button pressed twice. */
async function isPublishedAlready({ tx }: Deed, input: WriteContentInput): Promise<boolean> {
  const { deed, versionId: id, pageId } = input;
  if (deed !== "publish") return false;
  const { heading: _, ...same } = textOf({ ...input, sourceVersionId: input.sourceId });
  const where = { id, pageId, ...same, publishedAt: { not: null }, replacedAt: null };
  return (await tx.contentVersion.count({ where })) > 0;
}

async function saveDraft(deed: Deed, input: WriteContentInput): Promise<ContentVersion> {
  const { tx } = deed;
  const { pageId, versionId: id, version } = input;
  const heading = await headingKept(deed, input);
  const given = textOf({ ...input, heading, sourceVersionId: input.sourceId });
  const text = { ...given, ...savedBy(deed) };
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

/** Where a long title may break is kept for as long as the title is the same. */
async function headingKept({ tx }: Deed, { pageId, title }: WriteContentInput) {
  const before = await tx.contentVersion.findFirst({
    where: { pageId, title, heading: { not: null } },
    orderBy: { no: "desc" },
  });
  return before?.heading ?? null;
}

async function publish(
  { tx, actor, now, today }: Deed,
  draft: ContentVersion,
  { body, pageId }: WriteContentInput,
): Promise<void> {
  // Nobody takes away an image that is being published.
  await tx.$queryRaw`
    SELECT 1 FROM content_image WHERE id = ANY(${imagesIn(body)}::uuid[]) ORDER BY id FOR UPDATE`;
  const faults = faultsOf(body, await surroundingsOf(tx, pageId));
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
  await tx.contentImage.updateMany({
    where: { id: { in: imagesIn(body) }, firstPublishedAt: null },
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

type Texts = Pick<
  ContentVersion,
  | ("title" | "heading" | "label" | "description" | "eyebrow" | "picture")
  | ("asksToApply" | "lead" | "body" | "sourceVersionId")
>;

/** All that a version says, apart from who wrote it and when. */
const textOf = (from: Omit<Texts, "heading"> & { heading?: string | null }): Texts => {
  const { title, label, description, eyebrow, picture, asksToApply, lead, body } = from;
  const { heading = null, sourceVersionId } = from;
  const frame = { heading, label, description, eyebrow, picture, asksToApply };
  return { title, lead, body, sourceVersionId, ...frame };
};

const subjectOf = (id: string) => ({ type: "CONTENT", id }) as const;

const told = (pageId: string, key: Parameters<typeof contentDone>[1]) => ({
  subjects: [subjectOf(pageId)],
  ...contentDone(paths.admin.contentPage(pageId), key),
});
