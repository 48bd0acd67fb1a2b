import { CircleCheck } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import { TaskList, TaskRow } from "@/components/ui/task-list";
import { mayBeDecided } from "@/lib/investigations/decision/rules";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import { amountMissing, type Missing } from "@/lib/investigations/requirements/rules";
import {
  awaitsFamily,
  investigationMachine,
  isOpenFor,
  type Part,
} from "@/lib/investigations/rules";
import { missingText, partLabels, partPath } from "@/lib/investigations/texts";

const worked: readonly Part[] = [
  "household",
  "checks",
  "visits",
  "interviews",
  "references",
  "analysis",
];
const MOST_SHOWN = 3;

/** The parts of the work with what each of them lacks, in words. */
export function PartList({ head }: { head: InvestigationHead }) {
  return (
    <section aria-labelledby="delar" className="space-y-3">
      <h2 id="delar" className="text-heading">
        {isOpenFor(head.state, "WORK") && head.missing.length > 0
          ? "Det här saknas innan hemmet kan bedömas lämpligt"
          : "Utredningens delar"}
      </h2>
      <TaskList>
        {worked.map((part) => {
          const missing = head.missing.filter((each) => each.part === part);
          return (
            <TaskRow
              key={part}
              title={partLabels[part]}
              href={partPath(head.id, part)}
              hint={missing.length > 0 && <Words missing={missing} />}
              status={<PartStatus count={amountMissing(missing)} />}
            />
          );
        })}
        <TaskRow
          title={partLabels.decision}
          href={partPath(head.id, "decision")}
          hint={decisionHint(head)}
          status={head.ending === null ? "Inte klar" : <Done />}
        />
      </TaskList>
    </section>
  );
}

function Words({ missing }: { missing: readonly Missing[] }) {
  const more = missing.length - MOST_SHOWN;
  return (
    <>
      {missing.slice(0, MOST_SHOWN).map((each) => {
        const text = missingText(each);
        return (
          <span key={text} className="block">
            {text}
          </span>
        );
      })}
      {more > 0 && <span className="block">Och {more} till.</span>}
    </>
  );
}

function PartStatus({ count }: { count: number }) {
  return count === 0 ? <Done /> : <StatusTag tone="warn">{count} saknas</StatusTag>;
}

function Done() {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon of={CircleCheck} className="size-[1em]" />
      Klar
    </span>
  );
}

function decisionHint({ state, missing }: InvestigationHead): string {
  if (awaitsFamily(state)) return "Gå igenom utredningen med familjen.";
  if (mayBeDecided(state)) return "Enhetschefen fattar beslut.";
  if (investigationMachine.isFinal(state)) return "Utredningen är avslutad.";
  return missing.length === 0
    ? "Allt finns. Lämna utredningen för bedömning."
    : "Förslag, genomgång med familjen och beslut.";
}
