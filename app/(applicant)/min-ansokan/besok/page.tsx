import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { FamilyVisits } from "@/components/investigations/appointments/family-visits";
import { requireActor } from "@/lib/access/require-actor";
import { unreadByFamily } from "@/lib/inquiries/messages/queries";
import { familyAppointments } from "@/lib/investigations/appointments/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Besök och tider, min ansökan") },
};

export default async function FamilyVisitsPage() {
  const actor = await requireActor("family.visit");
  const page = await familyAppointments(actor, undefined);
  if (page === null) notFound();
  return (
    <FamilyFrame actor={actor} unread={await unreadByFamily(actor, undefined)}>
      <FamilyVisits page={page} />
    </FamilyFrame>
  );
}
