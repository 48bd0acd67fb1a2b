import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { AllDone } from "@/components/illustrations/empty-pictures";
import { DaysLeft } from "@/components/ui/days-left";
import { EmptyState } from "@/components/ui/empty-state";
import { StatTile } from "@/components/ui/stat-tile";
import { TaskList, TaskRow } from "@/components/ui/task-list";
import type { Day } from "@/lib/platform/dates";
import { subjectPath } from "@/lib/platform/paths";
import { completeTaskAction } from "@/lib/tasks/actions";
import type { TaskRow as Task } from "@/lib/tasks/queries";
import { taskGroup } from "@/lib/tasks/rules";
import { taskGroupTexts, taskKindTexts } from "@/lib/tasks/texts";

type MyTasksProps = { tasks: readonly Task[]; today: Day };

const groups = ["overdue", "today", "soon", "later"] as const;

/** My tasks by when they are due, with how many of each on top. */
export function MyTasks({ tasks, today }: MyTasksProps) {
  const inGroup = (group: (typeof groups)[number]) =>
    tasks.filter(({ dueOn }) => taskGroup(dueOn, today) === group);
  if (tasks.length === 0) {
    return (
      <EmptyState title="Inga uppgifter just nu" picture={<AllDone />}>
        <p>Nya uppgifter syns här direkt, med det som är mest bråttom överst.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {groups.map((group) => (
          <StatTile
            key={group}
            label={taskGroupTexts[group]}
            value={inGroup(group).length}
            href={inGroup(group).length > 0 ? `#${group}` : undefined}
            tone={group === "overdue" && inGroup(group).length > 0 ? "bad" : "plain"}
          />
        ))}
      </div>
      {groups
        .filter((group) => inGroup(group).length > 0)
        .map((group) => (
          <section key={group} aria-labelledby={group} className="space-y-2">
            <h2 id={group} className="scroll-mt-4 text-heading">
              {taskGroupTexts[group]}
            </h2>
            <TaskList>
              {inGroup(group).map((task) => (
                <TaskLine key={task.id} task={task} today={today} />
              ))}
            </TaskList>
          </section>
        ))}
    </>
  );
}

function TaskLine({ task, today }: { task: Task; today: Day }) {
  const hint = [task.matterNumber, task.note, task.isMine ? null : "Hela gruppens uppgift"].filter(
    (part) => part !== null,
  );
  return (
    <TaskRow
      title={taskKindTexts[task.kind]}
      href={subjectPath(task.subject) ?? undefined}
      hint={hint.join(" · ")}
      status={
        <div className="relative z-10 flex flex-wrap items-center gap-x-3 sm:grid sm:grid-cols-[15rem_auto]">
          <DaysLeft deadline={task.dueOn} today={today} soonDays={1} />
          <ActionForm action={completeTaskAction} className="inline">
            <HiddenFields values={{ taskId: task.id, version: task.version }} />
            <SubmitButton tone="secondary" size="small" pending="Sparar …">
              Klar
              <span className="sr-only">
                : {taskKindTexts[task.kind]} {task.matterNumber}
              </span>
            </SubmitButton>
          </ActionForm>
        </div>
      }
    />
  );
}
