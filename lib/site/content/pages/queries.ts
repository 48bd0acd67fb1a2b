import "server-only";
import { cache } from "react";
import { defineQuery } from "@/lib/access/define-query";
import { visitor } from "@/lib/access/require-actor";
import { type Day, dayFromDb, dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { imagesIn } from "../rules";

/** A page as a visitor meets it. */
export type PublishedPage = {
  path: string;
  basePath: string;
  title: string;
  heading: string;
  label: string;
  description: string;
  eyebrow: string | null;
  picture: string | null;
  asksToApply: boolean;
  lead: string;
  body: string;
  reviewedOn: Day;
  /** What each picture in the text measures, so that its place is kept before it comes. */
  images: ReadonlyMap<string, { width: number; height: number }>;
};

/** What is published at an address; null if nothing is. */
export const publishedPage = defineQuery({
  permission: "public",
  run: async ({ tx }, { path }: { path: string }): Promise<PublishedPage | null> => {
    const text = await tx.contentVersion.findFirst({
      where: {
        ...{ publishedAt: { not: null }, replacedAt: null },
        page: { path, language: { publishedAt: { not: null } } },
      },
      include: { page: { select: { path: true, basePath: true } } },
    });
    if (text === null) return null;
    const { page, reviewedOn, savedAt } = text;
    const { title, eyebrow, picture, asksToApply, lead, body } = text;
    return {
      ...{ ...page, title, eyebrow, picture, asksToApply, lead, body },
      heading: text.heading ?? title,
      label: text.label ?? title,
      description: text.description ?? lead,
      reviewedOn: reviewedOn ? dayFromDb(reviewedOn) : dayOf(savedAt),
      images: await sizesOf(tx, body),
    };
  },
});

/** The same for this request: a page's title and the page itself ask for it. */
export const writtenPage = cache(async (path: string) => {
  if (!/^\/[a-z0-9/-]{0,119}$/.test(path)) return null;
  return publishedPage(await visitor(), { path });
});

/** What the published pages at some addresses are called; an address without one is left out. */
export async function titlesAt(
  tx: Tx,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = await tx.contentVersion.findMany({
    where: {
      ...{ publishedAt: { not: null }, replacedAt: null },
      page: { path: { in: [...paths] } },
    },
    select: { title: true, page: { select: { path: true } } },
  });
  return new Map(texts.map(({ title, page }) => [page.path, title]));
}

/** What the pictures in a text measure. */
export async function sizesOf(tx: Tx, body: string): Promise<PublishedPage["images"]> {
  const ids = imagesIn(body);
  if (ids.length === 0) return new Map();
  const images = await tx.contentImage.findMany({
    where: { id: { in: ids }, removedAt: null },
    select: { id: true, width: true, height: true },
  });
  return new Map(images.map(({ id, width, height }) => [id, { width, height }]));
}
