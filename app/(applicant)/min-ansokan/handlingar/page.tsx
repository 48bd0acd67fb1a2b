import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { FamilyDocuments } from "@/components/inquiries/uploads/family-documents";
import { requireActor } from "@/lib/access/require-actor";
import { unreadByFamily } from "@/lib/inquiries/messages/queries";
import { familyDocuments } from "@/lib/inquiries/uploads/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Handlingar, min ansökan") } };

export default async function FamilyDocumentsPage() {
  const actor = await requireActor("family.document");
  const page = await familyDocuments(actor, undefined);
  if (page === null) notFound();
  return (
    <FamilyFrame actor={actor} unread={await unreadByFamily(actor, undefined)}>
      <FamilyDocuments page={page} />
    </FamilyFrame>
  );
}
