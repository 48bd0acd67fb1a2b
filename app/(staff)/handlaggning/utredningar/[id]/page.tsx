import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { Overview } from "@/components/investigations/overview";
import { requireActor } from "@/lib/access/require-actor";
import { investigationNews } from "@/lib/investigations/done/texts";
import { overviewPage } from "@/lib/investigations/overview/queries";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Utredning") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function OverviewPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await overviewPage(actor, id.data);
  if (page === null) notFound();
  return (
    <>
      <DoneNews news={investigationNews(klart)} />
      <Overview page={page} />
    </>
  );
}
