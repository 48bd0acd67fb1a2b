import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Visits } from "@/components/investigations/visits";
import { requireActor } from "@/lib/access/require-actor";
import { visitsPage } from "@/lib/investigations/visits/queries";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Hembesök i utredning") } };

type Props = { params: Promise<{ id: string }> };

export default async function VisitsPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await visitsPage(actor, id.data);
  if (page === null) notFound();
  return <Visits page={page} />;
}
