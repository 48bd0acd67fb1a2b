import Link from "next/link";
import type { ReactNode } from "react";
import { Logo } from "@/components/layout/logo";
import { NavLink } from "@/components/layout/nav-link";
import type { MenuLine } from "@/components/layout/public-header";
import { Who, type WhoProps } from "@/components/layout/who";
import { SkipLink } from "@/components/ui/skip-link";
import { outOfHoursDuty, switchboard, unit } from "@/lib/site/texts";

type PlainShellProps = {
  who: WhoProps;
  /** Only pages that exist; none leaves the row of links out. */
  lines?: MenuLine[];
  menuLabel: string;
  home: string;
  notice?: ReactNode;
  /** "calm" is the families' size, "dense" that of those who work in it. */
  size?: "calm" | "dense";
  children: ReactNode;
};

/** Top bar and content for families, homes and client municipalities; works without JavaScript. */
export function PlainShell(props: PlainShellProps) {
  const { who, lines = [], menuLabel, home, notice, size = "calm", children } = props;
  return (
    <div className={`flex min-h-dvh flex-col ${size === "dense" ? "dense" : ""}`}>
      <SkipLink />
      {notice}
      <header className="no-print border-b border-line bg-surface">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-6 px-4 py-2 sm:px-6">
          <Link href={home} prefetch={false} className="rounded-control no-underline">
            <Logo />
            <span className="sr-only">, till första sidan</span>
          </Link>
          <div className="grow basis-64 sm:grow-0 sm:basis-auto">
            <Who {...who} />
          </div>
        </div>
        {lines.length > 0 && (
          <nav aria-label={menuLabel} className="mx-auto max-w-5xl px-1.5 sm:px-3">
            {/* Rows rather than a strip to drag: on a phone, what is out of sight is not looked for. */}
            <ul className="flex flex-wrap sm:gap-x-1">
              {lines.map((line) => (
                <li key={line.href}>
                  <NavLink
                    href={line.href}
                    isStart={line.isStart}
                    className="block one-line border-b-4 border-transparent px-2.5 py-2 font-semibold text-ink sm:px-3 no-underline hover:border-line aria-[current]:border-falu aria-[current]:text-pine"
                  >
                    {line.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main
        id="innehall"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl grow space-y-8 px-4 py-8 sm:px-6"
      >
        {children}
      </main>
      <footer className="border-t border-line bg-sunk text-small">
        <div className="mx-auto max-w-5xl space-y-1 px-4 py-6 sm:px-6">
          <p>
            {unit.name}:{" "}
            <a href={`tel:${unit.phone.dialled}`} className="text-link">
              {unit.phone.shown}
            </a>
            . {unit.hours}.
          </p>
          <p>
            Kvällar, nätter och helger, när det är bråttom: {outOfHoursDuty.name},{" "}
            <a href={`tel:${outOfHoursDuty.phone.dialled}`} className="text-link">
              {outOfHoursDuty.phone.shown}
            </a>
            . Dagtid: kommunens kontaktcenter,{" "}
            <a href={`tel:${switchboard.phone.dialled}`} className="text-link">
              {switchboard.phone.shown}
            </a>
            . Vid fara: 112.
          </p>
          <p>
            <Link href="/om/tillganglighet" prefetch={false} className="text-link">
              Tillgänglighet
            </Link>
            {" · "}
            <Link href="/om/personuppgifter" prefetch={false} className="text-link">
              Personuppgifter
            </Link>
          </p>
        </div>
      </footer>
    </div>
  );
}
