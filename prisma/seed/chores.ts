import type { Actor } from "@/lib/access/actor";
import { completeTaskAction } from "@/lib/tasks/actions";
import type { TaskKind } from "@/lib/tasks/schema";
import { behind } from "./cast";
import { deed, type Script } from "./timeline";

/** Somebody ticks off the open tasks of some kinds about a subject. */
export async function* completeTasks(
  instant: Date,
  who: Actor,
  { subjectId, kinds }: { subjectId: string; kinds: readonly TaskKind[] },
): Script {
  const tasks = await behind((tx) =>
    tx.task.findMany({ where: { subjectId, kind: { in: [...kinds] }, doneAt: null } }),
  );
  for (const { id, version } of tasks) {
    yield deed(instant, [who, completeTaskAction], { taskId: id, version: String(version) });
  }
}
