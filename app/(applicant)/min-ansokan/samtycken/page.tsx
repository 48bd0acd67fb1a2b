import type { Metadata } from "next";
import { DoneNews } from "@/components/forms/done-news";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { OwnConsents } from "@/components/investigations/family/own-consents";
import { requireActor } from "@/lib/access/require-actor";
import { familyNews } from "@/lib/inquiries/adults/texts";
import { unreadByFamily } from "@/lib/inquiries/messages/queries";
import { ownConsents } from "@/lib/investigations/family/queries";
import { DONE } from "@/lib/platform/done-news";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Samtycken") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ConsentsPage({ searchParams }: Props) {
  const actor = await requireActor("family.consent");
  const file = await ownConsents(actor, undefined);
  return (
    <FamilyFrame actor={actor} unread={await unreadByFamily(actor, undefined)}>
      <DoneNews news={familyNews.text((await searchParams)[DONE])} />
      <OwnConsents file={file} />
    </FamilyFrame>
  );
}
