import { DayDisplay } from "@/components/ui/date-display";
import type { Day } from "@/lib/platform/dates";
import { unit } from "@/lib/site/texts";

/** When a person last read the page through, and whose page it is. */
export function Reviewed({ on }: { on: Day }) {
  return (
    <p className="mt-14 max-w-[38rem] border-t border-line pt-4 text-small text-soft">
      Sidan granskad den <DayDisplay day={on} />. Ansvarig: {unit.name}.
    </p>
  );
}
