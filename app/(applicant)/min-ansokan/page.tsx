import type { Metadata } from "next";
import { DoneNews } from "@/components/forms/done-news";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { Untied } from "@/components/inquiries/family/untied";
import { FamilyOverview } from "@/components/investigations/family/family-overview";
import { requireActor } from "@/lib/access/require-actor";
import { familyNews } from "@/lib/inquiries/adults/texts";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { overviewQuery } from "@/lib/inquiries/family/schema";
import { unreadByFamily } from "@/lib/inquiries/messages/queries";
import { papersOwed } from "@/lib/inquiries/uploads/queries";
import { nextOwnTime } from "@/lib/investigations/appointments/queries";
import { ownFile } from "@/lib/investigations/family/queries";
import { today } from "@/lib/platform/clock";
import { DONE } from "@/lib/platform/done-news";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Min ansökan") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FamilyPage({ searchParams }: Props) {
  const actor = await requireActor("family.inquiry.read");
  const inquiry = await familyInquiry(actor, undefined);
  const params = await searchParams;
  const file = inquiry === null ? null : await ownFile(actor, undefined);
  const unread = await unreadByFamily(actor, undefined);
  const nextTime = inquiry === null ? null : await nextOwnTime(actor, undefined);
  const asks = actor.permissions.has("family.document") ? await papersOwed(actor, undefined) : [];
  return (
    <FamilyFrame actor={actor} unread={unread}>
      <DoneNews news={familyNews.text(params[DONE])} />
      {inquiry === null ? (
        <Untied />
      ) : (
        <FamilyOverview
          inquiry={inquiry}
          file={file}
          waiting={{ unread, nextTime, asks }}
          today={today()}
          form={overviewQuery.parse(params).gor}
          canIdentify={!actor.permissions.has("family.consent")}
        />
      )}
    </FamilyFrame>
  );
}
