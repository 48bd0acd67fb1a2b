import { ArrowRight } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";
import { callToAction } from "@/lib/site/menu/texts";
import { unit } from "@/lib/site/texts";

/** The invitation at the end of a page, with the telephone for those who rather talk. */
export function ApplyBand() {
  return (
    <section aria-labelledby="anmal" className="no-print mx-auto max-w-6xl px-4 sm:px-6">
      <div className="on-band grid items-center gap-x-10 gap-y-6 rounded-panel bg-band px-6 py-10 text-band-ink sm:px-10 lg:grid-cols-[1fr_auto]">
        <div className="max-w-2xl">
          <h2 id="anmal" className="text-heading">
            Nyfiken? Det förpliktar inte till något.
          </h2>
          <p className="mt-2 text-band-soft">
            Anmälan tar ungefär fem minuter. Du behöver inte skriva ditt personnummer. Vi ringer upp
            inom två arbetsdagar.
          </p>
        </div>
        <div className="flex flex-col gap-3 lg:items-end">
          <ButtonLink href={callToAction.href} tone="band" size="large" iconAfter={ArrowRight}>
            {callToAction.label}
          </ButtonLink>
          <p className="text-band-soft">
            eller ring{" "}
            <a
              href={`tel:${unit.phone.dialled}`}
              className="font-semibold whitespace-nowrap text-band-ink underline underline-offset-4"
            >
              {unit.phone.shown}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
