import type { Metadata } from "next";
import { DoneNews } from "@/components/forms/done-news";
import { NeedDesk } from "@/components/site/need/need-desk";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { unmetNeeds } from "@/lib/desk/unmet/queries";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { needHistory } from "@/lib/site/need/queries";
import { needNews } from "@/lib/site/need/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Behov just nu") } };

type Props = { searchParams: Promise<{ klart?: string | string[] }> };

export default async function NeedPage({ searchParams }: Props) {
  const { klart } = await searchParams;
  const actor = await requireActor("need.publish");
  const summary = await unmetNeeds(actor, undefined);
  const needs = await needHistory(actor, undefined);
  return (
    <>
      <DoneNews news={needNews(klart)} />
      <PageHeading
        title="Behov just nu"
        lead="En mening på startsidan och bland nyheterna om vilka hem ni behöver. Du skriver den, siffrorna hjälper dig."
      />
      <NeedDesk summary={summary} needs={needs} until={addDays(today(), 30)} />
    </>
  );
}
