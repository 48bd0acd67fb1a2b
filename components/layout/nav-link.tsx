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
    <Link href={href} aria-current={current} className={className}>
      {children}
    </Link>
  );
}
