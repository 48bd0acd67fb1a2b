import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { FamilyLetterPage } from "@/components/inquiries/family/letter-page";
import { requireActor } from "@/lib/access/require-actor";
import { familyLetter } from "@/lib/inquiries/letter/queries";
import { unreadByFamily } from "@/lib/inquiries/messages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Brev, min ansökan") } };

type Props = { params: Promise<{ id: string }> };

export default async function FamilyLetterFilePage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("family.document");
  if (!id.success) notFound();
  const sent = await familyLetter(actor, id.data);
  if (sent === null) notFound();
  return (
    <FamilyFrame actor={actor} unread={await unreadByFamily(actor, undefined)}>
      <FamilyLetterPage sent={sent} />
    </FamilyFrame>
  );
}
