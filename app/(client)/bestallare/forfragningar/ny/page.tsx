import type { Metadata } from "next";
import { z } from "zod";
import { NewRequestPage } from "@/components/placements/requests/new-request";
import { requireActor } from "@/lib/access/require-actor";
import { requestForm, requestToCopy } from "@/lib/placements/requests/form/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Ny placeringsförfrågan") } };

type Props = { searchParams: Promise<{ kopia?: string | string[] }> };

export default async function NewRequest({ searchParams }: Props) {
  const copyOf = z.guid().safeParse((await searchParams).kopia);
  const actor = await requireActor("client.request.send");
  const facts = await requestForm(actor, undefined);
  const copied = copyOf.success ? await requestToCopy(actor, { requestId: copyOf.data }) : null;
  return <NewRequestPage facts={facts} copied={copied?.typed ?? null} />;
}
