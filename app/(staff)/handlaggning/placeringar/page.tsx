import type { Metadata } from "next";
import { StaffPlacementList } from "@/components/placements/placements/staff-placements";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { staffPlacements } from "@/lib/placements/staff/queries";
import { placementList } from "@/lib/placements/staff/schema";
import { today } from "@/lib/platform/clock";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Placeringar, handläggning") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PlacementsPage({ searchParams }: Props) {
  const state = placementList.parse(await searchParams);
  const actor = await requireActor("placement.read");
  const placements = await staffPlacements(actor, state);
  const views = await savedViews(actor, { list: placementList.name });
  return (
    <>
      <PageHeading title="Placeringar" />
      <StaffPlacementList placements={placements} state={state} views={views} today={today()} />
    </>
  );
}
