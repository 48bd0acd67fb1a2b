import type { Metadata } from "next";
import { FormStart } from "@/components/inquiries/form-start";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { formWords } from "@/lib/inquiries/questions/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle(formWords.title) },
  description:
    "Är ni nyfikna på att bli jourhem, familjehem eller kontaktfamilj? Skicka en intresseanmälan. Det tar fem minuter.",
};

export default async function InquiryStartPage() {
  return <FormStart form={await ownForm(await visitor(), undefined)} />;
}
