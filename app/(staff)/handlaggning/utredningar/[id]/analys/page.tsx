import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Analysis } from "@/components/investigations/analysis";
import { requireActor } from "@/lib/access/require-actor";
import { analysisPage } from "@/lib/investigations/assessment/queries";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Analys i utredning") } };

type Props = { params: Promise<{ id: string }> };

export default async function AnalysisPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await analysisPage(actor, id.data);
  if (page === null) notFound();
  return <Analysis page={page} />;
}
