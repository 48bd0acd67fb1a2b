import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { HomePage } from "@/components/homes/home-page";
import { requireActor } from "@/lib/access/require-actor";
import { contractsOfHome } from "@/lib/contracts/queries";
import { timelineEvents } from "@/lib/desk/timeline/texts";
import { matterPanels } from "@/lib/documents/queries";
import { homeCard } from "@/lib/homes/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";
import { homeOccupancy } from "@/lib/stays/occupancy/queries";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Hem, handläggning") } };

type Props = { params: Promise<{ id: string }> };

export default async function HomeFilePage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("home.read");
  if (!id.success) notFound();
  const homeId = id.data;
  const home = await homeCard(actor, { homeId });
  if (home === null) notFound();
  const day = today();
  const [contracts, occupancy, panels] = await Promise.all([
    contractsOfHome(actor, { homeId }),
    homeOccupancy(actor, { homeId, from: day }),
    matterPanels(actor, { subject: { type: "HOME", id: homeId }, events: timelineEvents }),
  ]);
  return (
    <HomePage home={home} contracts={contracts} occupancy={occupancy} panels={panels} today={day} />
  );
}
