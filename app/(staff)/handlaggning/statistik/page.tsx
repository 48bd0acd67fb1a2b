import type { Metadata } from "next";
import { StatisticsPage } from "@/components/statistics/statistics-page";
import { requireActor } from "@/lib/access/require-actor";
import { pageTitle } from "@/lib/site/texts";
import { recruitment } from "@/lib/statistics/queries";
import { statisticsQuery } from "@/lib/statistics/schema";

export const metadata: Metadata = { title: { absolute: pageTitle("Statistik") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const actor = await requireActor("statistics.read");
  const query = statisticsQuery.parse(await searchParams);
  return <StatisticsPage shown={await recruitment(actor, query)} query={query} />;
}
