import Link from "next/link";
import { KitchenTable } from "@/components/illustrations/pictures";

/** That many kinds of homes are needed. */
export function StartWho() {
  return (
    <section aria-labelledby="vem" className="mx-auto max-w-6xl px-4 py-14 sm:px-6 lg:py-20">
      <div className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-[1.15fr_1fr]">
        <div className="overflow-hidden rounded-panel">
          <KitchenTable />
        </div>
        <div>
          <h2 id="vem" className="text-[clamp(1.75rem,1.4rem+1.6vw,2.5rem)] leading-tight">
            Barn är olika. Därför behövs olika hem.
          </h2>
          <div className="mt-4 max-w-xl space-y-4">
            <p>
              Du kan bo i lägenhet i stan eller på en gård vid skogen. Du kan vara ensam, leva med
              någon, ha vuxna barn eller inga alls. Du kan vara född här eller ha flyttat hit.
            </p>
            <p>
              Det som betyder något är att du är trygg i dig själv, att du har tid, och att alla
              hemma är med på det.
            </p>
            <p>
              <Link href="/bli-jourhem" prefetch={false} className="text-link font-semibold">
                Läs vad vi frågar efter hos ett jourhem
              </Link>
            </p>
          </div>
        </div>
      </div>
    </section>
  );
}
