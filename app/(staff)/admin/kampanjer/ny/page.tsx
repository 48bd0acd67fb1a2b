import type { Metadata } from "next";
import { NewCampaign } from "@/components/outreach/campaign-page";
import { requireActor } from "@/lib/access/require-actor";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Ny kampanj") } };

export default async function Page() {
  await requireActor("campaign.write");
  return <NewCampaign />;
}
