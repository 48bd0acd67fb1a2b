import type { Metadata } from "next";
import { PageMatrix } from "@/components/site/editor/page-matrix";
import { requireActor } from "@/lib/access/require-actor";
import { contentOverview } from "@/lib/site/content/overview/queries";
import { contentDoneText } from "@/lib/site/content/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Sidor, redaktör") } };

type Props = { searchParams: Promise<{ klart?: string | string[] }> };

export default async function PagesPage({ searchParams }: Props) {
  const { klart } = await searchParams;
  const actor = await requireActor("content.write");
  const overview = await contentOverview(actor, undefined);
  return <PageMatrix overview={overview} news={contentDoneText(klart)} />;
}
