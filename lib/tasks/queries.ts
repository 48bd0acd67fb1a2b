import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import type { SubjectType } from "@/lib/audit/schema";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { TaskKind } from "./schema";

export type TaskRow = {
  id: string;
  version: number;
  kind: TaskKind;
  matterNumber: string | null;
  note: string | null;
  subject: { type: SubjectType; id: string };
  dueOn: Day;
  isMine: boolean;
};

const MOST = 200;

/** The open tasks of the actor, and of the roles the actor holds; earliest due first. */
export const myTasks = defineQuery({
  permission: "task.read",
  run: async ({ tx, actor }): Promise<TaskRow[]> => {
    const tasks = await tx.task.findMany({
      where: {
        doneAt: null,
        OR: [
          { userId: actor.userId },
          { userId: null, role: { in: [...actor.grants.map(({ role }) => role)] } },
        ],
      },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
      take: MOST,
    });
    return tasks.map((task) => ({
      id: task.id,
      version: task.version,
      kind: task.kind as TaskKind,
      matterNumber: task.matterNumber,
      note: task.note,
      subject: { type: task.subjectType as SubjectType, id: task.subjectId },
      dueOn: dayFromDb(task.dueOn),
      isMine: task.userId === actor.userId,
    }));
  },
});
