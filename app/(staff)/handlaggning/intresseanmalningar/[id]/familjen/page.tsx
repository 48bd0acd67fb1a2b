import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { FamilyColumns } from "@/components/inquiries/messages/family-columns";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { staffMessages } from "@/lib/inquiries/messages/queries";
import { staffThreadQuery } from "@/lib/inquiries/messages/schema";
import { staffDocuments } from "@/lib/inquiries/uploads/staff/queries";
import { partPath } from "@/lib/investigations/texts";
import { paths } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Familjen, intresseanmälan") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function InquiryFamilyPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { trad } = staffThreadQuery.parse(await searchParams);
  const actor = await requireActor("inquiry.read");
  if (!id.success) notFound();
  const messages = await staffMessages(actor, { inquiryId: id.data, thread: trad });
  if (messages === null) notFound();
  const { inquiryNumber, investigation } = messages.matter;
  if (investigation !== null) redirect(partPath(investigation.id, "family"));
  const documents = await staffDocuments(actor, id.data);
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.staff.inquiries(), label: "Intresseanmälningar" },
          { href: paths.staff.inquiry(id.data), label: inquiryNumber },
        ]}
        here="Familjen"
      />
      <PageHeading eyebrow={inquiryNumber} title="Familjen" />
      <FamilyColumns
        messages={messages}
        documents={documents}
        path={paths.staff.inquiryFamily(id.data)}
      />
    </>
  );
}
