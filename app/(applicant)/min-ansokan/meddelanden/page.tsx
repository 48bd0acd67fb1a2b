import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { FamilyMessages } from "@/components/inquiries/messages/family-messages";
import { requireActor } from "@/lib/access/require-actor";
import { familyMessages, unreadByFamily } from "@/lib/inquiries/messages/queries";
import { familyThreadQuery } from "@/lib/inquiries/messages/schema";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Meddelanden, min ansökan") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FamilyMessagesPage({ searchParams }: Props) {
  const { trad } = familyThreadQuery.parse(await searchParams);
  const actor = await requireActor("family.thread");
  const page = await familyMessages(actor, trad);
  if (page === null) notFound();
  return (
    <FamilyFrame actor={actor} unread={await unreadByFamily(actor, undefined)}>
      <FamilyMessages page={page} />
    </FamilyFrame>
  );
}
