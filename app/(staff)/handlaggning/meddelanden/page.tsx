import type { Metadata } from "next";
import { MessageInbox } from "@/components/outreach/messages/message-inbox";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { messageInbox } from "@/lib/outreach/messages/queries";
import { messageList } from "@/lib/outreach/messages/schema";
import { today } from "@/lib/platform/clock";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Meddelanden") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MessagesPage({ searchParams }: Props) {
  const state = messageList.parse(await searchParams);
  const actor = await requireActor("public-message.read");
  const inbox = await messageInbox(actor, state);
  const views = await savedViews(actor, { list: messageList.name });
  return (
    <>
      <PageHeading
        title="Meddelanden"
        lead="Det som har skrivits till oss på webbplatsen, och brister i tillgänglighet som någon har anmält."
      />
      <MessageInbox inbox={inbox} state={state} views={views} today={today()} />
    </>
  );
}
