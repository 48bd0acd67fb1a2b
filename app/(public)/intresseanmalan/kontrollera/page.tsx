import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckAnswers } from "@/components/inquiries/check-answers";
import { FormGone } from "@/components/inquiries/form-gone";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { formPaths } from "@/lib/inquiries/form/rules";
import { formWords } from "@/lib/inquiries/questions/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle(`${formWords.checkTitle} – ${formWords.title}`) },
  robots: { index: false },
};

export default async function InquiryCheckPage() {
  const form = await ownForm(await visitor(), undefined);
  if (form.state === "SENT") redirect(formPaths.receipt);
  return form.state === "NONE" ? <FormGone /> : <CheckAnswers {...form} />;
}
