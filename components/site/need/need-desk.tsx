import { NeedForm } from "@/components/site/need/need-form";
import { NeedHistory } from "@/components/site/need/need-history";
import { NeedStanding } from "@/components/site/need/need-standing";
import { UnmetFacts } from "@/components/site/need/unmet-facts";
import { suggestedSentence, type UnmetSummary } from "@/lib/desk/unmet/rules";
import type { Day } from "@/lib/platform/dates";
import type { Need } from "@/lib/site/need/queries";

type NeedDeskProps = { summary: UnmetSummary; needs: readonly Need[]; until: Day };

/** What the unit lacked, the sentence that stands, and writing a new one. */
export function NeedDesk({ summary, needs, until }: NeedDeskProps) {
  const shown = needs.find(({ isShown }) => isShown) ?? null;
  const earlier = needs.filter(({ isShown }) => !isShown);
  return (
    <div className="grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <div className="min-w-0 space-y-10">
        <NeedStanding need={shown} />
        <NeedForm text={shown?.text ?? suggestedSentence(summary) ?? ""} until={until} />
        <NeedHistory needs={earlier} />
      </div>
      <UnmetFacts summary={summary} />
    </div>
  );
}
