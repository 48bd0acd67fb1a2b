import type { Metadata } from "next";
import { ContentList } from "@/components/site/content/content-list";
import { requireActor } from "@/lib/access/require-actor";
import { contentList } from "@/lib/site/content/queries";
import { contentDoneText } from "@/lib/site/content/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Nyheter, redaktör") } };

type Props = { searchParams: Promise<{ klart?: string | string[] }> };

export default async function ContentPage({ searchParams }: Props) {
  const { klart } = await searchParams;
  const actor = await requireActor("content.write");
  return <ContentList rows={await contentList(actor, undefined)} news={contentDoneText(klart)} />;
}
