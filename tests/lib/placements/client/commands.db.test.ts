import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { recordChildInvestigationAction, startPlacementAction } from "@/lib/placements/actions";
import { dbDate, formatClock } from "@/lib/platform/dates";
import { auditOf } from "../../../support/actors";
import {
  decidedPlacement,
  doAt,
  later,
  makeHome,
  openTasks,
  people,
  placementsOf,
  refusalOf,
  today,
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

async function running() {
  const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "" });
  const { request, placement } = await decidedPlacement(staff, homeId);
  await doAt(later(20), staff.consultant, startPlacementAction, {
    placementId: placement.id,
    version: String(placement.version),
    arrivedOn: today,
    arrivedAt: formatClock(later(10)),
  });
  const [started] = await placementsOf(request.requestId);
  if (started === undefined) throw new Error("no placement");
  return started;
}

const record = (placement: { id: string; version: number }, change: object, actor = staff.client) =>
  doAt(later(30), actor, recordChildInvestigationAction, {
    placementId: placement.id,
    version: String(placement.version),
    ...change,
  });

test("the dates of the child's inquiry set the clock, and the reminder follows it", async () => {
  const placement = await running();
  const opened = { openedOn: "2026-10-01" };
  await record(placement, opened);
  const warning = async () =>
    (await openTasks(placement.id)).filter(({ kind }) => kind === "JOURHEM_DEADLINE");
  expect(await warning()).toEqual([
    { kind: "JOURHEM_DEADLINE", userId: staff.consultant.userId, role: null, dueOn: "2027-03-02" },
  ]);
  const closed = { ...opened, closedOn: "2026-11-15", specialReasons: "Inget familjehem är klart" };
  await record({ ...placement, version: placement.version + 1 }, closed);
  expect((await warning()).map(({ dueOn }) => dueOn)).toEqual(["2026-12-16"]);
  const [row] = await placementsOfChild(placement.id);
  expect(row).toMatchObject({
    childInvestigationOpenedOn: dbDate("2026-10-01"),
    childInvestigationClosedOn: dbDate("2026-11-15"),
    specialReasons: "Inget familjehem är klart",
  });
  expect((await auditOf(placement.id)).at(-1)).toMatchObject({
    event: "placement.child-investigation-recorded",
    detail: { isClosed: true, hasSpecialReasons: true },
  });
});

test("bad input, a lost race and the wrong people", async () => {
  const placement = await running();
  const fieldsOf = async (change: object) => (await refusalOf(record(placement, change))).fields;
  expect(await fieldsOf({ openedOn: "2026-11-20" })).toHaveProperty("openedOn");
  expect(await fieldsOf({ closedOn: "2026-11-20" })).toHaveProperty("closedOn");
  expect(await fieldsOf({ openedOn: "2026-11-02", closedOn: "2026-11-01" })).toHaveProperty(
    "closedOn",
  );
  expect(await fieldsOf({ closedOn: "sist" })).toHaveProperty("closedOn");
  expect(await fieldsOf({ specialReasons: "x".repeat(501) })).toHaveProperty("specialReasons");
  expect((await refusalOf(record({ ...placement, version: 9 }, {}))).message).toContain("före dig");
  expect((await refusalOf(record(placement, {}, staff.other))).message).toContain("finns inte");
  await expect(act(recordChildInvestigationAction, staff.manager, {})).rejects.toThrow(
    "behörighet",
  );
  await record(placement, {}, staff.duty);
});

async function placementsOfChild(id: string) {
  const { asJob } = await import("../../../support/actors");
  return asJob((tx) => tx.placement.findMany({ where: { id } }));
}
