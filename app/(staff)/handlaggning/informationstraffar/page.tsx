import type { Metadata } from "next";
import { StaffMeetings } from "@/components/outreach/staff-meetings";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { staffMeetings } from "@/lib/outreach/meetings/staff/queries";
import { meetingList } from "@/lib/outreach/meetings/staff/schema";
import { paths } from "@/lib/platform/paths";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Informationsträffar, handläggning") },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MeetingsPage({ searchParams }: Props) {
  const state = meetingList.parse(await searchParams);
  const actor = await requireActor("meeting.read");
  const meetings = await staffMeetings(actor, state);
  const views = await savedViews(actor, { list: meetingList.name });
  return (
    <>
      <PageHeading
        title="Informationsträffar"
        actions={<ButtonLink href={paths.staff.newMeeting}>Planera en träff</ButtonLink>}
      />
      <StaffMeetings meetings={meetings} state={state} views={views} />
    </>
  );
}
