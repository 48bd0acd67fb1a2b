import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { Decision } from "@/components/investigations/decision";
import { requireActor } from "@/lib/access/require-actor";
import { decisionPage } from "@/lib/investigations/decision/queries";
import { investigationNews } from "@/lib/investigations/done/texts";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Bedömning i utredning") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function DecisionPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await decisionPage(actor, id.data);
  if (page === null) notFound();
  return (
    <>
      <DoneNews news={investigationNews(klart)} />
      <Decision page={page} today={today()} />
    </>
  );
}
