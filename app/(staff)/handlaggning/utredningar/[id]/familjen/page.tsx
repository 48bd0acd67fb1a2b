import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Family } from "@/components/investigations/family";
import { requireActor } from "@/lib/access/require-actor";
import { staffMessages } from "@/lib/inquiries/messages/queries";
import { staffThreadQuery } from "@/lib/inquiries/messages/schema";
import { staffDocuments } from "@/lib/inquiries/uploads/staff/queries";
import { headPage } from "@/lib/investigations/overview/queries";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Familjen i utredning") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function InvestigationFamilyPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { trad } = staffThreadQuery.parse(await searchParams);
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const head = await headPage(actor, id.data);
  if (head === null) notFound();
  const messages =
    head.inquiryId === null
      ? null
      : await staffMessages(actor, { inquiryId: head.inquiryId, thread: trad });
  const documents = head.inquiryId === null ? null : await staffDocuments(actor, head.inquiryId);
  return <Family head={head} messages={messages} documents={documents} />;
}
