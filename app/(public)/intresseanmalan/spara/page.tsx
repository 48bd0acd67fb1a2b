import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormGone } from "@/components/inquiries/form-gone";
import { LaterSent, SaveForLater } from "@/components/inquiries/later/save-for-later";
import { visitor } from "@/lib/access/require-actor";
import { laterQuery } from "@/lib/inquiries/form/later/schema";
import { laterTexts } from "@/lib/inquiries/form/later/texts";
import { ownForm } from "@/lib/inquiries/form/queries";
import { formPaths } from "@/lib/inquiries/form/rules";
import { formWords } from "@/lib/inquiries/questions/texts";
import { pageTitle } from "@/lib/site/texts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { skickad } = laterQuery.parse(await searchParams);
  const title = skickad === undefined ? laterTexts.title : laterTexts.sentTitle;
  return {
    title: { absolute: pageTitle(`${title} – ${formWords.title}`) },
    robots: { index: false },
  };
}

export default async function SaveForLaterPage({ searchParams }: Props) {
  const { steg, skickad } = laterQuery.parse(await searchParams);
  const form = await ownForm(await visitor(), undefined);
  if (form.state === "SENT") redirect(formPaths.receipt);
  if (form.state === "NONE") return <FormGone />;
  return skickad === "1" ? <LaterSent /> : <SaveForLater typed={form.typed} slug={steg} />;
}
