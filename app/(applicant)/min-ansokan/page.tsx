import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SignOutForm } from "@/components/access/sign-out-form";
import { FamilyStatus } from "@/components/inquiries/family-status";
import { PlainShell } from "@/components/layout/plain-shell";
import { requireActor } from "@/lib/access/require-actor";
import { roleTexts } from "@/lib/access/texts";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { today } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { pageTitle, unit } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Min ansökan") } };

export default async function FamilyPage() {
  const actor = await requireActor("family.inquiry.read");
  const inquiry = await familyInquiry(actor, undefined);
  if (inquiry === null) notFound();
  return (
    <PlainShell
      who={{
        name: inquiry.givenName,
        role: roleTexts.APPLICANT,
        unit: unit.municipality,
        signOut: <SignOutForm />,
      }}
      menuLabel="Meny"
      home={paths.home}
    >
      <FamilyStatus inquiry={inquiry} today={today()} />
    </PlainShell>
  );
}
