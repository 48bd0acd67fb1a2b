import type { Metadata } from "next";
import { HomeList } from "@/components/stays/home-list";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { today } from "@/lib/platform/clock";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";
import { homeRows } from "@/lib/stays/homes/queries";
import { homeList } from "@/lib/stays/homes/schema";

export const metadata: Metadata = { title: { absolute: pageTitle("Hem") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HomesPage({ searchParams }: Props) {
  const state = homeList.parse(await searchParams);
  const actor = await requireActor("home.read");
  const homes = await homeRows(actor, state);
  const views = await savedViews(actor, { list: homeList.name });
  return (
    <>
      <PageHeading title="Hem" />
      <HomeList homes={homes} state={state} views={views} today={today()} />
    </>
  );
}
