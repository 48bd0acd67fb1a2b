import { Megaphone } from "lucide-react";
import { DayDisplay } from "@/components/ui/date-display";
import { Icon } from "@/components/ui/icon";
import { dayOf } from "@/lib/platform/dates";
import type { ShownNeed } from "@/lib/site/need/queries";

/** What homes are needed now, with its day. */
export function NeedNow({ need }: { need: ShownNeed }) {
  return (
    <section
      aria-labelledby="behov"
      className="flex max-w-3xl gap-4 rounded-card border-l-8 border-falu bg-surface p-5 shadow-card"
    >
      <Icon of={Megaphone} className="mt-1 size-7 shrink-0 text-falu" />
      <div className="min-w-0">
        <h2 id="behov" className="text-sub font-bold">
          Behov just nu
        </h2>
        <p className="mt-1 whitespace-pre-line">{need.text}</p>
        <p className="mt-2 text-small text-soft">
          Enheten skrev det <DayDisplay day={dayOf(need.publishedAt)} />.
        </p>
      </div>
    </section>
  );
}
