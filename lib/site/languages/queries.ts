import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { defineQuery } from "@/lib/access/define-query";
import { visitor } from "@/lib/access/require-actor";
import { dayFromDb, dayOf } from "@/lib/platform/dates";
import { newsFolder } from "@/lib/site/content/texts";
import { isNotForSearch } from "@/lib/site/pages/rules";
import { publicPages } from "@/lib/site/pages/texts";
import {
  type Frame,
  knownWords,
  type Language,
  languageAt,
  languageOf,
  type PageLine,
  type SiteIndex,
  swedishLanguage,
} from "./rules";
import type { FrameWords } from "./texts";

/** What the frame of every public page is made of. */
export const siteIndex = defineQuery({
  permission: "public",
  run: async ({ tx }, _: undefined): Promise<SiteIndex> => {
    const rows = await tx.contentLanguage.findMany({
      where: { publishedAt: { not: null } },
      orderBy: [{ position: "asc" }, { code: "asc" }],
    });
    const languages = rows.map(languageOf);
    const texts = await tx.contentVersion.findMany({
      where: {
        ...{ publishedAt: { not: null }, replacedAt: null },
        page: {
          basePath: { not: { startsWith: `${newsFolder}/` } },
          language: { publishedAt: { not: null } },
        },
      },
      select: {
        ...{ title: true, label: true, reviewedOn: true, savedAt: true },
        page: { select: { path: true, basePath: true, languageCode: true } },
      },
      orderBy: { page: { path: "asc" } },
    });
    const written = texts.map(({ title, label, reviewedOn, savedAt, page }) => ({
      ...{ path: page.path, basePath: page.basePath, language: page.languageCode },
      ...{ title, label: label ?? title },
      reviewedOn: reviewedOn === null ? dayOf(savedAt) : dayFromDb(reviewedOn),
    }));
    return { languages, pages: [...written, ...builtPages] };
  },
});

/** Pages that are tools stand in the product itself. */
const builtPages: PageLine[] = Object.entries(publicPages).map(([path, page]) => ({
  ...{ path, basePath: path, language: "sv" },
  ...{ title: page.title, label: page.label, reviewedOn: page.reviewedOn },
}));

/** The same for this request, read once however many parts of the page ask. */
export const currentSite = cache(async () => siteIndex(await visitor(), undefined));

/** The address that the visitor asked for, without what follows the question mark. */
export async function currentPath(): Promise<string> {
  return ((await headers()).get("x-hemvist-path") ?? "/").replace(/\?.*$/, "");
}

/** The language of the page that is asked for, and all that it can lead to. */
export const currentFrame = cache(async (): Promise<Frame> => {
  const site = await currentSite();
  return { site, language: languageAt(await currentPath(), site.languages) };
});

/** What the document tells browsers of its language; behind sign-in all is Swedish. */
export async function documentLanguage(): Promise<Pick<Language, "lang" | "dir">> {
  const path = await currentPath();
  if (path === "/" || isNotForSearch(path)) return swedishLanguage;
  return (await currentFrame()).language;
}

/** A language as the editor works with it. */
export type EditedLanguage = {
  code: string;
  segment: string;
  lang: string;
  dir: "ltr" | "rtl";
  name: string;
  position: number;
  isPublished: boolean;
  version: number;
  /** The words of the frame that are its own. */
  words: Partial<FrameWords>;
  /** How many pages are published in it. */
  pages: number;
};

/** Every language, shown or not, in its order. */
export const languageList = defineQuery({
  permission: "content.write",
  run: async ({ tx }, _: undefined): Promise<EditedLanguage[]> => {
    const rows = await tx.contentLanguage.findMany({
      orderBy: [{ position: "asc" }, { code: "asc" }],
      include: {
        pages: {
          where: { versions: { some: { publishedAt: { not: null }, replacedAt: null } } },
          select: { id: true },
        },
      },
    });
    return rows.map(({ publishedAt, pages, words, dir, ...row }) => ({
      ...row,
      dir: dir === "rtl" ? ("rtl" as const) : ("ltr" as const),
      isPublished: publishedAt !== null,
      words: knownWords(words),
      pages: pages.length,
    }));
  },
});
