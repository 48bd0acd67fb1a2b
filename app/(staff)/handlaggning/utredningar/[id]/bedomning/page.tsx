import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Decision } from "@/components/investigations/decision";
import { requireActor } from "@/lib/access/require-actor";
import { decisionPage } from "@/lib/investigations/decision/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Bedömning i utredning") } };

type Props = { params: Promise<{ id: string }> };

export default async function DecisionPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await decisionPage(actor, id.data);
  if (page === null) notFound();
  return <Decision page={page} today={today()} />;
}
