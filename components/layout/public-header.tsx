import { LogIn } from "lucide-react";
import Link from "next/link";
import { FoldMenu, MenuSummary } from "@/components/layout/fold-menu";
import { Logo } from "@/components/layout/logo";
import { NavLink } from "@/components/layout/nav-link";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { unit } from "@/lib/site/texts";

export type MenuLine = { href: string; label: string; isStart?: boolean };

type PublicHeaderProps = { lines: MenuLine[]; callToAction: MenuLine; signInHref: string };

/** Head of the public pages; on narrow screens the menu folds. */
export function PublicHeader({ lines, callToAction, signInHref }: PublicHeaderProps) {
  return (
    <header className="relative z-20 border-b border-line bg-paper">
      <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-3 sm:px-6">
        <Link href="/" prefetch={false} className="rounded-control no-underline">
          <Logo unitLine={unit.municipality} />
          <span className="sr-only">, till startsidan</span>
        </Link>
        <div className="no-print flex items-center gap-2">
          <Link
            href={signInHref}
            prefetch={false}
            className="hidden min-h-11 items-center gap-2 rounded-control px-3 font-semibold text-pine no-underline hover:bg-pine-soft sm:inline-flex"
          >
            <Icon of={LogIn} />
            Logga in
          </Link>
          <div className="hidden md:block">
            <ButtonLink href={callToAction.href}>{callToAction.label}</ButtonLink>
          </div>
          <PhoneMenu lines={lines} callToAction={callToAction} signInHref={signInHref} />
        </div>
      </div>
      <nav aria-label="Huvudmeny" className="hidden border-t border-line lg:block">
        <ul className="mx-auto flex max-w-6xl flex-wrap gap-x-1 px-3">
          {lines.map((line) => (
            <li key={line.href}>
              <NavLink
                href={line.href}
                className="block border-b-4 border-transparent px-3 pt-2.5 pb-2 text-[1.0625rem] font-semibold text-ink no-underline hover:border-line hover:text-pine aria-[current]:border-falu aria-[current]:text-pine"
              >
                {line.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function PhoneMenu({ lines, callToAction, signInHref }: PublicHeaderProps) {
  return (
    <FoldMenu className="group lg:hidden" summary={<MenuSummary />}>
      <nav
        aria-label="Huvudmeny"
        className="absolute inset-x-0 top-full border-b border-line bg-paper px-4 pt-2 pb-6 shadow-float sm:px-6"
      >
        <ul className="mb-5">
          {[...lines, { href: signInHref, label: "Logga in" }].map((line) => (
            <li key={line.href} className="border-b border-line">
              <NavLink
                href={line.href}
                className="block border-l-4 border-transparent py-3 pl-3 text-[1.1875rem] font-semibold text-ink no-underline aria-[current]:border-falu aria-[current]:text-pine"
              >
                {line.label}
              </NavLink>
            </li>
          ))}
        </ul>
        <ButtonLink href={callToAction.href} size="large" wide>
          {callToAction.label}
        </ButtonLink>
      </nav>
    </FoldMenu>
  );
}
