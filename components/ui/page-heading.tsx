import type { ReactNode } from "react";

type PageHeadingProps = {
  title: ReactNode;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
};

/** The page's only `h1` with what stands above and beside it. */
export function PageHeading({ title, eyebrow, lead, actions }: PageHeadingProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-3xl grow basis-80">
        {eyebrow && <p className="mb-1.5 text-small font-semibold text-falu">{eyebrow}</p>}
        <h1 className="text-title">{title}</h1>
        {lead && <p className="mt-3 text-lead text-soft">{lead}</p>}
      </div>
      {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}

/** "Förfrågan HV-2026-000123", never broken inside the number. */
export function NumberedTitle({ word, number }: { word: string; number: string }) {
  return (
    <>
      {word} <span className="one-line">{number}</span>
    </>
  );
}
