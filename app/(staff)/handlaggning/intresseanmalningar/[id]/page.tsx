import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { InquiryPage } from "@/components/inquiries/file/inquiry-page";
import { requireActor } from "@/lib/access/require-actor";
import { inquiryNews } from "@/lib/inquiries/done/texts";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = {
  title: { absolute: pageTitle("Intresseanmälan, handläggning") },
};

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function InquiryFilePage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("inquiry.read");
  if (!id.success) notFound();
  const inquiry = await inquiryFile(actor, id.data);
  if (inquiry === null) notFound();
  return (
    <>
      <DoneNews news={inquiryNews(klart)} />
      <InquiryPage inquiry={inquiry} today={today()} userId={actor.userId} />
    </>
  );
}
