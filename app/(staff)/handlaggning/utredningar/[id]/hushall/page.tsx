import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Household } from "@/components/investigations/household";
import { requireActor } from "@/lib/access/require-actor";
import { householdPage } from "@/lib/investigations/household/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Hushåll i utredning") } };

type Props = { params: Promise<{ id: string }> };

export default async function HouseholdPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await householdPage(actor, id.data);
  if (page === null) notFound();
  return <Household page={page} today={today()} />;
}
