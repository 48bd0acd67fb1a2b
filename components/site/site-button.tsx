import type { ReactNode } from "react";
import { SiteLink } from "@/components/site/site-link";
import { type ButtonLook, buttonLook } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Frame } from "@/lib/site/languages/rules";

type SiteButtonProps = ButtonLook & { href: string; frame: Frame; children: ReactNode };

/** A link of a public page that looks like a button. */
export function SiteButton({ href, frame, children, ...look }: SiteButtonProps) {
  const { icon, iconAfter, ...rest } = look;
  return (
    <SiteLink href={href} frame={frame} className={buttonLook(rest)}>
      {icon && <Icon of={icon} />}
      {children}
      {iconAfter && <Icon of={iconAfter} className="rtl:-scale-x-100" />}
    </SiteLink>
  );
}
