import type { Metadata } from "next";
import { FeedbackOverview } from "@/components/outreach/feedback/feedback-overview";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { pageFeedback } from "@/lib/outreach/feedback/handling/queries";
import { feedbackFilter } from "@/lib/outreach/feedback/handling/schema";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Svar om sidorna") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PageFeedbackPage({ searchParams }: Props) {
  const filter = feedbackFilter.parse(await searchParams);
  const actor = await requireActor("page-feedback.read");
  const found = await pageFeedback(actor, filter);
  return (
    <>
      <PageHeading
        title="Svar om sidorna"
        lead="Längst ner på de flesta sidor frågar vi om den hjälpte. Här är svaren, och det som läsarna saknade."
      />
      <FeedbackOverview found={found} filter={filter} />
    </>
  );
}
