import { beforeAll, expect, test, vi } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { recordCallAction, reviewCallbackAction } from "@/lib/outreach/callbacks/actions";
import { removeOldCallbacks } from "@/lib/outreach/callbacks/disposal/commands";
import { at } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { asJob, auditOf, makeActor } from "../../../../support/actors";
import { drawnCallback, makeCallback, makeSuspicious } from "../arrange";

vi.mock("next/headers", async () => (await import("../../../inquiries/browser")).nextHeaders);

const tonight = new Date("2026-03-02T03:00Z");
const old = new Date("2025-12-01T12:00Z");
const young = new Date("2025-12-02T12:00Z");
let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});

const called = async (id: string, outcome: string) => {
  await act(recordCallAction, staff, { ...(await drawnCallback(id)), outcome });
  return id;
};
const isLeft = async (id: string) =>
  (await asJob((tx) => tx.callback.count({ where: { id } }))) === 1;

test("a wish to be called is forgotten three months after the talk, its calls with it", async () => {
  const gone = await at(old, async () => called(await makeCallback(), "REACHED"));
  const machines = await at(old, async () => {
    const id = await makeCallback();
    await makeSuspicious(id);
    await act(reviewCallbackAction, staff, { ...(await drawnCallback(id)), isGenuine: "no" });
    return id;
  });
  const edge = await at(young, async () => called(await makeCallback(), "REACHED"));
  const waiting = await at(old, async () => called(await makeCallback(), "NO_ANSWER"));
  expect(await removeOldCallbacks(tonight)).toBe(2);
  for (const id of [gone, machines]) {
    expect(await isLeft(id)).toBe(false);
    const about = { where: { callbackId: id } };
    expect(await asJob((tx) => tx.callbackCall.count(about))).toBe(0);
    expect(await asJob((tx) => tx.callbackClosing.count(about))).toBe(0);
    expect((await auditOf(id)).at(-1)).toMatchObject({ event: "callback.disposed", userId: null });
  }
  expect([await isLeft(edge), await isLeft(waiting)]).toEqual([true, true]);
  expect(await removeOldCallbacks(tonight)).toBe(0);
});

test("nobody else takes a wish away, and no call goes without it", async () => {
  const id = await called(await makeCallback(), "REACHED");
  const mine = { where: { id } };
  const taken = await inTransaction(dbContextOf(staff), (tx) => tx.callback.deleteMany(mine));
  expect(taken.count).toBe(0);
  const waiting = { where: { id: await makeCallback() } };
  expect((await asJob((tx) => tx.callback.deleteMany(waiting))).count).toBe(0);
  const about = { where: { callbackId: id } };
  await expect(asJob((tx) => tx.callbackCall.deleteMany(about))).rejects.toThrow();
});
