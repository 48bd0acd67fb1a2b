import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import {
  cancelPlacementAction,
  endPlacementAction,
  recordNoArrivalAction,
  startPlacementAction,
} from "@/lib/placements/actions";
import { dbDate, formatClock } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../support/actors";
import {
  accept,
  decidedPlacement,
  doAt,
  later,
  makeHome,
  openTasks,
  people,
  placementsOf,
  propose,
  refusalOf,
  requestOf,
  today,
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const home = () => makeHome({ consultantId: staff.consultant.userId ?? "", places: 1 });
const stayOf = (id: string) => asJob((tx) => tx.stay.findUniqueOrThrow({ where: { id } }));
const give = (placement: { id: string; version: number }, reason = "Barnet kunde bo hemma") => ({
  placementId: placement.id,
  version: String(placement.version),
  reason,
});

async function running() {
  const { request, placement } = await decidedPlacement(staff, await home());
  await doAt(later(20), staff.consultant, startPlacementAction, {
    ...give(placement),
    arrivedOn: today,
    arrivedAt: formatClock(later(10)),
  });
  const [started] = await placementsOf(request.requestId);
  if (started === undefined) throw new Error("no placement");
  return { request, placement: started };
}

const departure = (placement: { id: string; version: number }, change: object = {}) => ({
  placementId: placement.id,
  version: String(placement.version),
  departedOn: today,
  departedAt: formatClock(later(60)),
  reason: "BREAKDOWN_HOME",
  isPlanned: "no",
  ...change,
});

describe("ending", () => {
  test("writes down when, why and whether it was planned", async () => {
    const { placement } = await running();
    await doAt(later(70), staff.consultant, endPlacementAction, departure(placement));
    const ending = await asJob((tx) =>
      tx.placementEnding.findUniqueOrThrow({ where: { placementId: placement.id } }),
    );
    expect(ending).toMatchObject({
      endedOn: dbDate(today),
      departedAt: later(60),
      reason: "BREAKDOWN_HOME",
      isPlanned: false,
      note: null,
      endedById: staff.consultant.userId,
    });
    expect((await auditOf(placement.id)).at(-1)?.detail).toEqual({
      reason: "BREAKDOWN_HOME",
      isPlanned: false,
    });
  });

  test("bad input, the wrong state and the wrong people", async () => {
    const { placement } = await running();
    const end = (change: object, actor = staff.consultant) =>
      refusalOf(doAt(later(70), actor, endPlacementAction, departure(placement, change)));
    expect((await end({ departedAt: formatClock(later(90)) })).fields).toHaveProperty("departedOn");
    expect((await end({ departedAt: formatClock(later(5)) })).message).toContain(
      "innan det kom dit",
    );
    expect((await end({ reason: "BORED" })).fields).toHaveProperty("reason");
    expect((await end({ isPlanned: "maybe" })).fields).toHaveProperty("isPlanned");
    expect((await end({ note: "x".repeat(501) })).fields).toHaveProperty("note");
    expect((await end({ version: "77" })).message).toContain("före dig");
    expect((await end({}, staff.stranger)).message).toContain("finns inte");
    await expect(act(endPlacementAction, staff.client, {})).rejects.toThrow("behörighet");
    const { placement: waiting } = await decidedPlacement(staff, await home());
    const early = doAt(later(70), staff.consultant, endPlacementAction, departure(waiting));
    expect((await refusalOf(early)).message).toContain("inte startat");
  });
});

describe("a placement that does not begin", () => {
  test("is cancelled before the decision, and another home can be proposed", async () => {
    const request = await requestOf(staff);
    await propose(staff.consultant, request, await home());
    const [placement] = await accept(staff.client, request.requestId);
    if (placement === undefined) throw new Error("no placement");
    await doAt(later(20), staff.consultant, cancelPlacementAction, give(placement));
    expect(await stayOf(placement.stayId)).toMatchObject({
      state: "RELEASED",
      releaseReason: "Placeringen ställdes in: Barnet kunde bo hemma",
    });
    expect(await openTasks(placement.id)).toEqual([]);
    await propose(staff.consultant, request, await home());
    const placements = await accept(staff.client, request.requestId);
    expect(placements.map(({ state }) => state)).toEqual(["CANCELLED", "PROVISIONAL"]);
    // It is the same child.
    expect(placements[0]?.childId).toBe(placements[1]?.childId);
  });

  test("is cancelled after the decision, which stands; the board is still told", async () => {
    const { placement } = await decidedPlacement(staff, await home());
    await doAt(later(20), staff.consultant, cancelPlacementAction, give(placement));
    expect(
      await asJob((tx) =>
        tx.placementDecision.count({ where: { proposalId: placement.proposalId } }),
      ),
    ).toBe(1);
    expect((await auditOf(placement.id)).at(-1)).toMatchObject({
      event: "placement.cancelled",
      detail: { wasDecided: true },
    });
  });

  test("because the child never came", async () => {
    const { request, placement } = await decidedPlacement(staff, await home());
    await doAt(later(20), staff.consultant, recordNoArrivalAction, give(placement, "Rymde"));
    expect((await placementsOf(request.requestId))[0]?.state).toBe("DID_NOT_ARRIVE");
    expect((await stayOf(placement.stayId)).state).toBe("RELEASED");
    expect((await auditOf(placement.id)).at(-1)?.event).toBe("placement.not-arrived");
  });

  test("not once the child has come; nor undecided as never come; nor without a reason", async () => {
    const { placement } = await running();
    const tried = (action: typeof cancelPlacementAction, input: object, actor = staff.consultant) =>
      refusalOf(doAt(later(30), actor, action, input));
    for (const action of [cancelPlacementAction, recordNoArrivalAction]) {
      expect((await tried(action, give(placement))).message).toContain("Läget har ändrats");
      expect((await tried(action, give(placement, ""))).fields).toHaveProperty("reason");
      expect((await tried(action, give(placement), staff.stranger)).message).toContain(
        "finns inte",
      );
      await expect(act(action, staff.client, {})).rejects.toThrow("behörighet");
    }
    const request = await requestOf(staff);
    await propose(staff.consultant, request, await home());
    const [undecided] = await accept(staff.client, request.requestId);
    const never = await tried(recordNoArrivalAction, give(undecided ?? { id: "", version: 0 }));
    expect(never.message).toContain("Läget har ändrats");
  });
});
