import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { endPlacementAction, startPlacementAction } from "@/lib/placements/actions";
import { holdHomeAction } from "@/lib/placements/matching/actions";
import { assignRequestAction, withdrawRequestAction } from "@/lib/placements/requests/actions";
import { formatClock } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../../support/actors";
import {
  accept,
  boy,
  decidedPlacement,
  doAt,
  girl,
  later,
  makeHome,
  openTasks,
  people,
  placementsOf,
  propose,
  refusalOf,
  requestOf,
  today,
} from "../../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const home = () => makeHome({ consultantId: staff.stranger.userId ?? "" });
const requestRow = (id: string) =>
  asJob((tx) => tx.placementRequest.findUniqueOrThrow({ where: { id } }));

describe("assigning", () => {
  const assign = (requestId: string, change: object = {}, actor = staff.manager) =>
    doAt(later(2), actor, assignRequestAction, {
      requestId,
      version: "2",
      consultantId: staff.stranger.userId,
      ...change,
    });

  test("hands the request and its task over, with a row in the log", async () => {
    const { requestId } = await requestOf(staff);
    expect((await requestRow(requestId)).assignedToId).toBe(staff.consultant.userId);
    const done = await assign(requestId);
    expect(done.goTo).toBe(`/handlaggning/forfragningar/${requestId}?klart=fordelad`);
    expect((await requestRow(requestId)).assignedToId).toBe(staff.stranger.userId);
    expect(await openTasks(requestId)).toEqual([
      { kind: "REQUEST_MATCH", userId: staff.stranger.userId, role: null, dueOn: today },
    ]);
    expect((await auditOf(requestId)).at(-1)).toMatchObject({
      event: "request.assigned",
      detail: { isReassigned: true },
    });
  });

  test("bad input, a lost race and the wrong people", async () => {
    const { requestId } = await requestOf(staff);
    expect((await refusalOf(assign(requestId, { consultantId: "" }))).fields).toHaveProperty(
      "consultantId",
    );
    const client = { consultantId: staff.client.userId };
    expect((await refusalOf(assign(requestId, client))).fields.consultantId?.[0]).toContain(
      "arbetar på enheten",
    );
    expect((await refusalOf(assign(requestId, { version: "1" }))).message).toContain("före dig");
    expect((await refusalOf(assign(staff.client.userId ?? ""))).message).toContain("finns inte");
    for (const actor of [staff.consultant, staff.client]) {
      await expect(act(assignRequestAction, actor, {})).rejects.toThrow("behörighet");
    }
  });
});

describe("withdrawing", () => {
  const withdraw = (requestId: string, change: object = {}, actor = staff.client) =>
    doAt(later(10), actor, withdrawRequestAction, {
      requestId,
      version: "2",
      reason: "Barnet kan bo hos mormor",
      ...change,
    });
  const takenFor = (childIds: string[]) =>
    asJob((tx) => tx.stay.count({ where: { requestedChildId: { in: childIds }, state: "TAKEN" } }));

  test("lets go of holds, proposals and placements that have not begun", async () => {
    const request = await requestOf(staff, { children: [girl, boy], keepTogether: "no" });
    const { requestId, childIds } = request;
    const [first, second] = childIds;
    await propose(staff.consultant, { requestId, childIds: [first ?? ""] }, await home());
    const [placement] = await accept(staff.client, requestId);
    await doAt(later(5), staff.consultant, holdHomeAction, {
      requestId,
      homeId: await home(),
      childIds: [second],
    });
    await withdraw(requestId);
    expect(await requestRow(requestId)).toMatchObject({
      withdrawnAt: later(10),
      withdrawnReason: "Barnet kan bo hos mormor",
    });
    expect(await takenFor(childIds)).toBe(0);
    expect((await placementsOf(requestId)).map(({ state }) => state)).toEqual(["CANCELLED"]);
    expect(await openTasks(requestId)).toEqual([]);
    expect(await openTasks(placement?.id ?? "")).toEqual([]);
    expect((await auditOf(requestId)).at(-1)).toMatchObject({ event: "request.withdrawn" });
    const late = doAt(later(11), staff.consultant, holdHomeAction, {
      ...request,
      homeId: await home(),
    });
    expect((await refusalOf(late)).message).toContain("tagit tillbaka");
  });

  test("not when a child has moved in", async () => {
    const { request, placement } = await decidedPlacement(staff, await home());
    await doAt(later(9), staff.stranger, startPlacementAction, {
      placementId: placement.id,
      version: String(placement.version),
      arrivedOn: today,
      arrivedAt: formatClock(later(8)),
    });
    expect((await refusalOf(withdraw(request.requestId))).message).toContain("redan flyttat in");
  });

  test("what a child that has moved out again occupied stays on record", async () => {
    const request = await requestOf(staff, { children: [girl, boy], keepTogether: "no" });
    const { requestId, childIds } = request;
    const { placement } = await startedFor(requestId, childIds.slice(0, 1));
    await doAt(later(9), staff.stranger, endPlacementAction, {
      placementId: placement.id,
      version: String(placement.version + 2),
      departedOn: today,
      departedAt: formatClock(later(9)),
      reason: "RETURN_HOME",
      isPlanned: "yes",
    });
    await withdraw(requestId);
    expect(await takenFor(childIds)).toBe(1);
  });

  test("bad input, a lost race and the wrong people", async () => {
    const { requestId } = await requestOf(staff);
    expect((await refusalOf(withdraw(requestId, { reason: "" }))).fields).toHaveProperty("reason");
    expect((await refusalOf(withdraw(requestId, { version: "1" }))).message).toContain("före dig");
    expect((await refusalOf(withdraw(requestId, {}, staff.other))).message).toContain("finns inte");
    await expect(act(withdrawRequestAction, staff.manager, {})).rejects.toThrow("behörighet");
    await withdraw(requestId, {}, staff.duty);
    expect((await refusalOf(withdraw(requestId, { version: "3" }))).message).toContain(
      "flyttat in",
    );
  });
});

async function startedFor(requestId: string, childIds: string[]) {
  const { decisionForm } = await import("../../arrange");
  const { registerDecisionAction } = await import("@/lib/placements/decisions/actions");
  await propose(staff.consultant, { requestId, childIds }, await home());
  const [placement] = await accept(staff.client, requestId);
  if (placement === undefined) throw new Error("no placement");
  await doAt(
    later(6),
    staff.client,
    registerDecisionAction,
    decisionForm(requestId, [placement.id]),
  );
  await doAt(later(8), staff.stranger, startPlacementAction, {
    placementId: placement.id,
    version: String(placement.version + 1),
    arrivedOn: today,
    arrivedAt: formatClock(later(7)),
  });
  return { placement };
}
