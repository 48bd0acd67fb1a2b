import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { writeAboutRequestAction } from "@/lib/placements/messages/actions";
import { assignRequestAction, sendRequestAction } from "@/lib/placements/requests/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf } from "../../../support/actors";
import {
  doAt,
  later,
  noon,
  openTasks,
  people,
  refusalOf,
  requestForm,
  requestOf,
  today,
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const write = (actor: Actor, subjectId: string, messageId = uuidv7()) =>
  doAt(later(5), actor, writeAboutRequestAction, {
    ...{ subjectType: "REQUEST", subjectId, messageId, body: "Går hon i skola?" },
  });

const answers = async (requestId: string) =>
  (await openTasks(requestId)).filter(({ kind }) => kind === "MESSAGE_ANSWER");

describe("a message from the municipality", () => {
  test("is the consultant's to answer, once however many there are, until answered", async () => {
    const { requestId } = await requestOf(staff);
    const messageId = uuidv7();
    await write(staff.client, requestId, messageId);
    await write(staff.client, requestId, messageId);
    await write(staff.duty, requestId);
    expect(await answers(requestId)).toEqual([
      { kind: "MESSAGE_ANSWER", userId: staff.consultant.userId, role: null, dueOn: today },
    ]);
    await write(staff.consultant, requestId);
    expect(await answers(requestId)).toEqual([]);
    const { length } = await asJob((tx) =>
      tx.message.findMany({ where: { thread: { subjectId: requestId } } }),
    );
    expect(length).toBe(3);
    expect((await auditOf(requestId)).at(-1)).toMatchObject({
      event: "thread.posted",
      detail: { side: "UNIT" },
    });
  });

  test("about a planned request may wait to the next working day", async () => {
    const { requestId } = await requestOf(staff, { urgency: "PLANNED" });
    await write(staff.client, requestId);
    expect((await answers(requestId))[0]?.dueOn).toBe("2026-11-20");
  });

  test("before anybody has the request is the unit manager's", async () => {
    const sent = await doAt(noon, staff.client, sendRequestAction, requestForm());
    const { requestId } = sent.output as { requestId: string };
    await write(staff.client, requestId);
    expect(await answers(requestId)).toMatchObject([{ userId: null, role: "UNIT_MANAGER" }]);
  });

  test("follows the request to another consultant, and so does a refused proposal", async () => {
    const { requestId } = await requestOf(staff);
    await write(staff.client, requestId);
    await doAt(later(6), staff.manager, assignRequestAction, {
      ...{ requestId, version: "2", consultantId: staff.stranger.userId },
    });
    expect(await openTasks(requestId)).toMatchObject([
      { kind: "MESSAGE_ANSWER", userId: staff.stranger.userId },
      { kind: "REQUEST_MATCH", userId: staff.stranger.userId },
    ]);
  });
});

test("another municipality and a consultant outside the matter write nothing", async () => {
  const { requestId } = await requestOf(staff);
  for (const actor of [staff.other, staff.stranger]) {
    await refusalOf(write(actor, requestId));
  }
  expect(await answers(requestId)).toEqual([]);
});
