import type { ReactNode } from "react";
import { FooterHills } from "@/components/illustrations/footer-hills";
import { SiteLink } from "@/components/site/site-link";
import { MailAddress } from "@/components/ui/mail-address";
import { type Frame, linesWithin, lineTo } from "@/lib/site/languages/rules";
import { aboutPages, callToAction, footerPages, signIn } from "@/lib/site/menu/texts";
import { outOfHoursDuty, unit } from "@/lib/site/texts";

type FooterProps = { frame: Frame };

/** Foot of the public pages: how to reach us, the pages about the site, and the urgent numbers. */
export function PublicFooter({ frame }: FooterProps) {
  const { words } = frame.language;
  return (
    <footer className="mt-20">
      <FooterHills />
      <div className="on-band bg-band text-band-ink">
        <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-9 px-4 pt-8 pb-12 sm:grid-cols-2 sm:px-6 lg:grid-cols-4">
          <Ourselves frame={frame} />
          <Urgent frame={frame} />
          <MorePages frame={frame} />
          <AboutSite frame={frame} />
        </div>
        <div className="mx-auto max-w-6xl px-4 sm:px-6">
          <p className="border-t border-band-line py-5 text-small text-band-soft">
            {unit.product} {words.runBy}.
          </p>
        </div>
      </div>
    </footer>
  );
}

function Ourselves({ frame }: FooterProps) {
  const { words } = frame.language;
  return (
    <FooterPart title={words.unitShort}>
      <p>
        <FooterLink frame={frame} href={`tel:${unit.phone.dialled}`}>
          {unit.phone.shown}
        </FooterLink>
        <br />
        {words.hours}
      </p>
      <p className="mt-2">
        <FooterLink frame={frame} href={`mailto:${unit.email}`}>
          <MailAddress of={unit.email} />
        </FooterLink>
      </p>
    </FooterPart>
  );
}

function Urgent({ frame }: FooterProps) {
  const { words } = frame.language;
  return (
    <FooterPart title={words.urgent}>
      <p>
        {words.danger}{" "}
        <FooterLink frame={frame} href="tel:112">
          112
        </FooterLink>
        .
      </p>
      <p className="mt-2">
        {words.duty}:{" "}
        <FooterLink frame={frame} href={`tel:${outOfHoursDuty.phone.dialled}`}>
          {outOfHoursDuty.phone.shown}
        </FooterLink>
        <br />
        {words.dutyHours}
      </p>
    </FooterPart>
  );
}

function MorePages({ frame }: FooterProps) {
  const { words } = frame.language;
  return (
    <Links title={words.morePages}>
      <li>
        <FooterLink frame={frame} href={callToAction.href}>
          {words.apply}
        </FooterLink>
      </li>
      {linesWithin(footerPages, frame).map((line) => (
        <li key={line.path}>
          <FooterLink frame={frame} href={line.path}>
            {line.label}
          </FooterLink>
        </li>
      ))}
    </Links>
  );
}

/** What the law wants within reach of every page: in Swedish where the language has none of it. */
function AboutSite({ frame }: FooterProps) {
  const { code, words } = frame.language;
  const lines = aboutPages.flatMap((page) => lineTo(page, frame) ?? []);
  return (
    <Links title={words.aboutSite}>
      {lines.map((line) => (
        <li key={line.path}>
          <FooterLink frame={frame} href={line.path}>
            {/* The words alone are Swedish: the line keeps to the side that the language begins at. */}
            <span {...(line.language === code ? {} : ({ lang: "sv", dir: "ltr" } as const))}>
              {line.label}
            </span>
          </FooterLink>
        </li>
      ))}
      <li>
        <FooterLink frame={frame} href={signIn.href}>
          {words.signIn}
        </FooterLink>
      </li>
    </Links>
  );
}

function Links({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <FooterPart title={title}>
        <ul>{children}</ul>
      </FooterPart>
    </nav>
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

type FooterLinkProps = { href: string; frame: Frame; children: ReactNode };

function FooterLink({ href, frame, children }: FooterLinkProps) {
  return (
    <SiteLink
      href={href}
      frame={frame}
      // Numbers and mail addresses read from left to right in every language.
      dir={href.startsWith("/") ? undefined : "ltr"}
      className="inline-block py-0.5 text-band-ink underline underline-offset-4 hover:decoration-2"
    >
      {children}
    </SiteLink>
  );
}
