import Link from "next/link";
import { EmptyPath } from "@/components/illustrations/pictures";
import { Logo } from "@/components/layout/logo";
import { foundPages } from "@/lib/site/menu/texts";
import { unit } from "@/lib/site/texts";

/**
 * For an address that leads nowhere, or to something that the visitor may not see. Small on purpose:
 * the framework sends it along, unseen, with every page.
 */
export function NotFoundPage() {
  return (
    <>
      <header className="mx-auto max-w-5xl px-4 py-3 sm:px-6">
        <Link href="/" prefetch={false} className="rounded-control no-underline">
          <Logo unitLine={unit.municipality} />
          <span className="sr-only">, till startsidan</span>
        </Link>
      </header>
      <main className="mx-auto grid max-w-5xl items-center gap-10 px-4 py-14 sm:px-6 md:grid-cols-[1fr_20rem] md:py-24">
        <div className="prose">
          <h1 className="text-title">Sidan finns inte</h1>
          <p>
            Adressen kan vara felskriven, eller så har sidan flyttat. Det kan också vara en sida som
            du behöver logga in för att se.
          </p>
          <p>
            <Link href="/kontakt" prefetch={false}>
              Kontakta oss
            </Link>{" "}
            eller ring <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a>, så hjälper vi
            dig rätt. Eller gå vidare till någon av de här sidorna:
          </p>
          <ul>
            {foundPages.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <EmptyPath />
      </main>
    </>
  );
}
