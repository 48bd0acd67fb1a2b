import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormGone } from "@/components/inquiries/form-gone";
import { Receipt } from "@/components/inquiries/receipt";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { formPaths } from "@/lib/inquiries/form/rules";
import { formWords } from "@/lib/inquiries/questions/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle(`${formWords.receiptTitle} – ${formWords.title}`) },
  robots: { index: false },
};

export default async function InquiryReceiptPage() {
  const form = await ownForm(await visitor(), undefined);
  if (form.state === "OPEN") redirect(formPaths.check);
  return form.state === "NONE" ? <FormGone isReceipt /> : <Receipt form={form} />;
}
