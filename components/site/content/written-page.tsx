import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ContentArticle } from "@/components/site/content/content-article";
import { LanguageStart } from "@/components/site/content/language-start";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { currentFrame } from "@/lib/site/languages/queries";
import { alternatesOf } from "@/lib/site/languages/rules";
import { metadataOf } from "@/lib/site/pages/texts";

/** What a page that the web editor writes says of itself; nothing if there is none at the address. */
export async function writtenMetadata(path: string): Promise<Metadata> {
  const page = await writtenPage(path);
  if (page === null) return {};
  const { site, language } = await currentFrame();
  const languages = alternatesOf(page.basePath, site);
  return metadataOf({ ...page, lang: language.lang, languages });
}

type WrittenPageProps = { path: string; tools?: Readonly<Record<string, ReactNode>> };

/** A page that the web editor writes, or the page of an unknown address. */
export async function WrittenPage({ path, tools }: WrittenPageProps) {
  const page = await writtenPage(path);
  if (page === null) notFound();
  const frame = await currentFrame();
  if (page.basePath === "/") return <LanguageStart page={page} frame={frame} />;
  return <ContentArticle page={page} frame={frame} tools={tools} />;
}
