import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { StaffMeetingPage } from "@/components/outreach/staff-meeting-page";
import { requireActor } from "@/lib/access/require-actor";
import { staffMeeting } from "@/lib/outreach/meetings/staff/queries";
import { staffNews } from "@/lib/outreach/meetings/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Informationsträff, handläggning") },
};

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ klart?: string | string[] }>;
};

export default async function MeetingPage({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  const { klart } = await searchParams;
  const actor = await requireActor("meeting.read");
  if (!id.success) notFound();
  const meeting = await staffMeeting(actor, id.data);
  if (meeting === null) notFound();
  return (
    <>
      <DoneNews news={staffNews.text(klart)} />
      <StaffMeetingPage meeting={meeting} />
    </>
  );
}
