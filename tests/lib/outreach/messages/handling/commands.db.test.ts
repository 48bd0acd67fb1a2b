import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import {
  answerMessageAction,
  assignMessageAction,
  closeMessageAction,
  finishMessageAction,
  reviewMessageAction,
} from "@/lib/outreach/messages/handling/actions";
import { messageFile } from "@/lib/outreach/messages/handling/queries";
import { at } from "@/lib/platform/clock";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor, makeUser } from "../../../../support/actors";
import { someEmail } from "../../../inquiries/inquiry-arrange";
import {
  drawnMessage,
  mailsTo,
  makeFault,
  makeMessage,
  messageTasks,
  sentByMachine,
  storedMessage,
} from "../arrange";

vi.mock("next/headers", async () => (await import("../../../inquiries/browser")).nextHeaders);

let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
});

const answer = async (id: string, form: Record<string, unknown>, actor = staff) =>
  act(answerMessageAction, actor, { ...(await drawnMessage(id)), ...form });

describe("giving a message to somebody", () => {
  test("the answer becomes that person's task, and the one before is rid of it", async () => {
    const id = await makeMessage();
    const colleague = await makeUser(["UNIT_MANAGER"], { name: "Chef Chefsson" });
    await act(assignMessageAction, staff, { ...(await drawnMessage(id)), userId: staff.userId });
    await act(assignMessageAction, staff, { ...(await drawnMessage(id)), userId: colleague });
    expect(await messageTasks(id)).toMatchObject([{ userId: colleague, role: null }]);
    expect((await messageFile(staff, id))?.assignedTo?.name).toBe("Chef Chefsson");
  });

  test("nobody but the unit's staff can have it", async () => {
    const id = await makeMessage();
    for (const userId of [await makeUser(["EDITOR"]), uuidv7()]) {
      const form = { ...(await drawnMessage(id)), userId };
      await expect(act(assignMessageAction, staff, form)).rejects.toThrow(
        "Personen arbetar inte på enheten längre",
      );
    }
  });
});

describe("answering", () => {
  test("keeps how and what, ends the task, and the note lies encrypted", async () => {
    const id = await makeMessage();
    const note = "Förklarade om eget rum.";
    await answer(id, { outcome: "PHONED", note, isDone: "on" });
    expect(await storedMessage(id)).toMatchObject({ state: "CLOSED" });
    expect(await messageTasks(id)).toEqual([]);
    const file = await messageFile(staff, id);
    expect(file?.answers).toMatchObject([{ outcome: "PHONED", note, who: "Hanna Lind" }]);
    expect(file?.closing).toMatchObject({ reason: "DONE", who: "Hanna Lind" });
    const stored = await asJob((tx) =>
      tx.publicMessageAnswer.findMany({ where: { messageId: id } }),
    );
    expect(JSON.stringify(stored)).not.toContain("rum");
    expect(JSON.stringify(await auditOf(id))).not.toContain("rum");
  });

  test("not done, it can be answered again and then be finished", async () => {
    const id = await makeFault();
    await answer(id, { outcome: "FORWARDED" });
    expect(await storedMessage(id)).toMatchObject({ state: "ANSWERED" });
    await answer(id, { outcome: "FIXED" });
    await act(finishMessageAction, staff, await drawnMessage(id));
    expect(await storedMessage(id)).toMatchObject({ state: "CLOSED" });
    await expect(answer(id, { outcome: "FIXED" })).rejects.toThrow("redan klart");
  });

  test("not by a way that the person has not left", async () => {
    const id = await makeFault();
    await expect(answer(id, { outcome: "PHONED" })).rejects.toThrow("inte lämnat det sättet");
    const question = await makeMessage({ phone: "" });
    await expect(answer(question, { outcome: "PHONED" })).rejects.toThrow("inte lämnat");
    await expect(answer(question, { outcome: "FIXED" })).rejects.toThrow("inte lämnat");
  });

  test("of two at once one wins, and the other is told", async () => {
    const id = await makeMessage();
    const form = { ...(await drawnMessage(id)), outcome: "MAILED" };
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, () => act(answerMessageAction, staff, form)),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("a message that nobody has answered is not finished but closed, with a reason", async () => {
    const id = await makeMessage();
    const form = await drawnMessage(id);
    await expect(act(finishMessageAction, staff, form)).rejects.toThrow("Registrera först");
    await act(closeMessageAction, staff, { ...form, reason: "NO_ANSWER_NEEDED" });
    expect((await messageFile(staff, id))?.closing?.reason).toBe("NO_ANSWER_NEEDED");
    expect(await messageTasks(id)).toEqual([]);
  });
});

describe("what a machine seems to have sent", () => {
  test("is judged before anything else", async () => {
    const id = await sentByMachine();
    await expect(answer(id, { outcome: "MAILED" })).rejects.toThrow("Granska först");
    const take = { ...(await drawnMessage(id)), userId: staff.userId };
    await expect(act(assignMessageAction, staff, take)).rejects.toThrow("Granska först");
    await act(reviewMessageAction, staff, { ...(await drawnMessage(id)), isGenuine: "yes" });
    expect(await messageTasks(id)).toMatchObject([{ kind: "PUBLIC_MESSAGE_ANSWER" }]);
    await answer(id, { outcome: "MAILED", isDone: "on" });
  });

  test("gets the receipt that was held back once it is judged genuine, and no other way", async () => {
    const [email, other] = [someEmail(), someEmail()];
    const id = await sentByMachine({ email });
    const machines = await sentByMachine({ email: other });
    expect(await mailsTo(email)).toEqual([]);
    await act(reviewMessageAction, staff, { ...(await drawnMessage(id)), isGenuine: "yes" });
    await act(reviewMessageAction, staff, { ...(await drawnMessage(machines)), isGenuine: "no" });
    const { reference } = await storedMessage(id);
    expect(await mailsTo(email)).toMatchObject([
      { template: "public-message-received", params: { reference } },
    ]);
    expect(await mailsTo(other)).toEqual([]);
  });

  test("judged after the day that it promises, it promises nothing by mail", async () => {
    const email = someEmail();
    const id = await at(new Date("2026-11-02T10:00Z"), () => sentByMachine({ email }));
    await act(reviewMessageAction, staff, { ...(await drawnMessage(id)), isGenuine: "yes" });
    expect(await mailsTo(email)).toEqual([]);
  });

  test("is closed when a person says so", async () => {
    const id = await sentByMachine();
    await act(reviewMessageAction, staff, { ...(await drawnMessage(id)), isGenuine: "no" });
    expect((await messageFile(staff, id))?.closing?.reason).toBe("NOT_GENUINE");
    expect(await messageTasks(id)).toEqual([]);
    await expect(
      act(reviewMessageAction, staff, { ...(await drawnMessage(id)), isGenuine: "no" }),
    ).rejects.toThrow("redan klart");
  });
});

test("what was written and answered stands, whatever the code above does", async () => {
  const id = await makeMessage();
  await answer(id, { outcome: "PHONED" });
  await expect(
    asJob((tx) =>
      tx.publicMessageAnswer.updateMany({ where: { messageId: id }, data: { at: new Date() } }),
    ),
  ).rejects.toThrow();
  await expect(
    asJob((tx) => tx.publicMessage.update({ where: { id }, data: { state: "WAITING" } })),
  ).rejects.toThrow();
  await expect(
    asJob((tx) => tx.publicMessage.update({ where: { id }, data: { contentEncrypted: "x" } })),
  ).rejects.toThrow();
});
