import Link from "next/link";
import { EmptyPath } from "@/components/illustrations/empty-pictures";
import { PublicShell } from "@/components/layout/public-shell";
import { unit } from "@/lib/site/texts";

/** For an address that leads nowhere, or to something that the visitor may not see. */
export function NotFoundPage() {
  return (
    <PublicShell>
      <div className="mx-auto grid max-w-5xl items-center gap-10 px-4 py-14 sm:px-6 md:grid-cols-[1fr_20rem] md:py-24">
        <div className="prose">
          <h1 className="text-title">Sidan finns inte</h1>
          <p>
            Adressen kan vara felskriven, eller så har sidan flyttat. Det kan också vara en sida som
            du behöver logga in för att se.
          </p>
          <ul>
            <li>
              <Link href="/" prefetch={false}>
                Gå till startsidan
              </Link>
            </li>
            <li>
              <Link href="/kontakt" prefetch={false}>
                Kontakta oss
              </Link>{" "}
              eller ring <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a>
            </li>
          </ul>
        </div>
        <EmptyPath />
      </div>
    </PublicShell>
  );
}
