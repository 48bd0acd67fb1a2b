import type { ReactNode } from "react";

type SummaryRowProps = { term: ReactNode; children: ReactNode };

/** What somebody has answered or what is known, row by row. */
export function SummaryList({ children }: { children: ReactNode }) {
  return <dl className="@container border-t border-line">{children}</dl>;
}

/** One row; where the term is only for reading aloud, the answer begins where terms do. */
export function SummaryRow({ term, children }: SummaryRowProps) {
  return (
    <div className="grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 has-[>dt>.sr-only]:block @md:grid-cols-[minmax(9rem,1fr)_2fr]">
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
