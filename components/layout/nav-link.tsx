"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type NavLinkProps = {
  href: string;
  className: string;
  /** The pages below it have menu links of their own. */
  isStart?: boolean;
  children: ReactNode;
};

/** A menu link that knows whether its page, or one below it, is open. */
export function NavLink({ href, className, isStart, children }: NavLinkProps) {
  const path = usePathname();
  const isHere = path === href;
  const isBelow = !isStart && href !== "/" && path.startsWith(`${href}/`);
  const current = isHere ? "page" : isBelow ? "true" : undefined;
  return (
    // Every page is made when it is asked for: fetching it beforehand brings nothing and costs the
    // server a rendering for each link in view.
    <Link href={href} prefetch={false} aria-current={current} className={className}>
      {children}
    </Link>
  );
}
