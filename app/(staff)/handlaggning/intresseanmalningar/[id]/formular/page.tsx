import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { SentFormPage } from "@/components/inquiries/file/sent-form-page";
import { requireActor } from "@/lib/access/require-actor";
import { sentFormFile } from "@/lib/inquiries/inbox/sent/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Formuläret, intresseanmälan") },
};

type Props = { params: Promise<{ id: string }> };

export default async function SentInquiryFormPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("inquiry.read");
  if (!id.success) notFound();
  const form = await sentFormFile(actor, id.data);
  if (form === null) notFound();
  return <SentFormPage form={form} />;
}
