import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { MatchingPageView } from "@/components/placements/matching/matching-page";
import { requireActor } from "@/lib/access/require-actor";
import { matchingPage } from "@/lib/placements/matching/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Sök hem") } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<"hem" | "jamfor" | "alla", string | string[] | undefined>>;
};

export default async function HomesPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { hem, jamfor = [], alla } = await searchParams;
  const actor = await requireActor("request.match");
  if (!id.success) notFound();
  const page = await matchingPage(actor, { requestId: id.data });
  if (page === null) notFound();
  return (
    <MatchingPageView
      page={page}
      selectedId={[hem].flat()[0] ?? null}
      compared={[jamfor].flat()}
      showAll={alla === "ja"}
    />
  );
}
