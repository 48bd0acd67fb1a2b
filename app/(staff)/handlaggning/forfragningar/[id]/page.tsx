import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { StaffRequestPage } from "@/components/placements/requests/staff-request";
import { requireActor } from "@/lib/access/require-actor";
import { openThread } from "@/lib/notifications/threads/queries";
import { doneText } from "@/lib/placements/done/texts";
import { staffRequest } from "@/lib/placements/requests/staff/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Placeringsförfrågan, handläggning") },
};

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function RequestPage({ params, searchParams }: Props) {
  const { klart } = await searchParams;
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("request.read");
  if (!id.success) notFound();
  const page = await staffRequest(actor, { requestId: id.data });
  if (page === null) notFound();
  const thread = await openThread(actor, { subject: { type: "REQUEST", id: page.request.id } });
  return (
    <>
      <DoneNews news={doneText(klart)} />
      <StaffRequestPage page={page} thread={thread} />
    </>
  );
}
