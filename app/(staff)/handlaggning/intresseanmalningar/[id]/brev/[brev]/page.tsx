import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LetterPage } from "@/components/inquiries/file/letter-page";
import { requireActor } from "@/lib/access/require-actor";
import { staffLetter } from "@/lib/inquiries/letter/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Brev till familjen") } };

type Props = { params: Promise<{ id: string; brev: string }> };

const wanted = z.object({ id: z.guid(), brev: z.guid() });

export default async function InquiryLetterPage({ params }: Props) {
  const asked = wanted.safeParse(await params);
  const actor = await requireActor("inquiry.read");
  if (!asked.success) notFound();
  const { id: inquiryId, brev: letterId } = asked.data;
  const sent = await staffLetter(actor, { inquiryId, letterId });
  if (sent === null) notFound();
  return <LetterPage sent={sent} />;
}
