import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { PageFeedback } from "@/components/outreach/feedback/page-feedback";
import { ApplyBand } from "@/components/site/apply-band";
import { Reviewed } from "@/components/site/reviewed";
import { SiteButton } from "@/components/site/site-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import type { Day } from "@/lib/platform/dates";
import { localised } from "@/lib/platform/paths";
import type { Frame } from "@/lib/site/languages/rules";
import { callToAction } from "@/lib/site/menu/texts";

type ArticleFrameProps = {
  /** The address of the page. */
  path: string;
  label: string;
  heading: string;
  lead: ReactNode;
  eyebrow?: string | null;
  picture?: ReactNode;
  /** Stands beside the text on wide screens and after it on a phone. */
  aside?: ReactNode;
  /** The band that asks for an expression of interest; off on pages about other things. */
  askToApply: boolean;
  /** Whether readers are asked, at the foot, if the page helped. */
  asksReaders?: boolean;
  reviewedOn: Day;
  frame: Frame;
  children: ReactNode;
};

/** The frame of a public page of prose: way, heading, picture, text, and when it was reviewed. */
export function ArticleFrame(props: ArticleFrameProps) {
  const { path, aside, askToApply, asksReaders = true, frame, children } = props;
  return (
    <>
      <ArticleHead {...props} />
      <div
        className={cx(
          "mx-auto grid max-w-6xl gap-12 px-4 pt-10 pb-14 sm:px-6 lg:pt-14",
          aside && "lg:grid-cols-[minmax(0,1fr)_22rem]",
        )}
      >
        <div className="min-w-0">
          {children}
          {asksReaders && <PageFeedback path={path} language={frame.language.code} />}
          <Reviewed on={props.reviewedOn} language={frame.language} />
        </div>
        {aside && <aside className="space-y-6 self-start lg:sticky lg:top-6">{aside}</aside>}
      </div>
      {askToApply && <ApplyBand frame={frame} />}
    </>
  );
}

function ArticleHead(props: ArticleFrameProps) {
  const { label, heading, lead, eyebrow, picture, askToApply, frame } = props;
  const { segment, words } = frame.language;
  return (
    <div className="bg-sunk">
      <div className="mx-auto max-w-6xl px-4 pt-5 sm:px-6">
        <Breadcrumb
          name={words.here}
          trail={[{ href: localised("/", segment), label: words.start }]}
          here={label}
        />
      </div>
      <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-7 px-4 pt-5 pb-10 sm:px-6 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)] lg:items-center lg:pt-7 lg:pb-12">
        <div className="min-w-0">
          {eyebrow && <p className="mb-1 font-semibold text-falu">{eyebrow}</p>}
          <h1 className="text-title">{heading}</h1>
          <div className="mt-4 max-w-2xl space-y-3 text-lead text-soft">{lead}</div>
          {askToApply && (
            // From tablet width the head of the page carries the same button.
            <div className="no-print mt-6 md:hidden">
              <SiteButton href={callToAction.href} frame={frame} wide>
                {words.apply}
              </SiteButton>
            </div>
          )}
        </div>
        {picture && <div className="no-print overflow-hidden rounded-panel">{picture}</div>}
      </div>
    </div>
  );
}
