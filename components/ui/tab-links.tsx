import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { CurrentInView } from "@/components/ui/current-in-view";

export type TabLink = { href: string; label: string; current: boolean; count?: number };

type TabLinksProps = { label: string; tabs: TabLink[] };

/** Views of the same thing as plain links, so that each has an address and Back works. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav
      aria-label={label}
      className="no-print relative -mx-4 overflow-x-auto border-b-2 border-line px-4 [scrollbar-width:thin] sm:mx-0 sm:px-0"
    >
      <CurrentInView path={tabs.find(({ current }) => current)?.href} />
      <ul className="flex gap-x-0.5 sm:flex-wrap sm:gap-x-0">
        {tabs.map((tab) => (
          <li key={tab.href} className="-mb-0.5">
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.current ? "page" : undefined}
              className="flex min-h-(--control-height) items-center gap-2 whitespace-nowrap border-b-4 border-transparent px-2 font-semibold text-soft no-underline hover:border-edge hover:text-ink aria-[current]:border-pine aria-[current]:text-pine"
            >
              {tab.label}
              {tab.count !== undefined && <Badge>{tab.count}</Badge>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
