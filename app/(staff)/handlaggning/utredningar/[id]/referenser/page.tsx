import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { References } from "@/components/investigations/references";
import { requireActor } from "@/lib/access/require-actor";
import { referencesPage } from "@/lib/investigations/references/queries";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Referenser i utredning") } };

type Props = { params: Promise<{ id: string }> };

export default async function ReferencesPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await referencesPage(actor, id.data);
  if (page === null) notFound();
  return <References page={page} />;
}
