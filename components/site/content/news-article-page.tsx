import { PageFeedback } from "@/components/outreach/feedback/page-feedback";
import { ApplyBand } from "@/components/site/apply-band";
import { ContentBody } from "@/components/site/content/content-body";
import { ShareLinks } from "@/components/site/content/share-links";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DayDisplay } from "@/components/ui/date-display";
import { dayOf } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { NewsArticle } from "@/lib/site/content/queries";
import type { Frame } from "@/lib/site/languages/rules";
import { unit } from "@/lib/site/texts";

type NewsArticlePageProps = {
  article: NewsArticle;
  /** The whole address of the page. */
  address: string;
  frame: Frame;
};

/** One piece of news, with the days when it was published, changed and last read through. */
export function NewsArticlePage({ article, address, frame }: NewsArticlePageProps) {
  const { title, lead, body } = article;
  const [publishedOn, changedOn] = [dayOf(article.publishedAt), dayOf(article.changedAt)];
  return (
    <>
      <article>
        <div className="bg-sunk">
          <div className="mx-auto max-w-6xl px-4 pt-5 pb-10 sm:px-6">
            <Breadcrumb
              trail={[
                { href: "/", label: "Start" },
                { href: paths.news, label: "Nyheter" },
              ]}
              here={title}
            />
            <p className="mt-5 font-semibold text-falu">
              <DayDisplay day={publishedOn} />
            </p>
            <h1 className="max-w-3xl text-title">{title}</h1>
            <p className="mt-4 max-w-2xl text-lead text-soft">{lead}</p>
          </div>
        </div>
        <div className="mx-auto grid max-w-6xl gap-12 px-4 pt-10 pb-14 sm:px-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:pt-14">
          <div className="min-w-0">
            <div className="prose is-wide">
              <ContentBody body={body} frame={frame} images={article.images} />
            </div>
            <ShareLinks title={title} address={address} />
            <PageFeedback path={article.path} language="sv" />
            <p className="mt-14 max-w-[38rem] border-t border-line pt-4 text-small text-soft">
              Publicerad den <DayDisplay day={publishedOn} />.{" "}
              {changedOn !== publishedOn && (
                <>
                  Ändrad den <DayDisplay day={changedOn} />.{" "}
                </>
              )}
              Granskad den <DayDisplay day={article.reviewedOn} />. Ansvarig: {unit.name}.
            </p>
          </div>
          <aside className="space-y-6 self-start lg:sticky lg:top-6">
            <TalkToUs />
          </aside>
        </div>
      </article>
      <ApplyBand frame={frame} />
    </>
  );
}
