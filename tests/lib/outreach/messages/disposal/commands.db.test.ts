import { beforeAll, expect, test, vi } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { removeOldMessages } from "@/lib/outreach/messages/disposal/commands";
import {
  answerMessageAction,
  closeMessageAction,
  reviewMessageAction,
} from "@/lib/outreach/messages/handling/actions";
import { at } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { asJob, auditOf, makeActor } from "../../../../support/actors";
import { drawnMessage, makeFault, makeMessage, sentByMachine } from "../arrange";

vi.mock("next/headers", async () => (await import("../../../inquiries/browser")).nextHeaders);

// Night between the 1st and the 2nd of March: what was answered on the 1st a year ago is a year old.
const tonight = new Date("2026-03-02T03:00Z");
const old = new Date("2025-03-01T12:00Z");
const young = new Date("2025-03-02T12:00Z");
let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});

const answered = async (id: string, form: Record<string, unknown> = {}) => {
  const drawn = await drawnMessage(id);
  await act(answerMessageAction, staff, { ...drawn, outcome: "FORWARDED", note: "Ja", ...form });
  return id;
};
const isLeft = async (id: string) =>
  (await asJob((tx) => tx.publicMessage.count({ where: { id } }))) === 1;

test("a message is forgotten a year after the last answer, with all that was said about it", async () => {
  const gone = await at(old, async () => answered(await makeMessage(), { isDone: "on" }));
  const unfinished = await at(old, async () => answered(await makeFault()));
  const edge = await at(young, async () => answered(await makeMessage(), { isDone: "on" }));
  const again = await at(old, async () => answered(await makeFault()));
  await at(young, () => answered(again, { isDone: "on" }));
  expect(await removeOldMessages(tonight)).toBe(2);
  for (const id of [gone, unfinished]) {
    expect(await isLeft(id)).toBe(false);
    const about = { where: { messageId: id } };
    expect(await asJob((tx) => tx.publicMessageAnswer.count(about))).toBe(0);
    expect(await asJob((tx) => tx.publicMessageClosing.count(about))).toBe(0);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      ...{ event: "public-message.disposed", userId: null, detail: { count: 2 } },
    });
  }
  expect(await isLeft(edge)).toBe(true);
  expect(await isLeft(again)).toBe(true);
  expect(await removeOldMessages(tonight)).toBe(0);
});

test("without an answer it is a year after it was closed, and what waits stays however old", async () => {
  const closed = await at(old, async () => {
    const id = await makeMessage();
    const form = { ...(await drawnMessage(id)), reason: "NO_ANSWER_NEEDED" };
    await act(closeMessageAction, staff, form);
    return id;
  });
  const machines = await at(old, async () => {
    const id = await sentByMachine();
    await act(reviewMessageAction, staff, { ...(await drawnMessage(id)), isGenuine: "no" });
    return id;
  });
  const waiting = await at(old, () => makeMessage());
  expect(await removeOldMessages(tonight)).toBe(2);
  expect([await isLeft(closed), await isLeft(machines)]).toEqual([false, false]);
  expect(await isLeft(waiting)).toBe(true);
});

test("nobody else takes a message away, and no answer goes without its message", async () => {
  const id = await answered(await makeMessage(), { isDone: "on" });
  const mine = { where: { id } };
  const taken = await inTransaction(dbContextOf(staff), (tx) => tx.publicMessage.deleteMany(mine));
  expect(taken.count).toBe(0);
  const waiting = { where: { id: await makeMessage() } };
  expect((await asJob((tx) => tx.publicMessage.deleteMany(waiting))).count).toBe(0);
  const about = { where: { messageId: id } };
  await expect(asJob((tx) => tx.publicMessageAnswer.deleteMany(about))).rejects.toThrow();
  await expect(asJob((tx) => tx.publicMessageClosing.deleteMany(about))).rejects.toThrow();
});
