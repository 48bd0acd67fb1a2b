import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { ClientRequestPage } from "@/components/placements/requests/client-request";
import { requireActor } from "@/lib/access/require-actor";
import { openThread } from "@/lib/notifications/threads/queries";
import { doneText } from "@/lib/placements/done/texts";
import { clientRequest } from "@/lib/placements/requests/client/queries";
import { requestForm } from "@/lib/placements/requests/form/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Placeringsförfrågan") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function RequestPage({ params, searchParams }: Props) {
  const { klart } = await searchParams;
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("client.request.read");
  if (!id.success) notFound();
  const page = await clientRequest(actor, { requestId: id.data });
  if (page === null) notFound();
  const thread = await openThread(actor, { subject: { type: "REQUEST", id: page.request.id } });
  const { bases, today } = await requestForm(actor, undefined);
  return (
    <>
      <DoneNews news={doneText(klart)} />
      <ClientRequestPage page={page} thread={thread} bases={bases} today={today} />
    </>
  );
}
