import type { Metadata } from "next";
import { TemplateList } from "@/components/inquiries/mailing/template-list";
import { requireActor } from "@/lib/access/require-actor";
import { allWordings } from "@/lib/inquiries/mailing/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Mejlmallar") } };

export default async function MailTemplatesPage() {
  const actor = await requireActor("mail-template.write");
  return <TemplateList wordings={await allWordings(actor, undefined)} />;
}
