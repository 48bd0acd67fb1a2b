import { X } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";

export type FilterChip = { label: string; value: string; removeHref: string };

type FilterChipsProps = { chips: FilterChip[]; clearHref: string; found: string };

/** The filters in force, each removable, and how many rows they leave ("12 hem"). */
export function FilterChips({ chips, clearHref, found }: FilterChipsProps) {
  return (
    <div className="no-print flex flex-wrap items-center gap-2 text-small">
      <p role="status" className="mr-1 font-semibold">
        {found}
      </p>
      {chips.map((chip) => (
        <Link
          prefetch={false}
          key={`${chip.label}:${chip.value}`}
          href={chip.removeHref}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-edge bg-surface px-3 text-ink no-underline hover:border-falu hover:text-falu"
        >
          <span className="sr-only">Ta bort filtret </span>
          <span>
            {chip.label}: <strong>{chip.value}</strong>
          </span>
          <Icon of={X} className="size-[1em]" />
        </Link>
      ))}
      {chips.length > 0 && (
        <Link href={clearHref} prefetch={false} className="text-link ml-1">
          Rensa alla
        </Link>
      )}
    </div>
  );
}
