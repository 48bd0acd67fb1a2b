import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { assignHomeAction, endHomeAction } from "@/lib/homes/actions";
import { establishHome } from "@/lib/homes/commands";
import { homeCard } from "@/lib/homes/queries";
import { homeMachine } from "@/lib/homes/rules";
import { homeTexts } from "@/lib/homes/texts";
import { at } from "@/lib/platform/clock";
import { dayFromDb, dbDate } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../support/actors";
import { ask } from "../../support/catalogue";
import { makeHome, noon, putStay, within } from "../stays/arrange";
import { homeOf, makeHousehold, nameReader } from "./arrange";

const idOf = (actor: Actor) => actor.userId ?? "";

test("the life cycle is the database's own", async () => {
  const rows = await ask<{ from_state: string; to_state: string }>(
    "SELECT from_state, to_state FROM app.transition WHERE machine = 'home' ORDER BY 1, 2",
  );
  const arrows = homeMachine.states.flatMap((from) =>
    homeMachine.next(from).map((to) => ({ from_state: from, to_state: to })),
  );
  expect(arrows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual(rows);
});

describe("establishHome", () => {
  const scope = [
    { kind: "EMERGENCY", ageFrom: 0, ageTo: 12, places: 2, conditions: null },
    { kind: "FOSTER", ageFrom: 0, ageTo: 17, places: 1, conditions: "Inte två tonåringar" },
  ] as const;

  async function establish(manager: Actor, householdId: string, change = {}) {
    const consultant = await makeActor(["CONSULTANT"]);
    return at(noon, () =>
      within(manager, (deed) =>
        establishHome(deed, {
          householdId,
          name: "Tallbacken",
          municipality: "Ekdala",
          protectionLevel: "NONE",
          consultantId: idOf(consultant),
          suitableUntil: "2028-12-01",
          scope,
          known: null,
          ...change,
        }),
      ),
    );
  }

  test("makes a home with a number, its capabilities from today, and a task for the manager", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const householdId = await makeHousehold();
    const { id, number } = await establish(manager, householdId);
    const home = await homeOf(id);
    expect(number).toMatch(/^HV-2026-\d{6}$/);
    expect(home).toMatchObject({ number, name: "Tallbacken", state: "SUITABLE" });
    expect(
      home.capabilities.map(({ kind, places, validFrom }) => [kind, places, dayFromDb(validFrom)]),
    ).toEqual([
      ["EMERGENCY", 2, "2026-12-01"],
      ["FOSTER", 1, "2026-12-01"],
    ]);
    const [task] = await asJob((tx) => tx.task.findMany({ where: { subjectId: id } }));
    expect(task).toMatchObject({
      kind: "CONTRACT_SIGN",
      role: "UNIT_MANAGER",
      matterNumber: number,
    });
    expect(await homeCard(manager, { homeId: id })).toMatchObject({ standing: "SUITABLE" });
  });

  test("a protected household becomes a home that only its readers see", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const other = await makeActor(["CONSULTANT"]);
    const householdId = await makeHousehold({ protection: "CONFIDENTIAL" });
    await nameReader(idOf(manager), householdId);
    const { id } = await establish(manager, householdId, { protectionLevel: "CONFIDENTIAL" });
    expect(await homeCard(manager, { homeId: id })).toMatchObject({ isProtected: true });
    expect(await homeCard(other, { homeId: id })).toBeNull();
  });

  test("found suitable again, the same home gets new capabilities in place of the old", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const householdId = await makeHousehold();
    const first = await establish(manager, householdId);
    await asJob((tx) =>
      tx.homeCapability.updateMany({
        where: { homeId: first.id },
        data: { validFrom: dbDate("2026-01-01") },
      }),
    );
    const second = await establish(manager, householdId, {
      suitableUntil: "2029-01-01",
      scope: [{ ...scope[0], ageTo: 17 }],
    });
    const home = await homeOf(first.id);
    expect(second).toEqual(first);
    expect(dayFromDb(home.suitableUntil)).toBe("2029-01-01");
    expect(
      home.capabilities.map(({ validTo, ageTo }) => [ageTo, validTo && dayFromDb(validTo)]),
    ).toEqual([
      [12, "2026-12-01"],
      [17, "2026-12-01"],
      [17, null],
    ]);
  });
});

describe("homeCard", () => {
  test("opening a home is recorded, for colleagues too", async () => {
    const homeId = await makeHome();
    const colleague = await makeActor(["CONSULTANT"]);
    const card = await homeCard(colleague, { homeId });
    expect(card).toMatchObject({ id: homeId, mayManage: false, mayAssign: false, staff: [] });
    expect(await auditOf(homeId)).toMatchObject([
      { event: "home.opened", outcome: "READ", userId: colleague.userId },
    ]);
  });

  test("a client's social worker neither may nor sees", async () => {
    const homeId = await makeHome();
    const worker = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    await expect(homeCard(worker, { homeId })).rejects.toThrow("without permission");
    const seen = await inTransaction(dbContextOf(worker), async (tx) => [
      await tx.home.count(),
      await tx.contract.count(),
      await tx.homeOverlay.count(),
    ]);
    expect(seen).toEqual([0, 0, 0]);
  });

  test("one that does not exist is nobody's", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    expect(await homeCard(actor, { homeId: uuidv7() })).toBeNull();
  });
});

describe("handing a home to another consultant", () => {
  test("moves its tasks, and is the manager's deed", async () => {
    const [first, next] = [await makeActor(["CONSULTANT"]), await makeActor(["CONSULTANT"])];
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome({ consultantId: idOf(first) });
    await asJob((tx) =>
      tx.task.create({
        data: {
          kind: "REGISTER_CHECK_EXPIRES",
          subjectType: "HOME",
          subjectId: homeId,
          userId: first.userId,
          dueOn: dbDate("2026-12-10"),
        },
      }),
    );
    const input = { homeId, version: "1", consultantId: idOf(next) };
    await expect(act(assignHomeAction, first, input)).rejects.toThrow("behörighet");
    await act(assignHomeAction, manager, input);
    expect(await homeOf(homeId)).toMatchObject({ consultantId: next.userId, version: 2 });
    const [task] = await asJob((tx) => tx.task.findMany({ where: { subjectId: homeId } }));
    expect(task?.userId).toBe(next.userId);
    expect(await auditOf(homeId)).toMatchObject([
      { event: "home.reassigned", outcome: "DONE", userId: manager.userId },
    ]);
    await expect(
      act(assignHomeAction, manager, { ...input, consultantId: idOf(first) }),
    ).rejects.toThrow(homeTexts.changed);
  });

  test("not to the same, not to somebody outside the unit, not to one in conflict or who may not read", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const [own, next, worker] = [
      await makeActor(["CONSULTANT"]),
      await makeActor(["CONSULTANT"]),
      await makeActor(["CLIENT_WORKER"], { in: "Björkvik" }),
    ];
    const homeId = await makeHome({ consultantId: idOf(own) });
    const householdId = await makeHousehold({ homeId, protection: "CONFIDENTIAL" });
    for (const reader of [manager, own]) await nameReader(idOf(reader), householdId);
    const assign = (actor: Actor) =>
      act(assignHomeAction, manager, { homeId, version: "1", consultantId: idOf(actor) });
    await expect(assign(own)).rejects.toThrow(homeTexts.consultantSame);
    await expect(assign(worker)).rejects.toThrow(homeTexts.consultantNotStaff);
    await expect(assign(next)).rejects.toThrow(homeTexts.consultantNotReader);
    await nameReader(idOf(next), householdId);
    await asJob((tx) =>
      tx.conflictOfInterest.create({
        data: { userId: idOf(next), householdId, reason: "Släkt" },
      }),
    );
    await expect(assign(next)).rejects.toThrow(homeTexts.consultantInConflict);
  });
});

describe("ending a home", () => {
  test("not while it has a contract", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    await expect(
      act(endHomeAction, manager, { homeId, version: "1", reason: "OWN_WISH" }),
    ).rejects.toThrow(homeTexts.contractFirst);
  });

  test("not while a child is placed there", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome({ state: "SUITABLE", contract: null });
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: null });
    await expect(
      at(noon, () => act(endHomeAction, manager, { homeId, version: "1", reason: "OWN_WISH" })),
    ).rejects.toThrow(homeTexts.placementsRunning(1));
  });

  test("ends what it was found suitable for and the task to sign a contract", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome({ state: "SUITABLE", contract: null });
    await at(noon, () => act(endHomeAction, manager, { homeId, version: "1", reason: "MOVED" }));
    const home = await homeOf(homeId);
    expect(home.state).toBe("ENDED");
    expect(home.capabilities.map(({ validTo }) => validTo && dayFromDb(validTo))).toEqual([
      "2026-12-01",
    ]);
    expect(await auditOf(homeId)).toMatchObject([
      { event: "home.ended", outcome: "DONE", detail: { reason: "MOVED" } },
    ]);
    await expect(
      act(endHomeAction, manager, { homeId, version: "2", reason: "MOVED" }),
    ).rejects.toThrow(homeTexts.ended);
  });
});
