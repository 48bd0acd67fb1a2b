import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { StaffPlacementPage } from "@/components/placements/placements/staff-placement";
import { requireActor } from "@/lib/access/require-actor";
import { doneText } from "@/lib/placements/done/texts";
import { childIdentity } from "@/lib/placements/identity/queries";
import { staffPlacement } from "@/lib/placements/staff/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Placering, handläggning") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ uppgifter?: string | string[]; klart?: string | string[] }>;
};

export default async function PlacementPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { uppgifter, klart } = await searchParams;
  const actor = await requireActor("placement.read");
  if (!id.success) notFound();
  const page = await staffPlacement(actor, { placementId: id.data });
  if (page === null) notFound();
  const known = uppgifter === "visa" ? await childIdentity(actor, { placementId: id.data }) : null;
  return (
    <>
      <DoneNews news={doneText(klart)} />
      <StaffPlacementPage page={page} known={known} today={today()} />
    </>
  );
}
