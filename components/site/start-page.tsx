import type { ReactNode } from "react";
import { PageFeedback } from "@/components/outreach/feedback/page-feedback";
import { ApplyBand } from "@/components/site/apply-band";
import { ContentBody } from "@/components/site/content/content-body";
import { Reviewed } from "@/components/site/reviewed";
import { StartDay } from "@/components/site/start-day";
import { StartHero } from "@/components/site/start-hero";
import { StartHonest } from "@/components/site/start-honest";
import { StartMissions } from "@/components/site/start-missions";
import { StartSteps } from "@/components/site/start-steps";
import { StartWho } from "@/components/site/start-who";
import { Urgent } from "@/components/site/urgent";
import type { PublishedPage } from "@/lib/site/content/pages/queries";
import type { Frame } from "@/lib/site/languages/rules";

type StartPageProps = {
  page: PublishedPage;
  frame: Frame;
  /** What homes are needed right now; null while nothing is said. */
  need: ReactNode;
  /** The nearest information meeting. */
  meeting: ReactNode;
  news: ReactNode;
};

/** The first page: what, who, how much, how long, and how to begin. */
export function StartPage({ page, frame, need, meeting, news }: StartPageProps) {
  return (
    <>
      <StartHero title={page.heading} lead={page.lead} />
      {need && <div className="mx-auto max-w-6xl px-4 pt-10 sm:px-6">{need}</div>}
      <StartMissions />
      <StartDay />
      <StartWho>
        <ContentBody body={page.body} frame={frame} images={page.images} />
      </StartWho>
      <StartHonest />
      <StartSteps />
      {meeting}
      {news}
      <ApplyBand frame={frame} />
      <div className="mx-auto max-w-6xl px-4 pt-12 sm:px-6">
        <Urgent />
        <PageFeedback path="/" language={frame.language.code} />
        <Reviewed on={page.reviewedOn} />
      </div>
    </>
  );
}
