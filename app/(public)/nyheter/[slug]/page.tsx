import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { NewsArticlePage } from "@/components/site/content/news-article-page";
import { visitor } from "@/lib/access/require-actor";
import { siteOrigin } from "@/lib/site/address/queries";
import { newsArticle } from "@/lib/site/content/queries";
import { currentFrame } from "@/lib/site/languages/queries";
import { metadataOf } from "@/lib/site/pages/texts";

type Props = { params: Promise<{ slug: string }> };

/** Title and page ask for the same text: it is read once. */
const articleAt = cache(async (slug: string) => newsArticle(await visitor(), { slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleAt((await params).slug);
  if (article === null) return {};
  return metadataOf({ ...article, description: article.lead });
}

export default async function Page({ params }: Props) {
  const article = await articleAt((await params).slug);
  if (article === null) notFound();
  const address = new URL(article.path, siteOrigin()).href;
  return <NewsArticlePage frame={await currentFrame()} {...{ article, address }} />;
}
