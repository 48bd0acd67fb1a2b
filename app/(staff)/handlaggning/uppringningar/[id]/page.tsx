import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { CallbackPage } from "@/components/outreach/file/callback-page";
import { requireActor } from "@/lib/access/require-actor";
import { callbackNews } from "@/lib/outreach/callbacks/done/texts";
import { callbackFile } from "@/lib/outreach/callbacks/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Uppringning, handläggning") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function CallbackFilePage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("callback.read");
  if (!id.success) notFound();
  const callback = await callbackFile(actor, id.data);
  if (callback === null) notFound();
  return (
    <>
      <DoneNews news={callbackNews(klart)} />
      <CallbackPage callback={callback} today={today()} />
    </>
  );
}
