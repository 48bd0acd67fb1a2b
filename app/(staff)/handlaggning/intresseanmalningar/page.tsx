import type { Metadata } from "next";
import { InquiryInbox } from "@/components/inquiries/inquiry-inbox";
import { LastTogetherLine } from "@/components/inquiries/together/last-line";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { inquiryInbox } from "@/lib/inquiries/inbox/queries";
import { inquiryList } from "@/lib/inquiries/inbox/schema";
import { lastTogether } from "@/lib/inquiries/together/queries";
import { today } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Intresseanmälningar") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InquiriesPage({ searchParams }: Props) {
  const state = inquiryList.parse(await searchParams);
  const actor = await requireActor("inquiry.read");
  const inbox = await inquiryInbox(actor, state);
  const views = await savedViews(actor, { list: inquiryList.name });
  const last = await lastTogether(actor, undefined);
  return (
    <>
      <PageHeading
        title="Intresseanmälningar"
        actions={<ButtonLink href={paths.staff.newInquiry()}>Ta emot per telefon</ButtonLink>}
      />
      {last !== null && <LastTogetherLine last={last} />}
      <InquiryInbox inbox={inbox} state={state} views={views} today={today()} />
    </>
  );
}
