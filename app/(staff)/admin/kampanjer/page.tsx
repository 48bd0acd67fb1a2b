import type { Metadata } from "next";
import { CampaignsPage } from "@/components/outreach/campaigns-page";
import { requireActor } from "@/lib/access/require-actor";
import { campaignList } from "@/lib/outreach/campaigns/queries";
import { campaignNews } from "@/lib/outreach/campaigns/texts";
import { siteOrigin } from "@/lib/site/address/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Kampanjer") } };

type Props = { searchParams: Promise<{ klart?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { klart } = await searchParams;
  const actor = await requireActor("campaign.write");
  const rows = await campaignList(actor, undefined);
  return <CampaignsPage rows={rows} news={campaignNews.text(klart)} origin={siteOrigin().origin} />;
}
