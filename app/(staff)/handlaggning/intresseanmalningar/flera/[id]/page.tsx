import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { TogetherDonePage } from "@/components/inquiries/together/done-page";
import { requireActor } from "@/lib/access/require-actor";
import { togetherFile } from "@/lib/inquiries/together/queries";
import { togetherNews } from "@/lib/inquiries/together/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Flera anmälningar") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function TogetherPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("inquiry.handle");
  if (!id.success) notFound();
  const together = await togetherFile(actor, id.data);
  if (together === null) notFound();
  return (
    <>
      <DoneNews news={togetherNews.text(klart)} />
      <TogetherDonePage together={together} />
    </>
  );
}
