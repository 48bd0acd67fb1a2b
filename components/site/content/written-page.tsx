import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ContentArticle } from "@/components/site/content/content-article";
import { LanguageStart } from "@/components/site/content/language-start";
import type { PublishedPage } from "@/lib/site/content/pages/queries";
import { alternatesOf, type Frame } from "@/lib/site/languages/rules";
import { metadataOf } from "@/lib/site/pages/texts";

/** What a page that the web editor writes says of itself; nothing if there is none. */
export function writtenMetadata(page: PublishedPage | null, frame: Frame): Metadata {
  if (page === null) return {};
  const languages = alternatesOf(page.basePath, frame.site);
  const { lang, name, segment } = frame.language;
  // Easy Swedish says much the same in its titles: two open pages must be told apart.
  const title =
    segment !== "" && lang === "sv" ? `${page.title} (${name.toLowerCase()})` : page.title;
  return metadataOf({ ...page, title, lang, languages });
}

type WrittenPageProps = {
  page: PublishedPage;
  frame: Frame;
  tools?: Readonly<Record<string, ReactNode>>;
};

/** A page that the web editor writes: the start of a language, or an article. */
export function WrittenPage({ page, frame, tools }: WrittenPageProps) {
  if (page.basePath === "/") return <LanguageStart page={page} frame={frame} />;
  return <ContentArticle page={page} frame={frame} tools={tools} />;
}
