import type { Metadata } from "next";
import { ImagePage } from "@/components/site/editor/image-page";
import { requireActor } from "@/lib/access/require-actor";
import { imageList } from "@/lib/site/images/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Bilder, redaktör") } };

export default async function ImagesPage() {
  const actor = await requireActor("content.write");
  return <ImagePage images={await imageList(actor, undefined)} />;
}
