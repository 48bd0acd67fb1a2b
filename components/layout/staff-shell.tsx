import Link from "next/link";
import type { ReactNode } from "react";
import { FoldMenu, MenuSummary } from "@/components/layout/fold-menu";
import { Logo } from "@/components/layout/logo";
import { Who, type WhoProps } from "@/components/layout/who";
import { type NavGroup, SideNav } from "@/components/ui/side-nav";
import { SkipLink } from "@/components/ui/skip-link";

type StaffShellProps = {
  who: WhoProps;
  groups: NavGroup[];
  home: string;
  /** Search or other tools in the top bar. */
  tools?: ReactNode;
  /** A message to everybody on top of the page, such as the demo mark. */
  notice?: ReactNode;
  children: ReactNode;
};

/** The frame of the unit's daily work: grouped menu at the side, who is signed in on top. */
export function StaffShell({ who, groups, home, tools, notice, children }: StaffShellProps) {
  return (
    <div className="dense flex min-h-dvh flex-col">
      <SkipLink />
      {notice}
      <header className="no-print relative z-20 border-b border-line bg-surface">
        <div className="flex min-h-14 flex-wrap items-center gap-x-5 px-4 lg:px-5">
          <Link href={home} prefetch={false} className="rounded-control no-underline">
            <Logo />
            <span className="sr-only">, till första sidan</span>
          </Link>
          <FoldMenu className="group my-1.5 ml-auto sm:ml-0 lg:hidden" summary={<MenuSummary />}>
            <div className="absolute inset-x-0 top-full border-b border-line bg-surface p-4 shadow-float">
              <SideNav label="Meny" groups={groups} />
            </div>
          </FoldMenu>
          {tools && <div className="min-w-0 grow">{tools}</div>}
          <div className="basis-full border-t border-line py-1.5 sm:ml-auto sm:basis-auto sm:border-0">
            <Who {...who} />
          </div>
        </div>
      </header>
      <div className="flex grow">
        <aside className="no-print hidden w-56 shrink-0 border-r border-line bg-surface px-2 py-4 lg:block">
          <div className="sticky top-4">
            <SideNav label="Meny" groups={groups} />
          </div>
        </aside>
        <main id="innehall" tabIndex={-1} className="min-w-0 grow px-4 py-5 sm:px-6 lg:px-8">
          <div className="mx-auto max-w-7xl space-y-6">{children}</div>
        </main>
      </div>
    </div>
  );
}
