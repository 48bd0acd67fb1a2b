import type { Metadata } from "next";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { WhatIsKept } from "@/components/inquiries/family/what-is-kept";
import { requireActor } from "@/lib/access/require-actor";
import { unreadByFamily } from "@/lib/inquiries/messages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Det vi sparar om er") } };

export default async function KeptPage() {
  const actor = await requireActor("family.inquiry.read");
  return (
    <FamilyFrame actor={actor} unread={await unreadByFamily(actor, undefined)}>
      <WhatIsKept />
    </FamilyFrame>
  );
}
