import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { Checks } from "@/components/investigations/checks";
import { requireActor } from "@/lib/access/require-actor";
import { investigationNews } from "@/lib/investigations/done/texts";
import { checksPage } from "@/lib/investigations/register-checks/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Kontroller i utredning") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function ChecksPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await checksPage(actor, id.data);
  if (page === null) notFound();
  return (
    <>
      <DoneNews news={investigationNews(klart)} />
      <Checks
        page={page}
        today={today()}
        mayReview={actor.permissions.has("investigation.decide")}
      />
    </>
  );
}
