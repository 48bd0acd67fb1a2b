import type { Metadata } from "next";
import { LanguageList } from "@/components/site/editor/language-list";
import { requireActor } from "@/lib/access/require-actor";
import { languageDoneText } from "@/lib/site/languages/form/texts";
import { languageList } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Språk, redaktör") } };

type Props = { searchParams: Promise<{ klart?: string | string[] }> };

export default async function LanguagesPage({ searchParams }: Props) {
  const { klart } = await searchParams;
  const actor = await requireActor("content.write");
  const languages = await languageList(actor, undefined);
  return <LanguageList languages={languages} news={languageDoneText(klart)} />;
}
