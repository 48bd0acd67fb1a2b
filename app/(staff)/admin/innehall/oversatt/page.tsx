import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { NewTranslation } from "@/components/site/editor/new-translation";
import { requireActor } from "@/lib/access/require-actor";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { sourceOf } from "@/lib/site/content/queries";
import { languageList } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Skriv på ett annat språk") } };

// Addresses are letters and digits: what else comes here has been written by hand.
const asked = z.object({
  sida: z.string().regex(/^\/?[\p{L}\p{N}/_.-]{0,119}$/u),
  sprak: z.string().regex(/^[a-z-]{1,12}$/i),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewTranslationPage({ searchParams }: Props) {
  const actor = await requireActor("content.write");
  const wanted = asked.safeParse(await searchParams);
  if (!wanted.success) notFound();
  const { sida: basePath, sprak } = wanted.data;
  const source = await sourceOf(actor, { basePath, language: sprak });
  const languages = await languageList(actor, undefined);
  const language = languages.find(({ code }) => code === sprak && code !== "sv");
  if (source === null || language === undefined) notFound();
  if (source.begunId !== null) redirect(paths.admin.contentPage(source.begunId));
  return (
    <NewTranslation {...{ source, basePath, language }} pageId={uuidv7()} versionId={uuidv7()} />
  );
}
