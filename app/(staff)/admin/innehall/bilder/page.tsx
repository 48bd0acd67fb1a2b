import type { Metadata } from "next";
import { ImagePage } from "@/components/site/editor/image-page";
import { requireActor } from "@/lib/access/require-actor";
import { imageList } from "@/lib/site/images/queries";
import { imageNews } from "@/lib/site/images/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Bilder, redaktör") } };

type Props = { searchParams: Promise<{ klart?: string | string[] }> };

export default async function ImagesPage({ searchParams }: Props) {
  const { klart } = await searchParams;
  const actor = await requireActor("content.write");
  return <ImagePage images={await imageList(actor, undefined)} news={imageNews.text(klart)} />;
}
