import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { Subject } from "@/lib/audit/schema";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Role } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import type { CompleteTaskInput, TaskKind } from "./schema";

export type NewTask = {
  kind: TaskKind;
  subject: Subject;
  matterNumber: string | null;
  dueOn: Day;
  /** One of them: a person, or whoever holds the role. */
  forUser?: string | null;
  forRole?: Role;
  note?: string;
};

/** Gives somebody something to do. Part of another deed, whose log row tells of it. */
export async function addTask({ tx, now }: Pick<Deed, "tx" | "now">, task: NewTask): Promise<void> {
  // No RETURNING: the one who gives a task need not be one who sees it.
  await tx.task.createMany({
    data: {
      id: uuidv7(),
      kind: task.kind,
      subjectType: task.subject.type,
      subjectId: task.subject.id,
      matterNumber: task.matterNumber,
      note: task.note ?? null,
      userId: task.forUser ?? null,
      role: task.forUser ? null : (task.forRole ?? null),
      dueOn: dbDate(task.dueOn),
      createdAt: now,
    },
  });
}

/**
 * Ends the open tasks of some kinds about a subject: the deed they asked for is done. They may be
 * anybody's, so a door of the database ends them, for whoever may see the subject.
 */
export async function endTasks(
  { tx, now }: Pick<Deed, "tx" | "now">,
  subject: Subject,
  kinds: readonly TaskKind[],
): Promise<void> {
  await tx.$executeRaw`SELECT app.end_tasks(${subject.type}, ${subject.id}::uuid, ${[...kinds]}::text[], ${now})`;
}

/** Hands the open tasks about a subject to another user. */
export async function moveTasks(tx: Tx, subject: Subject, toUser: string): Promise<void> {
  await tx.task.updateMany({
    where: {
      subjectType: subject.type,
      subjectId: subject.id,
      doneAt: null,
      userId: { not: null },
    },
    data: { userId: toUser },
  });
}

/** Ticks off a task by hand. */
export async function completeTask(
  { tx, actor, now }: Deed,
  input: CompleteTaskInput,
): Promise<Done> {
  const task = await tx.task.findFirst({ where: { id: input.taskId, doneAt: null } });
  if (task === null) refuse("Uppgiften är redan klar.");
  const { count } = await tx.task.updateMany({
    where: { id: task.id, version: input.version, doneAt: null },
    data: { doneAt: now, doneById: actor.userId, version: { increment: 1 } },
  });
  if (count === 0) refuse("Någon annan hann före. Ladda om sidan.");
  return {
    subjects: [{ type: "TASK", id: task.id }],
    detail: { kind: task.kind },
    message: "Uppgiften är klar.",
  };
}
