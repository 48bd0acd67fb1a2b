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
    <div className={`relative rounded-card border-2 bg-surface px-4 py-3 ${edge[tone]}`}>
      <p className="text-[1.9rem] font-bold leading-tight tabular-nums">{value}</p>
      {href ? (
        <Link href={href} className="text-link font-semibold after:absolute after:inset-0">
          {label}
        </Link>
      ) : (
        <p className="font-semibold">{label}</p>
      )}
      {note && <p className="text-small text-soft">{note}</p>}
    </div>
  );
}
