import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FormGone } from "@/components/inquiries/form-gone";
import { StepForm } from "@/components/inquiries/step-form";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { formPaths } from "@/lib/inquiries/form/rules";
import { formQuery } from "@/lib/inquiries/form/schema";
import { stepAt } from "@/lib/inquiries/questions/rules";
import { formWords } from "@/lib/inquiries/questions/texts";
import { pageTitle } from "@/lib/site/texts";

type Props = {
  params: Promise<{ steg: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const step = stepAt((await params).steg);
  const title = step === null ? formWords.title : `${step.label} – ${formWords.title}`;
  return { title: { absolute: pageTitle(title) }, robots: { index: false } };
}

export default async function InquiryStepPage({ params, searchParams }: Props) {
  const step = stepAt((await params).steg);
  if (step === null) notFound();
  const { andra, traff, kampanj, nya } = formQuery.parse(await searchParams);
  const form = await ownForm(await visitor(), undefined);
  // Back after sending shows the receipt, never a form that could be sent again.
  if (form.state === "SENT") redirect(formPaths.receipt);
  if (form.state === "NONE" && step.before !== null) return <FormGone />;
  const typed = form.state === "OPEN" ? form.typed : {};
  return (
    <StepForm
      step={step}
      typed={typed}
      isChange={andra === "1"}
      isOutdated={nya === "1"}
      meetingId={traff}
      campaign={kampanj}
    />
  );
}
