import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { Subject, SubjectType } from "@/lib/audit/schema";
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
export async function addTask(deed: Pick<Deed, "tx" | "now">, task: NewTask): Promise<void> {
  await addTasks(deed, [task]);
}

/** Gives several things to do at once. Part of another deed, whose log row tells of it. */
export async function addTasks(
  { tx, now }: Pick<Deed, "tx" | "now">,
  tasks: readonly NewTask[],
): Promise<void> {
  // No RETURNING: the one who gives a task need not be one who sees it.
  await tx.task.createMany({
    data: tasks.map((task) => ({
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
    })),
  });
}

/**
 * Ends the open tasks of some kinds about a subject: the deed they asked for is done. They may be
 * anybody's, so a door of the database ends them, for whoever may see the subject.
 */
export async function endTasks(
  deed: Pick<Deed, "tx" | "now">,
  subject: Subject,
  kinds: readonly TaskKind[],
): Promise<void> {
  await endTasksOf(deed, { type: subject.type, ids: [subject.id] }, kinds);
}

/** Several subjects of one type. */
export type Subjects = { type: SubjectType; ids: readonly string[] };

/** Ends the open tasks of some kinds about several subjects at once. */
export async function endTasksOf(
  { tx, now }: Pick<Deed, "tx" | "now">,
  { type, ids }: Subjects,
  kinds: readonly TaskKind[],
): Promise<void> {
  await tx.$executeRaw`
    SELECT app.end_tasks(${type}, id, ${[...kinds]}::text[], ${now}) FROM unnest(${[...ids]}::uuid[]) AS id`;
}

/**
 * Opens again the tasks about some subjects that a deed had ended, whosever they were: it is undone.
 * @param endedAt the instant of that deed.
 */
export async function reopenTasks(
  { tx }: Pick<Deed, "tx">,
  { type, ids }: Subjects,
  endedAt: Date,
): Promise<void> {
  await tx.$executeRaw`
    SELECT app.reopen_tasks(${type}, id, ${endedAt}) FROM unnest(${[...ids]}::uuid[]) AS id`;
}

/**
 * Hands the open tasks of some kinds about several subjects, whosever they were, to a user, or to all
 * consultants without one. They may be anybody's, so a door of the database does it.
 */
export async function handOverTasks(
  { tx }: Pick<Deed, "tx">,
  { type, ids }: Subjects,
  { kinds, toUser }: { kinds: readonly TaskKind[]; toUser: string | null },
): Promise<void> {
  await tx.$executeRaw`
    SELECT app.hand_over_tasks(${type}, id, ${[...kinds]}::text[], ${toUser}::uuid) FROM unnest(${[...ids]}::uuid[]) AS id`;
}

/** Carries the open tasks of some kinds about an inquiry along to the lead of its investigation. */
export async function carryTasks(
  { tx }: Pick<Deed, "tx">,
  investigationId: string,
  kinds: readonly TaskKind[],
): Promise<void> {
  await tx.$executeRaw`SELECT app.carry_tasks(${investigationId}::uuid, ${[...kinds]}::text[])`;
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
