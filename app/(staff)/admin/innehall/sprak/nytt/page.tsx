import type { Metadata } from "next";
import { LanguagePage } from "@/components/site/editor/language-form";
import { requireActor } from "@/lib/access/require-actor";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Lägg till ett språk") } };

export default async function NewLanguagePage() {
  await requireActor("content.write");
  return <LanguagePage language={null} />;
}
