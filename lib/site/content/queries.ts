import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, dayFromDb, dayOf, startOfDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { ContentVersion } from "@/lib/platform/generated/client";
import { type Language, languageOf } from "../languages/rules";
import { type ContentState, isBehind, isCurrent, stateOf } from "./overview/rules";
import { type PublishedPage, sizesOf } from "./pages/queries";
import { newsFolder } from "./texts";

/** One row of the editor's list. */
export type ContentRow = {
  id: string;
  path: string;
  title: string;
  state: ContentState;
  hasDraft: boolean;
  changedBy: string;
  changedAt: Date;
  reviewedOn: Day | null;
};

/** Every piece of news that the editor writes, the last changed first. */
export const contentList = defineQuery({
  permission: "content.write",
  run: async ({ tx }): Promise<ContentRow[]> => {
    const pages = await tx.contentPage.findMany({
      where: { path: { startsWith: `${newsFolder}/` } },
      include: { versions: { orderBy: { no: "desc" } } },
    });
    const rows = pages.flatMap(({ id, path, versions }) => {
      const [newest] = versions;
      if (newest === undefined) return [];
      const current = versions.find(isCurrent);
      return {
        id,
        path,
        title: newest.title,
        state: stateOf(versions),
        hasDraft: newest.publishedAt === null,
        changedBy: newest.savedByName,
        changedAt: newest.savedAt,
        reviewedOn: dayOrNull(current?.reviewedOn),
      };
    });
    return rows.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
  },
});

/** A text of a page as it stands in its history. */
export type EarlierText = {
  id: string;
  no: number;
  version: number;
  title: string;
  savedBy: string;
  savedAt: Date;
  publishedBy: string | null;
  publishedAt: Date | null;
  reviewedOn: Day | null;
  isCurrent: boolean;
};

/** What an editor writes of a page. */
export type WrittenText = {
  title: string;
  label: string | null;
  description: string | null;
  eyebrow: string | null;
  picture: string | null;
  asksToApply: boolean;
  lead: string;
  body: string;
};

/** The Swedish page that a translation is made from. */
export type SourceText = WrittenText & { id: string; pageId: string };

/** A page to be edited: the text to begin from, its draft if there is one, and its history. */
export type EditedContent = {
  id: string;
  path: string;
  basePath: string;
  language: Language;
  isNews: boolean;
  state: ContentState;
  isAddressFixed: boolean;
  text: WrittenText;
  images: PublishedPage["images"];
  draft: { id: string; version: number; savedAt: Date } | null;
  history: EarlierText[];
  /** The Swedish text as it is now, for a page in another language. */
  source: SourceText | null;
  /** The Swedish page has changed since this one was translated. */
  isBehind: boolean;
};

/** A page with all that an editor has to do with it; null if there is none. */
export const editedContent = defineQuery({
  permission: "content.write",
  run: async ({ tx }, { pageId }: { pageId: string }): Promise<EditedContent | null> => {
    const page = await tx.contentPage.findUnique({
      where: { id: pageId },
      include: { language: true, versions: { orderBy: { no: "desc" } } },
    });
    const newest = page?.versions[0];
    if (!page || newest === undefined) return null;
    const { id, path, basePath, versions } = page;
    const language = languageOf(page.language);
    const draft = newest.publishedAt === null ? newest : null;
    const text = draft ?? versions.find(isCurrent) ?? newest;
    const from = language.code === "sv" ? null : await swedishText(tx, basePath);
    return {
      ...{ id, path, basePath, language },
      isNews: basePath.startsWith(`${newsFolder}/`),
      state: stateOf(versions),
      isAddressFixed: page.firstPublishedAt !== null,
      text: writtenText(text),
      images: await sizesOf(tx, text.body),
      draft: draft && { id: draft.id, version: draft.version, savedAt: draft.savedAt },
      history: versions.map(earlierText),
      source: from && sourceText(from),
      isBehind: from !== null && isBehind(from, text),
    };
  },
});

type Wanted = { basePath: string; language: string };

/**
 * The Swedish page that is to be written in another language, and the page that it has become if
 * somebody has begun; null if there is none. News are written in Swedish alone.
 */
export const sourceOf = defineQuery({
  permission: "content.write",
  run: async ({ tx }, { basePath, language: languageCode }: Wanted) => {
    if (basePath.startsWith(`${newsFolder}/`)) return null;
    const from = await swedishText(tx, basePath);
    const begun = await tx.contentPage.findFirst({ where: { basePath, languageCode } });
    return from && { ...sourceText(from), begunId: begun?.id ?? null };
  },
});

/** A piece of news as a visitor meets it. */
export type News = {
  path: string;
  title: string;
  lead: string;
  publishedAt: Date;
  changedAt: Date;
  reviewedOn: Day;
};

/** The same with its text. */
export type NewsArticle = News & Pick<PublishedPage, "body" | "images">;

const MOST_NEWS = 100;

/** The news that are published, newest first. */
export const publishedNews = defineQuery({
  permission: "public",
  run: async ({ tx }, { most = MOST_NEWS }: { most?: number }): Promise<News[]> => {
    const rows = await tx.contentPage.findMany({
      where: { path: { startsWith: `${newsFolder}/` }, versions: { some: current } },
      include: { versions: { where: current } },
      orderBy: [{ firstPublishedAt: "desc" }, { id: "desc" }],
      take: most,
    });
    return rows.flatMap((row) => row.versions.map((text) => newsOf(row, text)));
  },
});

/** The news that were first published on the days `[from, before)`, the earliest first. */
export async function newsIn(
  tx: Tx,
  { from, before }: { from: Day; before: Day },
): Promise<News[]> {
  const rows = await tx.contentPage.findMany({
    where: {
      path: { startsWith: `${newsFolder}/` },
      firstPublishedAt: { gte: startOfDay(from), lt: startOfDay(before) },
      versions: { some: current },
    },
    include: { versions: { where: current } },
    orderBy: [{ firstPublishedAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap((row) => row.versions.map((text) => newsOf(row, text)));
}

/** One piece of news with its text; null if nothing is published at the address. */
export const newsArticle = defineQuery({
  permission: "public",
  run: async ({ tx }, { slug }: { slug: string }): Promise<NewsArticle | null> => {
    const page = await tx.contentPage.findFirst({
      where: { path: `${newsFolder}/${slug}` },
      include: { versions: { where: current } },
    });
    const text = page?.versions[0];
    if (!page || !text) return null;
    return { ...newsOf(page, text), body: text.body, images: await sizesOf(tx, text.body) };
  },
});

const swedishText = (tx: Tx, basePath: string) =>
  tx.contentVersion.findFirst({ where: { ...current, page: { basePath, languageCode: "sv" } } });

const sourceText = (row: ContentVersion): SourceText => ({
  ...writtenText(row),
  ...{ id: row.id, pageId: row.pageId },
});

function writtenText(row: ContentVersion): WrittenText {
  const { title, label, description, eyebrow, picture, asksToApply, lead, body } = row;
  return { title, label, description, eyebrow, picture, asksToApply, lead, body };
}

const current = { publishedAt: { not: null }, replacedAt: null };

function earlierText(row: ContentVersion): EarlierText {
  const { id, no, version, title, savedAt, publishedAt } = row;
  return {
    ...{ id, no, version, title, savedAt, publishedAt },
    savedBy: row.savedByName,
    publishedBy: row.publishedByName,
    reviewedOn: dayOrNull(row.reviewedOn),
    isCurrent: isCurrent(row),
  };
}

function newsOf(
  page: { path: string; firstPublishedAt: Date | null },
  { title, lead, publishedAt, savedAt, reviewedOn }: ContentVersion,
): News {
  const changedAt = publishedAt ?? savedAt;
  return {
    ...{ path: page.path, title, lead, changedAt },
    publishedAt: page.firstPublishedAt ?? changedAt,
    reviewedOn: reviewedOn ? dayFromDb(reviewedOn) : dayOf(changedAt),
  };
}

const dayOrNull = (day: Date | null | undefined): Day | null => (day ? dayFromDb(day) : null);
