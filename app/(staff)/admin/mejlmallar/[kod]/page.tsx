import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplatePage } from "@/components/inquiries/mailing/template-page";
import { requireActor } from "@/lib/access/require-actor";
import { allWordings, sampleMail } from "@/lib/inquiries/mailing/queries";
import { templateNews } from "@/lib/inquiries/mailing/texts";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Redigera mejlmall") } };

type Props = {
  params: Promise<{ kod: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function MailTemplatePage({ params, searchParams }: Props) {
  const { kod } = await params;
  const { klart } = await searchParams;
  const actor = await requireActor("mail-template.write");
  const wordings = await allWordings(actor, undefined);
  const wording = wordings.find(({ code }) => code === kod);
  if (wording === undefined) notFound();
  const preview = sampleMail(wording, today());
  return <TemplatePage wording={wording} preview={preview} news={templateNews(klart)} />;
}
