import type { Metadata } from "next";
import { ClientOverviewPage } from "@/components/placements/requests/client-overview";
import { requireActor } from "@/lib/access/require-actor";
import { clientOverview } from "@/lib/placements/requests/overview/queries";
import { now } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Placeringar och förfrågningar") },
};

export default async function ClientPage() {
  const actor = await requireActor("client.request.read");
  const overview = await clientOverview(actor, undefined);
  return <ClientOverviewPage overview={overview} now={now()} />;
}
