import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** Rows that fold out, built on `<details>`: they work without JavaScript and by search. */
export function AccordionGroup({ children }: { children: ReactNode }) {
  return <div className="border-t border-line">{children}</div>;
}

type AccordionProps = {
  title: string;
  children: ReactNode;
  id?: string;
  open?: boolean;
  level?: "h2" | "h3" | "h4";
};

/** One row; the heading keeps its place in the page's outline. */
export function Accordion({ title, children, id, open, level: Level = "h3" }: AccordionProps) {
  return (
    <details id={id} open={open} className="group border-b border-line">
      <summary className="flex list-none items-start justify-between gap-4 py-4 hover:text-pine">
        <Level className="text-sub font-semibold">{title}</Level>
        <Icon
          of={ChevronDown}
          className="mt-0.5 size-6 text-pine transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="space-y-3 pb-6 pe-6 sm:pe-10">{children}</div>
    </details>
  );
}

type DetailsProps = { summary: string; children: ReactNode; open?: boolean };

/** A lesser fold for help text inside a page or form. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details open={open} className="group">
      <summary className="-my-1 inline-flex list-none items-center gap-1.5 py-1 text-pine underline underline-offset-4 hover:text-pine-strong">
        <Icon of={ChevronDown} className="transition-transform group-open:rotate-180" />
        {summary}
      </summary>
      <div className="mt-2 space-y-2 border-s-4 border-line ps-4">{children}</div>
    </details>
  );
}
