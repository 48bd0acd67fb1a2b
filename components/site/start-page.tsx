import type { ReactNode } from "react";
import { ApplyBand } from "@/components/site/apply-band";
import { Reviewed } from "@/components/site/reviewed";
import { StartDay } from "@/components/site/start-day";
import { StartHero } from "@/components/site/start-hero";
import { StartHonest } from "@/components/site/start-honest";
import { StartMissions } from "@/components/site/start-missions";
import { StartSteps } from "@/components/site/start-steps";
import { StartWho } from "@/components/site/start-who";
import { Urgent } from "@/components/site/urgent";
import { publicPages } from "@/lib/site/pages/texts";

type StartPageProps = {
  /** The nearest information meeting. */
  meeting: ReactNode;
  news: ReactNode;
};

/** The first page: what, who, how much, how long, and how to begin. */
export function StartPage({ meeting, news }: StartPageProps) {
  return (
    <>
      <StartHero />
      <StartMissions />
      <StartDay />
      <StartWho />
      <StartHonest />
      <StartSteps />
      {meeting}
      {news}
      <ApplyBand />
      <div className="mx-auto max-w-6xl px-4 pt-12 sm:px-6">
        <Urgent />
        <Reviewed on={publicPages["/"].reviewedOn} />
      </div>
    </>
  );
}
