import { DayDisplay } from "@/components/ui/date-display";
import type { Day } from "@/lib/platform/dates";
import { formatDayIn } from "@/lib/platform/dates";
import type { Language } from "@/lib/site/languages/rules";
import { swedishLanguage } from "@/lib/site/languages/rules";

type ReviewedProps = { on: Day; language?: Language };

/** When a person last read the page through, and whose page it is. */
export function Reviewed({ on, language = swedishLanguage }: ReviewedProps) {
  const { lang, words } = language;
  return (
    <p className="mt-14 max-w-[38rem] border-t border-line pt-4 text-small text-soft">
      {words.reviewed}{" "}
      {lang === "sv" ? (
        <DayDisplay day={on} />
      ) : (
        <time dateTime={on} className="one-line">
          {formatDayIn(on, lang)}
        </time>
      )}
      . {words.responsible}: {words.unit}.
    </p>
  );
}
