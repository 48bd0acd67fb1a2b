import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { HomesLandscape } from "@/components/illustrations/pictures";
import { ButtonLink } from "@/components/ui/button";
import { callToAction } from "@/lib/site/menu/texts";
import { unit } from "@/lib/site/texts";

type StartHeroProps = { title: string; lead: string };

/** The first screen: the question, the answer in short, and the way on. */
export function StartHero({ title, lead }: StartHeroProps) {
  return (
    <>
      <section aria-labelledby="start" className="bg-ill-sky">
        <div className="relative z-10 mx-auto grid max-w-6xl items-center gap-x-12 gap-y-8 px-4 pt-8 pb-6 sm:px-6 lg:grid-cols-[minmax(0,1fr)_23rem] lg:pt-12">
          <div>
            <p className="font-semibold text-falu">{unit.name}</p>
            <h1 id="start" className="mt-2 text-display">
              {title}
            </h1>
            <p className="mt-4 max-w-2xl text-lead">{lead}</p>
            <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
              <ButtonLink href={callToAction.href} size="large" iconAfter={ArrowRight}>
                {callToAction.label}
              </ButtonLink>
              <p>
                eller ring{" "}
                <a href={`tel:${unit.phone.dialled}`} className="text-link font-semibold">
                  {unit.phone.shown}
                </a>
                <span className="block text-small text-soft">{unit.hours}</span>
              </p>
            </div>
          </div>
          <NextUp />
        </div>
        {/* On a wide screen the text stands in the picture's own sky. */}
        <HomesLandscape className="no-print pointer-events-none block h-56 w-full sm:h-[40vw] lg:-mt-[12vw] lg:h-[38vw] lg:max-h-[46rem]" />
      </section>
      <InShort />
    </>
  );
}

/** What follows on the button, and how soon: the promise that the unit is held to. */
function NextUp() {
  return (
    <ol aria-label="Det här händer sedan" className="rounded-panel bg-surface px-5 sm:px-6">
      <Next when="I dag" what="Du skickar en anmälan">
        Fem minuter, och den binder dig inte till något.
      </Next>
      <Next when="Inom två arbetsdagar" what="Vi hör av oss">
        Du frågar, vi svarar på allt vi kan.
      </Next>
      <Next when="När ni är redo" what="Ni bestämmer om ni vill gå vidare">
        Ni kan ångra er när som helst.
      </Next>
    </ol>
  );
}

type NextProps = { when: string; what: string; children: ReactNode };

function Next({ when, what, children }: NextProps) {
  return (
    <li className="border-b border-line py-3.5 last:border-0">
      <p className="text-small font-semibold text-falu">{when}</p>
      <p className="font-bold">{what}</p>
      <p className="text-small text-soft">{children}</p>
    </li>
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
          Vi hör av oss inom två arbetsdagar. Hela utredningen tar ofta två till fyra månader.
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
        <Link
          href={href}
          prefetch={false}
          className="text-link mt-1 inline-block py-1 font-semibold"
        >
          {more}
        </Link>
      </dd>
    </div>
  );
}
