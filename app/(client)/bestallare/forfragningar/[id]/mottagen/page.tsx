import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Receipt } from "@/components/placements/requests/receipt";
import { requireActor } from "@/lib/access/require-actor";
import { requestReceipt } from "@/lib/placements/requests/form/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Mottagen placeringsförfrågan") },
};

type Props = { params: Promise<{ id: string }> };

export default async function ReceiptPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("client.request.read");
  if (!id.success) notFound();
  const receipt = await requestReceipt(actor, { requestId: id.data });
  if (receipt === null) notFound();
  return <Receipt receipt={receipt} />;
}
