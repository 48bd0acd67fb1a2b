import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { HomesLandscape } from "@/components/illustrations/homes-landscape";
import { ButtonLink } from "@/components/ui/button";
import { callToAction } from "@/lib/site/menu/texts";
import { publicPages } from "@/lib/site/pages/texts";
import { unit } from "@/lib/site/texts";

/** The first screen: the question, the answer in short, and the way on. */
export function StartHero() {
  return (
    <>
      <section aria-labelledby="start" className="bg-ill-sky">
        <div className="mx-auto max-w-6xl px-4 pt-10 pb-8 sm:px-6 lg:pt-16">
          <p className="font-semibold text-falu">{unit.name}</p>
          <h1 id="start" className="mt-2 max-w-3xl text-display">
            {publicPages["/"].title}
          </h1>
          <p className="mt-5 max-w-2xl text-lead">
            Ibland kan ett barn inte bo hemma. Då behövs någon annans kök, någon annans soffa och en
            vuxen som har tid. Det kan vara du.
          </p>
          <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-4">
            <ButtonLink href={callToAction.href} size="large" iconAfter={ArrowRight}>
              {callToAction.label}
            </ButtonLink>
            <p>
              eller ring{" "}
              <a
                href={`tel:${unit.phone.dialled}`}
                className="text-link font-semibold whitespace-nowrap"
              >
                {unit.phone.shown}
              </a>
              <span className="block text-small text-soft">{unit.hours}</span>
            </p>
          </div>
        </div>
        <HomesLandscape className="block h-64 w-full sm:h-[24rem] lg:h-[29rem]" />
      </section>
      <InShort />
    </>
  );
}

function InShort() {
  return (
    <div className="border-b border-line bg-surface">
      <dl className="mx-auto grid max-w-6xl gap-x-10 gap-y-6 px-4 py-9 sm:grid-cols-2 sm:px-6 lg:grid-cols-4">
        <Short term="Vad är det?" href="/bli-jourhem" more="Om jourhem">
          Ett barn bor hos er en tid. Några nätter, några månader eller en hel uppväxt.
        </Short>
        <Short term="Vem kan?" href="/vanliga-fragor" more="Vanliga frågor">
          Du som har plats, tid och tålamod. Ensam eller par, lägenhet eller hus.
        </Short>
        <Short term="Vad får man?" href="/ersattning" more="Om ersättningen">
          Arvode för arbetet, pengar för barnets kostnader, utbildning och handledning.
        </Short>
        <Short term="Hur lång tid tar det?" href="/sa-gar-det-till" more="Steg för steg">
          Vi ringer inom två arbetsdagar. Hela utredningen tar ofta två till fyra månader.
        </Short>
      </dl>
    </div>
  );
}

type ShortProps = { term: string; href: string; more: string; children: ReactNode };

function Short({ term, href, more, children }: ShortProps) {
  return (
    <div>
      <dt className="text-sub font-bold">{term}</dt>
      <dd className="mt-1">
        <p>{children}</p>
        <Link href={href} className="text-link mt-1 inline-block py-1 font-semibold">
          {more}
        </Link>
      </dd>
    </div>
  );
}
