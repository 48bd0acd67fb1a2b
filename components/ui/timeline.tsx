import Link from "next/link";
import type { ReactNode } from "react";

export type TimelineEntry = {
  id: string;
  what: ReactNode;
  who?: ReactNode;
  when: ReactNode;
  note?: ReactNode;
  link?: { href: string; label: string };
};

/** What has happened, newest first unless the caller orders otherwise. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="border-l-2 border-line pl-5">
      {entries.map((entry) => (
        <li key={entry.id} className="relative pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-[0.4em] -left-[1.66rem] size-2.5 rounded-sm border-2 border-pine bg-paper"
          />
          <p className="font-semibold">{entry.what}</p>
          <p className="text-small text-soft">
            {entry.when}
            {entry.who && <> · {entry.who}</>}
          </p>
          {entry.note && <div className="mt-1">{entry.note}</div>}
          {entry.link && (
            <Link href={entry.link.href} prefetch={false} className="text-link text-small">
              {entry.link.label}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
