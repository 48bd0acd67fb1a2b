import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { TaskList, TaskRow } from "@/components/ui/task-list";
import {
  type FamilyTask,
  familyTasks,
  standingOfTask,
  type TaskStanding,
} from "@/lib/investigations/family/rules";
import type { OwnFile } from "@/lib/investigations/family/schema";
import {
  consentFaultTexts,
  familyTaskHints,
  familyTaskTexts,
  standingTexts,
} from "@/lib/investigations/family/texts";
import { paths } from "@/lib/platform/paths";

/** What is asked of the adult who reads: nobody else sees how it stands with it. */
export function FamilyTasks({ file }: { file: OwnFile }) {
  const tasks = familyTasks(file);
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="din-del" className="space-y-2">
      <h2 id="din-del" className="text-heading">
        Din del i utredningen
      </h2>
      <p>Bara du och dina utredare ser det här. Är ni två har var och en sin egen lista.</p>
      <TaskList>
        {tasks.map((task) => (
          <TaskLine key={task.code} task={task} />
        ))}
      </TaskList>
    </section>
  );
}

const tones: Record<Exclude<TaskStanding, "DONE">, Tone> = {
  NOT_YET: "neutral",
  NOT_BEGUN: "neutral",
  PARTLY: "info",
};

function TaskLine({ task }: { task: FamilyTask }) {
  const { code, have, need, turn, wait } = task;
  const standing = standingOfTask(task);
  const isToDo = turn === "FAMILY" && standing !== "DONE" && wait === null;
  const amount = need > 1 && have > 0 && have < need ? `, ${have} av ${need}` : "";
  return (
    <TaskRow
      title={familyTaskTexts[code]}
      href={code === "CONSENTS" ? paths.familyPages.consents : undefined}
      hint={
        standing === "DONE" ? undefined : (wait && consentFaultTexts[wait]) || familyTaskHints[code]
      }
      status={
        standing === "DONE" ? (
          standingTexts.DONE
        ) : (
          <StatusTag tone={isToDo ? "warn" : tones[standing]}>
            {standingTexts[standing]}
            {amount}
          </StatusTag>
        )
      }
    />
  );
}
