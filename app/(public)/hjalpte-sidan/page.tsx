import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FeedbackForm } from "@/components/outreach/feedback/feedback-form";
import { feedbackQuery } from "@/lib/outreach/feedback/schema";
import { feedbackWords } from "@/lib/outreach/feedback/texts";
import { pageTitle } from "@/lib/site/texts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { sprak } = feedbackQuery.parse(await searchParams);
  const title = { absolute: pageTitle(feedbackWords(sprak).title) };
  return { title, robots: { index: false } };
}

export default async function FeedbackPage({ searchParams }: Props) {
  const { sida, sprak, svar } = feedbackQuery.parse(await searchParams);
  if (sida === null) notFound();
  return (
    <FeedbackForm
      page={sida}
      language={sprak}
      answer={svar}
      // Random and nothing else: an id that grows with time would tell when somebody answered.
      answerKey={crypto.randomUUID()}
    />
  );
}
