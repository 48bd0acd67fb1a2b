import Link from "next/link";
import type { ComponentProps } from "react";
import Markdown, { type Components } from "react-markdown";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Accordion } from "@/components/ui/accordion";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { markBlocks } from "@/lib/site/content/rules";

/** A text of the web editor's as visitors read it. HTML that somebody wrote in it is shown as words. */
export function ContentBody({ body }: { body: string }) {
  return (
    <div className="prose">
      <Markdown remarkPlugins={[remarkGfm, remarkDirective, markBlocks]} components={parts}>
        {body}
      </Markdown>
    </div>
  );
}

const parts: Components = { div: Block, a: TextLink, table: WideTable };

type BlockProps = ComponentProps<"div"> & {
  "data-block"?: string;
  "data-title"?: string;
  "data-to"?: string;
};

const kinds = { fakta: "info", viktigt: "warning", akut: "urgent" } as const;

function Block(props: BlockProps) {
  const { "data-block": name, "data-title": title = "", "data-to": to = "", children } = props;
  if (name === "kontakt") return <TalkToUs />;
  if (name === "knapp") return <ButtonLink href={to}>{title}</ButtonLink>;
  if (name === "fraga") return <Accordion title={title}>{children}</Accordion>;
  if (name === "fakta" || name === "viktigt" || name === "akut") {
    return (
      <Callout kind={kinds[name]} title={title || undefined}>
        {children}
      </Callout>
    );
  }
  return <div>{children}</div>;
}

function TextLink({ href = "", children }: ComponentProps<"a">) {
  if (href.startsWith("/"))
    return (
      <Link href={href} prefetch={false}>
        {children}
      </Link>
    );
  return <a href={href}>{children}</a>;
}

function WideTable({ children }: ComponentProps<"table">) {
  return (
    // Focus lets the keyboard scroll a table that is wider than the screen.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section tabIndex={0} aria-label="Tabell" className="overflow-x-auto">
      <table className="content-table">{children}</table>
    </section>
  );
}
