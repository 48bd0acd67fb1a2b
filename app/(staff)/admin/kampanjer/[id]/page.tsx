import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ChangeCampaign } from "@/components/outreach/campaign-page";
import { requireActor } from "@/lib/access/require-actor";
import { campaignById } from "@/lib/outreach/campaigns/queries";
import { siteOrigin } from "@/lib/site/address/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Kampanj") } };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("campaign.write");
  const id = z.guid().safeParse((await params).id);
  const campaign = id.success ? await campaignById(actor, id.data.toLowerCase()) : null;
  if (campaign === null) notFound();
  return <ChangeCampaign campaign={campaign} origin={siteOrigin().origin} />;
}
