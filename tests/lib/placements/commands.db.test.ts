import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import {
  cancelPlacementAction,
  endPlacementAction,
  prolongPlacementAction,
  recordAgreementAction,
  startPlacementAction,
} from "@/lib/placements/actions";
import { placementMachine } from "@/lib/placements/rules";
import { dbDate, formatClock } from "@/lib/platform/dates";
import { asJob, auditOf, organisation } from "../../support/actors";
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
} from "./arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const home = (wish: Partial<Parameters<typeof makeHome>[0]> = {}) =>
  makeHome({ consultantId: staff.consultant.userId ?? "", ...wish });

const arrival = { arrivedOn: today, arrivedAt: formatClock(later(30)) };
const start = (
  placement: { id: string; version: number },
  change: object = {},
  actor = staff.consultant,
) =>
  doAt(later(40), actor, startPlacementAction, {
    placementId: placement.id,
    version: String(placement.version),
    ...arrival,
    ...change,
  });
const again = async (requestId: string) => {
  const [placement] = await placementsOf(requestId);
  if (placement === undefined) throw new Error("no placement");
  return placement;
};

test("the machine in code and the table in the database are the same", async () => {
  const rows = await asJob(
    (tx) => tx.$queryRaw<{ from_state: string; to_state: string }[]>`
      SELECT from_state, to_state FROM app.transition WHERE machine = 'placement'`,
  );
  const arrows = placementMachine.states.flatMap((from) =>
    placementMachine.next(from).map((to) => `${from} ${to}`),
  );
  expect(rows.map(({ from_state, to_state }) => `${from_state} ${to_state}`).toSorted()).toEqual(
    arrows.toSorted(),
  );
});

describe("the whole line, from request to ended placement", () => {
  test("with a log row for every deed", async () => {
    const homeId = await home();
    const { request, placement } = await decidedPlacement(staff, homeId);
    await start(placement, { agreementSignedOn: today });
    const running = await again(request.requestId);
    expect(running).toMatchObject({
      state: "ACTIVE",
      arrivedAt: later(30),
      agreementSignedOn: dbDate(today),
    });
    expect(await openTasks(placement.id)).toEqual(
      [
        { kind: "HEALTH_EXAMINATION", dueOn: "2026-11-26" },
        { kind: "PLACEMENT_FOLLOW_UP", dueOn: "2026-11-26" },
        { kind: "JOURHEM_DEADLINE", dueOn: "2027-04-19" },
      ].map((task) => ({ ...task, userId: staff.consultant.userId, role: null })),
    );
    await doAt(later(60), staff.consultant, endPlacementAction, {
      placementId: placement.id,
      version: String(running.version),
      departedOn: today,
      departedAt: formatClock(later(50)),
      reason: "RETURN_HOME",
      isPlanned: "yes",
      note: "Hämtades av mamman",
    });
    expect((await again(request.requestId)).state).toBe("ENDED");
    const stay = await asJob((tx) =>
      tx.stay.findUniqueOrThrow({ where: { id: placement.stayId } }),
    );
    expect(stay).toMatchObject({ kind: "PLACEMENT", state: "TAKEN", endsOn: dbDate(today) });
    expect(await openTasks(placement.id)).toEqual([]);
    expect((await auditOf(placement.id)).map(({ event }) => event)).toEqual([
      "proposal.accepted",
      "placement.decision-registered",
      "placement.started",
      "placement.ended",
    ]);
    expect((await auditOf(request.requestId)).map(({ event }) => event)).toEqual([
      "request.sent",
      "request.assigned",
      "place.held",
      "proposal.made",
      "proposal.accepted",
      "placement.decision-registered",
    ]);
    // The place is free again from that day.
    await propose(staff.consultant, await requestOf(staff), homeId);
  });
});

describe("starting", () => {
  test("before the decision is refused, and says that a telephone decision may be registered", async () => {
    const request = await requestOf(staff);
    await propose(staff.consultant, request, await home());
    const [placement] = await accept(staff.client, request.requestId);
    const refusal = await refusalOf(start(placement ?? { id: "", version: 1 }));
    expect(refusal.message).toContain("per telefon");
  });

  test("a family home needs its agreement, a jourhem only a reminder", async () => {
    const foster = { homeKind: "FOSTER", urgency: "PLANNED" };
    const { placement } = await decidedPlacement(staff, await home({ kind: "FOSTER" }), foster);
    const refusal = await refusalOf(start(placement));
    expect(refusal.fields.agreementSignedOn?.[0]).toContain("22 kap. 3 §");
    const done = await start(placement, { agreementSignedOn: today });
    expect(done.message).toBe("Placeringen är startad.");
    // No time limit as in a jourhem.
    expect((await openTasks(placement.id)).map(({ kind }) => kind)).not.toContain(
      "JOURHEM_DEADLINE",
    );
    const jourhem = await decidedPlacement(staff, await home());
    expect((await start(jourhem.placement)).message).toContain("inte undertecknat");
  });

  test("the fourth child in a home is told to the regulator, the third is not", async () => {
    const homeId = await home({ places: 5 });
    const { id: asby } = await organisation("Åsby");
    const put = (slotNo: number) =>
      asJob((tx) =>
        tx.stay.create({
          data: {
            homeId,
            slotNo,
            kind: "PLACEMENT",
            startsOn: dbDate("2026-10-01"),
            takenById: staff.stranger.userId ?? "",
            controllerOrganisationId: asby,
          },
        }),
      );
    await put(5);
    await put(4);
    const third = await decidedPlacement(staff, homeId);
    await start(third.placement);
    expect((await openTasks(third.placement.id)).map(({ kind }) => kind)).not.toContain(
      "IVO_NOTIFY",
    );
    const fourth = await decidedPlacement(staff, homeId);
    await start(fourth.placement);
    expect((await openTasks(fourth.placement.id)).map(({ kind }) => kind)).toContain("IVO_NOTIFY");
  });

  test("bad input, a lost race and the wrong people", async () => {
    const { placement } = await decidedPlacement(staff, await home());
    const fieldsOf = async (change: object) => (await refusalOf(start(placement, change))).fields;
    expect(await fieldsOf({ arrivedOn: "" })).toHaveProperty("arrivedOn");
    expect(await fieldsOf({ arrivedAt: "kvart i tio" })).toHaveProperty("arrivedAt");
    expect(await fieldsOf({ arrivedAt: formatClock(later(50)) })).toHaveProperty("arrivedOn");
    expect(await fieldsOf({ arrivedOn: "2026-11-18" })).toHaveProperty("arrivedOn");
    expect((await refusalOf(start({ ...placement, version: 99 }))).message).toContain("före dig");
    expect((await refusalOf(start(placement, {}, staff.stranger))).message).toContain("finns inte");
    await expect(act(startPlacementAction, staff.client, {})).rejects.toThrow("behörighet");
    await start(placement, {}, staff.manager);
    expect((await refusalOf(start(placement))).message).toContain("redan startad");
  });
});

describe("afterwards", () => {
  test("the agreement is signed later, never in the future", async () => {
    const { request, placement } = await decidedPlacement(staff, await home());
    await start(placement);
    const running = await again(request.requestId);
    const sign = (signedOn: string, actor = staff.consultant) =>
      doAt(later(50), actor, recordAgreementAction, {
        placementId: placement.id,
        version: String(running.version),
        signedOn,
      });
    expect((await refusalOf(sign("2026-11-20"))).fields).toHaveProperty("signedOn");
    expect((await refusalOf(sign(today, staff.stranger))).message).toContain("finns inte");
    await sign(today);
    expect((await again(request.requestId)).agreementSignedOn).toEqual(dbDate(today));
    expect((await refusalOf(sign(today))).message).toContain("före dig");
  });

  test("a placement is prolonged if the home has room", async () => {
    const homeId = await home({ places: 1 });
    const bounded = { expectedEndOn: "2026-12-01" };
    const { request, placement } = await decidedPlacement(staff, homeId, bounded);
    await start(placement);
    const running = await again(request.requestId);
    const prolong = (expectedEndOn: string, version = running.version) =>
      doAt(later(50), staff.consultant, prolongPlacementAction, {
        placementId: placement.id,
        version: String(version),
        expectedEndOn,
      });
    expect((await refusalOf(prolong(today))).fields).toHaveProperty("expectedEndOn");
    expect((await refusalOf(prolong("snart"))).fields).toHaveProperty("expectedEndOn");
    await prolong("2026-12-10");
    expect((await again(request.requestId)).expectedEndOn).toEqual(dbDate("2026-12-10"));
    // Somebody else has the place after that.
    await decidedPlacement(staff, homeId, { startsOn: "2026-12-10", urgency: "PLANNED" });
    expect((await refusalOf(prolong("2026-12-20", running.version + 1))).message).toMatch(/ledig/);
    expect((await refusalOf(prolong("", running.version + 1))).message).toMatch(/ledig/);
    expect((await again(request.requestId)).expectedEndOn).toEqual(dbDate("2026-12-10"));
  });

  test("a placement that is over is neither signed for nor prolonged", async () => {
    const { placement } = await decidedPlacement(staff, await home());
    const input = { placementId: placement.id, version: String(placement.version) };
    await doAt(later(41), staff.consultant, cancelPlacementAction, {
      ...input,
      reason: "Behövs inte",
    });
    const sign = doAt(later(50), staff.consultant, recordAgreementAction, {
      ...input,
      signedOn: today,
    });
    expect((await refusalOf(sign)).message).toContain("avslutad");
    const prolong = doAt(later(50), staff.consultant, prolongPlacementAction, input);
    expect((await refusalOf(prolong)).message).toContain("avslutad");
  });
});
