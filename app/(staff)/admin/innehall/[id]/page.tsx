import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ContentPage } from "@/components/site/content/content-page";
import { requireActor } from "@/lib/access/require-actor";
import { uuidv7 } from "@/lib/platform/ids";
import { editedContent } from "@/lib/site/content/queries";
import { contentDoneText } from "@/lib/site/content/texts";
import { currentSite } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Redigera text") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function EditContentPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("content.write");
  if (!id.success) notFound();
  const content = await editedContent(actor, { pageId: id.data });
  if (content === null) notFound();
  const site = await currentSite();
  return (
    <ContentPage {...{ content, site }} newVersionId={uuidv7()} news={contentDoneText(klart)} />
  );
}
