import { ArrowRight } from "lucide-react";
import { HomesLandscape } from "@/components/illustrations/pictures";
import { PageFeedback } from "@/components/outreach/feedback/page-feedback";
import { ApplyBand } from "@/components/site/apply-band";
import { ContentBody } from "@/components/site/content/content-body";
import { Reviewed } from "@/components/site/reviewed";
import { SiteButton } from "@/components/site/site-button";
import { hasAside } from "@/lib/site/content/blocks/rules";
import type { PublishedPage } from "@/lib/site/content/pages/queries";
import type { Frame } from "@/lib/site/languages/rules";
import { callToAction } from "@/lib/site/menu/texts";
import { unit } from "@/lib/site/texts";

type LanguageStartProps = { page: PublishedPage; frame: Frame };

/** The first page of a language: the question over the lake, then what its editor has written. */
export function LanguageStart({ page, frame }: LanguageStartProps) {
  const { body, images } = page;
  const aside = hasAside(body);
  return (
    <>
      <Hero page={page} frame={frame} />
      <div
        className={`mx-auto grid max-w-6xl gap-12 px-4 pt-10 pb-14 sm:px-6 lg:pt-14 ${aside ? "lg:grid-cols-[minmax(0,1fr)_22rem]" : ""}`}
      >
        <div className="prose is-wide min-w-0">
          <ContentBody body={body} frame={frame} images={images} />
        </div>
        {aside && (
          <aside className="space-y-6 self-start">
            <ContentBody body={body} frame={frame} images={images} part="aside" />
          </aside>
        )}
      </div>
      {page.asksToApply && <ApplyBand frame={frame} />}
      <div className="mx-auto max-w-6xl px-4 sm:px-6">
        <PageFeedback path={page.path} language={frame.language.code} />
        <Reviewed on={page.reviewedOn} language={frame.language} />
      </div>
    </>
  );
}

function Hero({ page, frame }: LanguageStartProps) {
  const { words } = frame.language;
  return (
    <section aria-labelledby="start" className="bg-ill-sky">
      <div className="relative z-10 mx-auto max-w-6xl px-4 pt-8 pb-6 sm:px-6 lg:pt-12">
        <p className="font-semibold text-falu">{page.eyebrow ?? words.unit}</p>
        <h1 id="start" className="mt-2 max-w-4xl text-display">
          {page.heading}
        </h1>
        <p className="mt-4 max-w-2xl text-lead">{page.lead}</p>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SiteButton href={callToAction.href} frame={frame} size="large" iconAfter={ArrowRight}>
            {words.apply}
          </SiteButton>
          <p>
            {words.orCall}{" "}
            <a
              href={`tel:${unit.phone.dialled}`}
              dir="ltr"
              className="text-link inline-block font-semibold"
            >
              {unit.phone.shown}
            </a>
            <span className="block text-small text-soft">{words.hours}</span>
          </p>
        </div>
      </div>
      <HomesLandscape className="no-print pointer-events-none block h-56 w-full sm:h-[34vw] lg:h-[28vw] lg:max-h-[30rem]" />
    </section>
  );
}
