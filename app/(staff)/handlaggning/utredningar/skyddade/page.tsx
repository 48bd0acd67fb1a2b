import type { Metadata } from "next";
import { ProtectedHouseholds } from "@/components/people/protected-households";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { protectedHouseholds } from "@/lib/access/protected/queries";
import { requireActor } from "@/lib/access/require-actor";
import { paths } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Skyddade hushåll") } };

export default async function ProtectedHouseholdsPage() {
  const actor = await requireActor("protected.grant");
  const page = await protectedHouseholds(actor, undefined);
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.investigations(), label: "Utredningar" }]}
        here="Skyddade hushåll"
      />
      <PageHeading
        title="Skyddade hushåll"
        lead="Bara namngivna läsare ser hushållet. Utredare behöver namnges, och du själv om du ska besluta."
      />
      <ProtectedHouseholds page={page} />
    </>
  );
}
