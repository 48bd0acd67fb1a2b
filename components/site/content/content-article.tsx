import type { ReactNode } from "react";
import { ArticleFrame } from "@/components/site/article-frame";
import { ContentBody } from "@/components/site/content/content-body";
import { Illustration } from "@/components/site/content/illustration";
import { hasAside } from "@/lib/site/content/blocks/rules";
import type { PublishedPage } from "@/lib/site/content/pages/queries";
import type { Frame } from "@/lib/site/languages/rules";

type ContentArticleProps = {
  page: PublishedPage;
  frame: Frame;
  /** What is built into the product, by the name that the text places it with. */
  tools?: Readonly<Record<string, ReactNode>>;
};

/** A page that the web editor writes. */
export function ContentArticle({ page, frame, tools }: ContentArticleProps) {
  const { body, images, picture } = page;
  const drawn = { body, frame, images, tools };
  return (
    <ArticleFrame
      path={page.path}
      label={page.label}
      heading={page.heading}
      eyebrow={page.eyebrow}
      lead={<p>{page.lead}</p>}
      picture={picture && <Illustration name={picture} />}
      aside={hasAside(body) && <ContentBody {...drawn} part="aside" />}
      askToApply={page.asksToApply}
      reviewedOn={page.reviewedOn}
      frame={frame}
    >
      <div className="prose is-wide">
        <ContentBody {...drawn} />
      </div>
    </ArticleFrame>
  );
}
