import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { MessageFinder } from "@/components/outreach/messages/message-finder";
import { MessageInbox } from "@/components/outreach/messages/message-inbox";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { messageByReference, messageInbox } from "@/lib/outreach/messages/queries";
import { messageList, referenceQuery } from "@/lib/outreach/messages/schema";
import { today } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Meddelanden") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MessagesPage({ searchParams }: Props) {
  const sent = await searchParams;
  const state = messageList.parse(sent);
  const actor = await requireActor("public-message.read");
  const { referens } = referenceQuery.parse(sent);
  const found = referens === "" ? null : await messageByReference(actor, referens);
  if (found !== null) redirect(paths.staff.publicMessage(found));
  const inbox = await messageInbox(actor, state);
  const views = await savedViews(actor, { list: messageList.name });
  return (
    <>
      <PageHeading
        title="Meddelanden"
        lead="Det som har skrivits till oss på webbplatsen, och brister i tillgänglighet som någon har anmält."
      />
      <MessageFinder written={referens} />
      <MessageInbox inbox={inbox} state={state} views={views} today={today()} />
    </>
  );
}
