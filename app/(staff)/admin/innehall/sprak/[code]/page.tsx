import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LanguagePage } from "@/components/site/editor/language-form";
import { requireActor } from "@/lib/access/require-actor";
import { languageList } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Redigera språk") } };

type Props = { params: Promise<{ code: string }> };

export default async function EditLanguagePage({ params }: Props) {
  const { code } = await params;
  const actor = await requireActor("content.write");
  const language = (await languageList(actor, undefined)).find((each) => each.code === code);
  if (language === undefined) notFound();
  return <LanguagePage language={language} />;
}
