import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ComparisonPage } from "@/components/inquiries/merging/comparison-page";
import { requireActor } from "@/lib/access/require-actor";
import { inquiryComparison } from "@/lib/inquiries/merging/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Jämför två anmälningar") } };

type Props = { params: Promise<{ id: string; andra: string }> };

const wanted = z.object({ id: z.guid(), andra: z.guid() });

export default async function CompareInquiriesPage({ params }: Props) {
  const asked = wanted.safeParse(await params);
  const actor = await requireActor("inquiry.read");
  if (!asked.success) notFound();
  const { id: oneId, andra: otherId } = asked.data;
  const comparison = await inquiryComparison(actor, { oneId, otherId });
  if (comparison === null) notFound();
  return <ComparisonPage comparison={comparison} />;
}
