import type { ComponentProps, ReactNode } from "react";
import Markdown, { type Components } from "react-markdown";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import { ContentBlock, type ContentBlockProps } from "@/components/site/content/content-block";
import { ContentRun } from "@/components/site/content/content-run";
import { Fact } from "@/components/site/content/fact";
import { SiteLink } from "@/components/site/site-link";
import { keepLines, markBlocks, type TextPart } from "@/lib/site/content/blocks/rules";
import type { Frame } from "@/lib/site/languages/rules";

/** How a text is drawn: where it stands, what its pictures measure, and what is built in. */
export type BodyProps = {
  body: string;
  frame: Frame;
  images?: ReadonlyMap<string, { width: number; height: number }>;
  tools?: Readonly<Record<string, ReactNode>>;
  part?: TextPart;
};

/** A text of the web editor's as visitors read it. HTML that somebody wrote in it is shown as words. */
export function ContentBody({ body, part = "main", ...around }: BodyProps) {
  const lines = around.frame.language.code === "easy" ? [keepLines] : [];
  return (
    <Markdown
      remarkPlugins={[remarkGfm, remarkDirective, ...lines, markBlocks(part)]}
      components={partsFor(around)}
    >
      {body}
    </Markdown>
  );
}

function partsFor(around: Omit<BodyProps, "body" | "part">): Components {
  const { frame } = around;
  return {
    div: (props) => <ContentDiv around={around} given={props} />,
    span: (props) => {
      const name = (props as { "data-fact"?: string })["data-fact"];
      return name === undefined ? (
        <span>{props.children}</span>
      ) : (
        <Fact name={name} words={frame.language.words} />
      );
    },
    a: ({ href = "", children }) => (
      <SiteLink href={href} frame={frame}>
        {children}
      </SiteLink>
    ),
    table: ({ children }) => <WideTable name={frame.language.words.table}>{children}</WideTable>,
  };
}

type ContentDivProps = {
  around: Omit<BodyProps, "body" | "part">;
  given: ComponentProps<"div">;
};

function ContentDiv({ around, given }: ContentDivProps) {
  const run = (given as { "data-run"?: string })["data-run"];
  if (run !== undefined) return <ContentRun name={run}>{given.children}</ContentRun>;
  return <ContentBlock {...around} given={given as ContentBlockProps["given"]} />;
}

function WideTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    // Focus lets the keyboard scroll a table that is wider than the screen.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section tabIndex={0} aria-label={name} className="wide overflow-x-auto">
      <table className="content-table">{children}</table>
    </section>
  );
}
