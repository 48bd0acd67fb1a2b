import { LogIn } from "lucide-react";
import { FoldMenu, MenuSummary } from "@/components/layout/fold-menu";
import { Logo } from "@/components/layout/logo";
import { NavLink } from "@/components/layout/nav-link";
import { SiteButton } from "@/components/site/site-button";
import { SiteLink } from "@/components/site/site-link";
import { Icon } from "@/components/ui/icon";
import { localised } from "@/lib/platform/paths";
import type { Frame } from "@/lib/site/languages/rules";
import { callToAction, signIn } from "@/lib/site/menu/texts";
import { unit } from "@/lib/site/texts";

export type MenuLine = { href: string; label: string; isStart?: boolean };

type PublicHeaderProps = { lines: readonly MenuLine[]; frame: Frame };

/** Head of the public pages; on narrow screens the menu folds. */
export function PublicHeader({ lines, frame }: PublicHeaderProps) {
  const { segment, words } = frame.language;
  return (
    <header className="relative z-20 border-b border-line bg-paper">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-4 px-4 py-3 sm:px-6">
        <SiteLink
          href={localised("/", segment)}
          frame={frame}
          className="rounded-control no-underline"
        >
          <Logo unitLine={unit.municipality} />
          <span className="sr-only">, {words.toStart}</span>
        </SiteLink>
        <div className="no-print ms-auto flex items-center gap-2">
          <SiteLink
            href={signIn.href}
            frame={frame}
            className="hidden min-h-11 items-center gap-2 rounded-control px-3 font-semibold text-pine no-underline hover:bg-pine-soft sm:inline-flex"
          >
            <Icon of={LogIn} />
            {words.signIn}
          </SiteLink>
          <div className="hidden md:block">
            <SiteButton href={callToAction.href} frame={frame}>
              {words.apply}
            </SiteButton>
          </div>
          <PhoneMenu lines={lines} frame={frame} />
        </div>
      </div>
      <nav aria-label={words.mainMenu} className="hidden border-t border-line lg:block">
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

function PhoneMenu({ lines, frame }: PublicHeaderProps) {
  const { words } = frame.language;
  return (
    <FoldMenu className="group lg:hidden" summary={<MenuSummary words={words.menu} />}>
      <nav
        aria-label={words.mainMenu}
        className="absolute inset-x-0 top-full border-b border-line bg-paper px-4 pt-2 pb-6 shadow-float sm:px-6"
      >
        <ul className="mb-5">
          {lines.map((line) => (
            <li key={line.href} className="border-b border-line">
              <NavLink
                href={line.href}
                className="block border-s-4 border-transparent py-3 ps-3 text-[1.1875rem] font-semibold text-ink no-underline aria-[current]:border-falu aria-[current]:text-pine"
              >
                {line.label}
              </NavLink>
            </li>
          ))}
          <li className="border-b border-line">
            <SiteLink
              href={signIn.href}
              frame={frame}
              className="block border-s-4 border-transparent py-3 ps-3 text-[1.1875rem] font-semibold text-ink no-underline"
            >
              {words.signIn}
            </SiteLink>
          </li>
        </ul>
        <SiteButton href={callToAction.href} frame={frame} size="large" wide>
          {words.apply}
        </SiteButton>
      </nav>
    </FoldMenu>
  );
}
