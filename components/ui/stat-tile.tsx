import Link from "next/link";
import type { ReactNode } from "react";

type StatTileProps = {
  label: string;
  value: ReactNode;
  /** Where the rows behind the figure are listed. */
  href?: string;
  note?: ReactNode;
  tone?: "plain" | "warn" | "bad";
};

const edge = { plain: "border-line", warn: "border-wait", bad: "border-falu" };

/** A figure with its name; the note says in words what the tone says in colour. */
export function StatTile({ label, value, href, note, tone = "plain" }: StatTileProps) {
  return (
    <div className={`relative rounded-card border-2 bg-surface px-4 py-2.5 ${edge[tone]}`}>
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <span className="text-[1.75rem] font-bold leading-tight tabular-nums">{value}</span>
        {href ? (
          <Link
            href={href}
            prefetch={false}
            className="text-link font-semibold after:absolute after:inset-0"
          >
            {label}
          </Link>
        ) : (
          <span className="font-semibold">{label}</span>
        )}
      </p>
      {note && <p className="text-small text-soft">{note}</p>}
    </div>
  );
}
