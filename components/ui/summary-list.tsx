import Link from "next/link";
import type { ReactNode } from "react";

type ChangeLink = { href: string; label?: string; about: string };

type SummaryRowProps = { term: ReactNode; children: ReactNode; change?: ChangeLink };

/** What somebody has answered or what is known, row by row. */
export function SummaryList({ children }: { children: ReactNode }) {
  return <dl className="@container border-t border-line">{children}</dl>;
}

/** One row; `change.about` is read aloud after the link's word so that links differ. */
export function SummaryRow({ term, children, change }: SummaryRowProps) {
  return (
    <div className="grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 @md:grid-cols-[minmax(9rem,1fr)_2fr_auto]">
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
      {change && (
        <dd className="no-print">
          <Link href={change.href} prefetch={false} className="text-link">
            {change.label ?? "Ändra"}
            <span className="sr-only"> {change.about}</span>
          </Link>
        </dd>
      )}
    </div>
  );
}
