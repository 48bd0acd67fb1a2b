import { StatusTag } from "@/components/ui/status-tag";
import { TaskList, TaskRow } from "@/components/ui/task-list";
import {
  type FamilyStage,
  milestones,
  milestonesBehind,
  type Progress,
  standingOfNext,
} from "@/lib/inquiries/family/rules";
import { milestoneTexts, stepStandingTexts } from "@/lib/inquiries/family/texts";

/** The way from interest to decision, and how much of it is behind. */
export function Milestones({ stage, progress }: { stage: FamilyStage; progress: Progress }) {
  const behind = milestonesBehind(stage, progress);
  if (behind === null) return null;
  const next = milestones.find((milestone) => !behind.includes(milestone));
  return (
    <section aria-labelledby="steg" className="space-y-2">
      <h2 id="steg" className="text-heading">
        Så går det till
      </h2>
      <TaskList>
        {milestones.map((milestone) => (
          <TaskRow
            key={milestone}
            title={milestoneTexts[milestone]}
            status={
              behind.includes(milestone) ? (
                "Klar"
              ) : milestone === next ? (
                <StatusTag tone="info">{stepStandingTexts[standingOfNext(stage)]}</StatusTag>
              ) : (
                <StatusTag tone="neutral">Kommer sedan</StatusTag>
              )
            }
          />
        ))}
      </TaskList>
    </section>
  );
}
