import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Interviews } from "@/components/investigations/interviews";
import { requireActor } from "@/lib/access/require-actor";
import { interviewsPage } from "@/lib/investigations/interviews/queries";
import { pageTitle } from "@/lib/site/texts";

// No name in the title: it stands in the browser's history.
export const metadata: Metadata = { title: { absolute: pageTitle("Intervjuer i utredning") } };

type Props = { params: Promise<{ id: string }> };

export default async function InterviewsPage({ params }: Props) {
  const id = z.guid().safeParse((await params).id);
  const actor = await requireActor("investigation.read");
  if (!id.success) notFound();
  const page = await interviewsPage(actor, id.data);
  if (page === null) notFound();
  return <Interviews page={page} />;
}
