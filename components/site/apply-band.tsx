import { ArrowRight } from "lucide-react";
import { SiteButton } from "@/components/site/site-button";
import type { Frame } from "@/lib/site/languages/rules";
import { callToAction } from "@/lib/site/menu/texts";
import { unit } from "@/lib/site/texts";

/** The invitation at the end of a page, with the telephone for those who rather talk. */
export function ApplyBand({ frame }: { frame: Frame }) {
  const { words } = frame.language;
  return (
    <section aria-labelledby="anmal" className="no-print mx-auto max-w-6xl px-4 sm:px-6">
      <div className="on-band grid items-center gap-x-10 gap-y-6 rounded-panel bg-band px-6 py-10 text-band-ink sm:px-10 lg:grid-cols-[1fr_auto]">
        <div className="max-w-2xl">
          <h2 id="anmal" className="text-heading">
            {words.bandTitle}
          </h2>
          <p className="mt-2 text-band-soft">{words.bandText}</p>
        </div>
        <div className="flex flex-col gap-3 lg:items-end">
          <SiteButton
            href={callToAction.href}
            frame={frame}
            tone="band"
            size="large"
            iconAfter={ArrowRight}
          >
            {words.apply}
          </SiteButton>
          <p className="text-band-soft">
            {words.orCall}{" "}
            <a
              href={`tel:${unit.phone.dialled}`}
              dir="ltr"
              className="font-semibold text-band-ink underline underline-offset-4"
            >
              {unit.phone.shown}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
