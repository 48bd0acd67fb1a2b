import Link from "next/link";
import type { ReactNode } from "react";
import { FooterHills } from "@/components/illustrations/footer-hills";
import type { MenuLine } from "@/components/layout/public-header";
import { outOfHoursDuty, unit } from "@/lib/site/texts";

type PublicFooterProps = { groups: { title: string; lines: MenuLine[] }[] };

/** Foot of the public pages: how to reach us, the pages about the site, and the urgent numbers. */
export function PublicFooter({ groups }: PublicFooterProps) {
  return (
    <footer className="mt-20">
      <FooterHills />
      <div className="on-band bg-band text-band-ink">
        <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-9 px-4 pt-8 pb-12 sm:grid-cols-2 sm:px-6 lg:grid-cols-4">
          <FooterPart title={unit.shortName}>
            <p>
              <FooterLink href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</FooterLink>
              <br />
              {unit.hours}
            </p>
            <p className="mt-2">
              <FooterLink href={`mailto:${unit.email}`}>{unit.email}</FooterLink>
            </p>
          </FooterPart>
          <FooterPart title="När det är bråttom">
            <p>
              Är någon i fara nu? Ring <FooterLink href="tel:112">112</FooterLink>.
            </p>
            <p className="mt-2">
              {outOfHoursDuty.name}:{" "}
              <FooterLink href={`tel:${outOfHoursDuty.phone.dialled}`}>
                {outOfHoursDuty.phone.shown}
              </FooterLink>
              <br />
              {outOfHoursDuty.hours}
            </p>
          </FooterPart>
          {groups.map((group) => (
            <nav key={group.title} aria-label={group.title}>
              <FooterPart title={group.title}>
                <ul>
                  {group.lines.map((line) => (
                    <li key={line.href}>
                      <FooterLink href={line.href}>{line.label}</FooterLink>
                    </li>
                  ))}
                </ul>
              </FooterPart>
            </nav>
          ))}
        </div>
        <div className="mx-auto max-w-6xl px-4 sm:px-6">
          <p className="border-t border-band-line py-5 text-small text-band-soft">
            {unit.product} drivs av {unit.name}.
          </p>
        </div>
      </div>
    </footer>
  );
}

function FooterPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-small text-band-soft">
      <h2 className="mb-2 text-[1.125rem] font-bold text-band-ink">{title}</h2>
      {children}
    </div>
  );
}

function FooterLink({ href, children }: { href: string; children: ReactNode }) {
  const look = "inline-block py-0.5 text-band-ink underline underline-offset-4 hover:decoration-2";
  if (!href.startsWith("/")) {
    return (
      <a href={href} className={look}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={look}>
      {children}
    </Link>
  );
}
