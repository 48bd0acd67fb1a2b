import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import { Icon } from "@/components/ui/icon";

export type Crumb = { href: string; label: string };

type BreadcrumbProps = {
  trail: Crumb[];
  here: string;
  /** What it is called to those who hear it, in another language than Swedish. */
  name?: string;
};

/** The way down to this page; `here` is this page and no link. */
export function Breadcrumb({ trail, here, name = "Du är här" }: BreadcrumbProps) {
  return (
    <nav aria-label={name} className="text-small text-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {trail.map((crumb) => (
          <Fragment key={crumb.href}>
            <li className="flex items-center gap-1.5">
              <Link href={crumb.href} prefetch={false} className="text-link inline-block py-1">
                {crumb.label}
              </Link>
              <Icon of={ChevronRight} className="size-[1em] rtl:-scale-x-100" />
            </li>
          </Fragment>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
