import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { OpeningForm } from "@/components/investigations/opening-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { openingForm } from "@/lib/investigations/opening/queries";
import { paths } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Öppna utredning") } };

type Props = { searchParams: Promise<{ anmalan?: string | string[] }> };

export default async function OpenInvestigationPage({ searchParams }: Props) {
  const id = z.guid().safeParse((await searchParams).anmalan);
  const actor = await requireActor("investigation.open");
  if (!id.success) notFound();
  const opening = await openingForm(actor, id.data);
  if (opening === null) notFound();
  const inquiry = { href: paths.staff.inquiry(opening.inquiryId), label: opening.number };
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.inquiries(), label: "Intresseanmälningar" }, inquiry]}
        here="Öppna utredning"
      />
      <PageHeading title="Öppna utredning" eyebrow={`Intresseanmälan ${opening.number}`} />
      {opening.missing.length > 0 ? (
        <Callout kind="warning" title="Utredningen kan inte öppnas än">
          {opening.missing.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Callout>
      ) : (
        <OpeningForm opening={opening} />
      )}
    </>
  );
}
