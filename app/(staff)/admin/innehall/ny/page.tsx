import type { Metadata } from "next";
import { NewContent } from "@/components/site/content/content-page";
import { requireActor } from "@/lib/access/require-actor";
import { uuidv7 } from "@/lib/platform/ids";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Skriv en nyhet") } };

export default async function NewContentPage() {
  await requireActor("content.write");
  return <NewContent pageId={uuidv7()} versionId={uuidv7()} />;
}
