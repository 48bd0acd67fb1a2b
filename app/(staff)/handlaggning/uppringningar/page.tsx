import type { Metadata } from "next";
import { CallbackInbox } from "@/components/outreach/callback-inbox";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { callbackInbox } from "@/lib/outreach/callbacks/queries";
import { callbackList } from "@/lib/outreach/callbacks/schema";
import { today } from "@/lib/platform/clock";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Uppringningar") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CallbacksPage({ searchParams }: Props) {
  const state = callbackList.parse(await searchParams);
  const actor = await requireActor("callback.read");
  const inbox = await callbackInbox(actor, state);
  const views = await savedViews(actor, { list: callbackList.name });
  return (
    <>
      <PageHeading
        title="Uppringningar"
        lead="De här har bett oss ringa. Ringer ni tidigare än dagen som står är det bara bra."
      />
      <CallbackInbox inbox={inbox} state={state} views={views} today={today()} />
    </>
  );
}
