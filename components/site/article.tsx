import type { ReactNode } from "react";
import { ArticleFrame } from "@/components/site/article-frame";
import type { Frame } from "@/lib/site/languages/rules";
import { type BuiltPath, type PublicPage, publicPages } from "@/lib/site/pages/texts";

type ArticleProps = {
  path: BuiltPath;
  frame: Frame;
  lead: ReactNode;
  eyebrow?: string;
  picture?: ReactNode;
  aside?: ReactNode;
  askToApply?: boolean;
  /** Whether readers are asked if the page helped: not where it is promised that there is no form. */
  asksReaders?: boolean;
  children: ReactNode;
};

/** The frame of a public page that is built into the product. */
export function Article({ path, askToApply = true, children, ...rest }: ArticleProps) {
  const { title, heading, label, reviewedOn }: PublicPage = publicPages[path];
  return (
    <ArticleFrame {...rest} {...{ path, label, reviewedOn, askToApply }} heading={heading ?? title}>
      {children}
    </ArticleFrame>
  );
}
