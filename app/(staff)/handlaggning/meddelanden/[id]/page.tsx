import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { MessagePage } from "@/components/outreach/messages/file/message-page";
import { requireActor } from "@/lib/access/require-actor";
import { messageFile } from "@/lib/outreach/messages/handling/queries";
import { messageNews } from "@/lib/outreach/messages/texts";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Meddelande, handläggning") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function MessageFilePage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("public-message.read");
  if (!id.success) notFound();
  const message = await messageFile(actor, id.data);
  if (message === null) notFound();
  return (
    <>
      <DoneNews news={messageNews(klart)} />
      <MessagePage message={message} today={today()} userId={actor.userId} />
    </>
  );
}
