import type { Metadata } from "next";
import { PageMatrix } from "@/components/site/editor/page-matrix";
import { requireActor } from "@/lib/access/require-actor";
import { contentOverview } from "@/lib/site/content/overview/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Sidor, redaktör") } };

export default async function PagesPage() {
  const actor = await requireActor("content.write");
  return <PageMatrix overview={await contentOverview(actor, undefined)} />;
}
