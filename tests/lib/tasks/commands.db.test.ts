import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { now } from "@/lib/platform/clock";
import { uuidv7 } from "@/lib/platform/ids";
import { completeTaskAction } from "@/lib/tasks/actions";
import { addTask, endTasks, moveTasks } from "@/lib/tasks/commands";
import { myTasks } from "@/lib/tasks/queries";
import { asJob, auditOf, makeActor } from "../../support/actors";

let maja: Actor;
let jonas: Actor;
let manager: Actor;

beforeAll(async () => {
  maja = await makeActor(["CONSULTANT"]);
  jonas = await makeActor(["CONSULTANT"]);
  manager = await makeActor(["UNIT_MANAGER"]);
});

async function given(
  forUser: string | null,
  subjectId = uuidv7(),
): Promise<{ subjectId: string; taskId: string }> {
  const subject = { type: "INQUIRY", id: subjectId } as const;
  await asJob((tx) =>
    addTask(
      { tx, now: now() },
      {
        kind: "INQUIRY_FIRST_CONTACT",
        subject,
        matterNumber: "HV-2026-000001",
        dueOn: "2026-11-20",
        ...(forUser === null ? { forRole: "CONSULTANT" as const } : { forUser }),
      },
    ),
  );
  const task = await asJob((tx) => tx.task.findFirstOrThrow({ where: { subjectId } }));
  return { subjectId, taskId: task.id };
}

const idsOf = async (actor: Actor) => (await myTasks(actor, undefined)).map(({ id }) => id);

describe("tasks", () => {
  test("I see my own and those of my role, not a colleague's", async () => {
    const own = await given(maja.userId);
    const shared = await given(null);
    expect(await idsOf(maja)).toEqual(expect.arrayContaining([own.taskId, shared.taskId]));
    expect(await idsOf(jonas)).toContain(shared.taskId);
    expect(await idsOf(jonas)).not.toContain(own.taskId);
    expect(await idsOf(manager)).not.toContain(shared.taskId);
  });

  test("ticking off ends it and is logged", async () => {
    const { taskId } = await given(maja.userId);
    await act(completeTaskAction, maja, { taskId, version: "1" });
    expect(await idsOf(maja)).not.toContain(taskId);
    expect(await auditOf(taskId)).toMatchObject([
      {
        event: "task.completed",
        outcome: "DONE",
        userId: maja.userId,
        detail: { kind: "INQUIRY_FIRST_CONTACT" },
      },
    ]);
    await expect(act(completeTaskAction, maja, { taskId, version: "1" })).rejects.toThrow(
      "redan klar",
    );
  });

  test("a colleague's task does not exist for me", async () => {
    const { taskId } = await given(maja.userId);
    await expect(act(completeTaskAction, jonas, { taskId, version: "1" })).rejects.toThrow(
      "redan klar",
    );
    expect(await idsOf(maja)).toContain(taskId);
  });

  test("two at once: one ticks it off, the other is told", async () => {
    const { taskId } = await given(null);
    const both = await Promise.allSettled(
      [maja, jonas].map((actor) => act(completeTaskAction, actor, { taskId, version: "1" })),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("an old page is told that somebody was before", async () => {
    const { taskId } = await given(maja.userId);
    await expect(act(completeTaskAction, maja, { taskId, version: "7" })).rejects.toThrow(
      "hann före",
    );
  });

  test.each([
    {},
    { taskId: "no id", version: "1" },
    { taskId: uuidv7() },
    { taskId: [uuidv7(), uuidv7()], version: "1" },
  ])("bad input %j is refused", async (input) => {
    await expect(act(completeTaskAction, maja, input)).rejects.toThrow(/Rätta \d fel/);
  });

  test("a role without tasks is denied", async () => {
    await expect(act(completeTaskAction, await makeActor(["EDITOR"]), {})).rejects.toThrow(
      "behörighet",
    );
  });

  test("the deed that a task asked for ends it, of its kind and subject alone", async () => {
    const first = await given(maja.userId);
    const other = await given(maja.userId);
    await asJob((tx) =>
      endTasks({ tx, now: now() }, { type: "INQUIRY", id: first.subjectId }, [
        "INQUIRY_FIRST_CONTACT",
      ]),
    );
    expect(await idsOf(maja)).not.toContain(first.taskId);
    expect(await idsOf(maja)).toContain(other.taskId);
  });

  test("open tasks move to the one who takes over", async () => {
    const { subjectId, taskId } = await given(maja.userId);
    await asJob((tx) => moveTasks(tx, { type: "INQUIRY", id: subjectId }, jonas.userId ?? ""));
    expect(await idsOf(jonas)).toContain(taskId);
    expect(await idsOf(maja)).not.toContain(taskId);
  });
});
