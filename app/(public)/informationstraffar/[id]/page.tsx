import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DoneNews } from "@/components/forms/done-news";
import { MeetingPage } from "@/components/outreach/meeting-page";
import { visitor } from "@/lib/access/require-actor";
import { campaignQuery } from "@/lib/outreach/campaigns/schema";
import { openMeeting } from "@/lib/outreach/meetings/queries";
import { visitorNews } from "@/lib/outreach/meetings/texts";
import { now } from "@/lib/platform/clock";
import { DONE } from "@/lib/platform/done-news";
import { uuidv7 } from "@/lib/platform/ids";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Anmäl dig till informationsträff") },
};

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const id = z.guid().safeParse((await params).id);
  if (!id.success) notFound();
  const meeting = await openMeeting(await visitor(), id.data.toLowerCase());
  if (meeting === null) notFound();
  const query = await searchParams;
  const news = visitorNews.text(query[DONE]);
  const { kampanj } = campaignQuery.parse(query);
  return (
    <>
      {news && (
        <div className="mx-auto max-w-6xl px-4 pt-6 sm:px-6">
          <DoneNews news={news} />
        </div>
      )}
      <MeetingPage meeting={meeting} idempotencyKey={uuidv7()} now={now()} campaign={kampanj} />
    </>
  );
}
