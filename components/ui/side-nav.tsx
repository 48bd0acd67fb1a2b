"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Badge } from "@/components/ui/badge";

export type NavLine = { href: string; label: string; count?: number };
export type NavGroup = { title?: string; lines: NavLine[] };

type SideNavProps = { label: string; groups: NavGroup[] };

/** Grouped menu beside the content; the deepest line that fits the address is the current one. */
export function SideNav({ label, groups }: SideNavProps) {
  const current = currentHref(usePathname(), groups);
  return (
    <nav aria-label={label} className="space-y-4">
      {groups.map((group) => (
        <div key={group.title ?? group.lines[0]?.href}>
          {group.title && (
            <p className="px-3 pb-1 text-small font-semibold text-soft">{group.title}</p>
          )}
          <ul className="space-y-0.5">
            {group.lines.map((line) => (
              <li key={line.href}>
                <Link
                  href={line.href}
                  prefetch={false}
                  aria-current={line.href === current ? "page" : undefined}
                  className="flex min-h-9 items-center justify-between gap-2 rounded-control border-l-4 border-transparent px-2 py-1 text-ink no-underline hover:bg-sunk aria-[current]:border-pine aria-[current]:bg-pine-soft aria-[current]:font-semibold aria-[current]:text-pine"
                >
                  {line.label}
                  {line.count !== undefined && line.count > 0 && <Badge>{line.count}</Badge>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function currentHref(path: string, groups: NavGroup[]): string | undefined {
  return (
    groups
      .flatMap((group) => group.lines.map((line) => line.href))
      // A line may lead to a choice of a list; its page is the same.
      .filter((href) => {
        const [page = href] = href.split("?");
        return path === page || path.startsWith(`${page}/`);
      })
      .sort((a, b) => b.length - a.length)[0]
  );
}
