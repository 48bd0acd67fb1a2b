import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { registerDecisionAction } from "@/lib/placements/decisions/actions";
import { clientOverview } from "@/lib/placements/requests/overview/queries";
import { at } from "@/lib/platform/clock";
import { dbDate, formatClock } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../support/actors";
import {
  accept,
  boy,
  decisionForm,
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
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

async function waiting(change: object = {}, wish: Partial<Parameters<typeof makeHome>[0]> = {}) {
  const request = await requestOf(staff, change);
  const homeId = await makeHome({
    consultantId: staff.stranger.userId ?? "",
    places: 3,
    ...wish,
  });
  await propose(staff.consultant, request, homeId);
  const placements = await accept(staff.client, request.requestId);
  return { requestId: request.requestId, placementIds: placements.map(({ id }) => id) };
}

const register = (
  { requestId, placementIds }: { requestId: string; placementIds: string[] },
  change: object = {},
  actor = staff.client,
) => doAt(later(6), actor, registerDecisionAction, decisionForm(requestId, placementIds, change));

test("the committee's decision makes the placement ready to start", async () => {
  const matter = await waiting();
  await register(matter, { reference: "SN § 112" });
  const [placement] = await placementsOf(matter.requestId);
  expect(placement?.state).toBe("CONFIRMED");
  const decision = await asJob((tx) =>
    tx.placementDecision.findFirstOrThrow({ where: { proposalId: placement?.proposalId ?? "" } }),
  );
  expect(decision).toMatchObject({
    decider: "COMMITTEE",
    deciderName: "Vera Ek",
    decidedAt: later(5),
    legalBasisCode: "SOL_22_1",
    reference: "SN § 112",
    checksSeenOn: dbDate(today),
    guardianConsent: "Båda vårdnadshavarna, muntligt",
    registeredById: staff.client.userId,
  });
  // The consultant's task has become another one; nothing goes to the board.
  expect((await openTasks(placement?.id ?? "")).map(({ kind, userId }) => [kind, userId])).toEqual([
    ["PLACEMENT_START", staff.stranger.userId],
  ]);
  expect((await auditOf(placement?.id ?? "")).at(-1)).toMatchObject({
    event: "placement.decision-registered",
    outcome: "DONE",
    detail: { decider: "COMMITTEE", legalBasis: "SOL_22_1", children: 1 },
  });
});

test("the chair's urgent decision waits for the municipality to tell its board of it", async () => {
  const matter = await waiting();
  await register(matter, { decider: "CHAIR_URGENT" });
  const { awaited } = await at(later(7), () => clientOverview(staff.client, undefined));
  expect(awaited.filter(({ requestId }) => requestId === matter.requestId)).toMatchObject([
    { kind: "REPORT_TO_BOARD", due: { on: "2026-12-03" } },
  ]);
  // No task of it: nobody at the unit does it, and a municipality has no list of tasks.
  expect((await openTasks(matter.placementIds[0] ?? "")).map(({ kind }) => kind)).toEqual([
    "PLACEMENT_START",
  ]);
});

test("one decision about siblings is registered for all of them at once", async () => {
  const matter = await waiting({ children: [girl, boy], keepTogether: "yes" });
  await register(matter);
  expect((await placementsOf(matter.requestId)).map(({ state }) => state)).toEqual([
    "CONFIRMED",
    "CONFIRMED",
  ]);
});

describe("what the law stops", () => {
  test.each<[string, object, string, RegExp]>([
    [
      "the chair alone, where the act does not say so",
      { decider: "CHAIR_URGENT", legalBasisCode: "LVU_2" },
      "decider",
      /inte besluta ensam/,
    ],
    ["an employee", { deciderName: "berit BESTÄLLARE" }, "deciderName", /handläggare kan aldrig/],
    ["no such decider", { decider: "DELEGATE" }, "decider", /Välj vem/],
    ["a placement by consent without it", { guardianConsent: "" }, "guardianConsent", /samtyckt/],
    ["a ground not in force", { legalBasisCode: "OBU_3_2" }, "legalBasisCode", /gällde inte/],
    ["an unknown ground", { legalBasisCode: "X" }, "legalBasisCode", /gällde inte/],
    ["checks seen after it", { checksSeenOn: "2026-11-20" }, "checksSeenOn", /före beslutet/],
    ["one in the future", { decidedAt: formatClock(later(30)) }, "decidedOn", /senare än nu/],
    ["one before the proposal", { decidedAt: "11:30" }, "decidedOn", /senare än så/],
  ])("%s", async (_words, change, field, text) => {
    const matter = await waiting();
    const refusal = await refusalOf(register(matter, change));
    expect(refusal.fields[field]?.[0]).toMatch(text);
    const [placement] = await placementsOf(matter.requestId);
    expect(placement?.state).toBe("PROVISIONAL");
    expect(
      await asJob((tx) =>
        tx.placementDecision.count({ where: { proposalId: placement?.proposalId } }),
      ),
    ).toBe(0);
  });

  test("a home in another municipality without consultation (SoL 22:6)", async () => {
    const matter = await waiting({}, { municipality: "Tallberga" });
    const refusal = await refusalOf(register(matter));
    expect(refusal.fields.consultationNote?.[0]).toContain("samrått");
    await register(matter, { consultationNote: "Tallberga, telefon 19 november" });
  });

  test("care without consent asks for no consent", async () => {
    await register(await waiting({ legalBasisCode: "LVU_2" }), {
      legalBasisCode: "LVU_2",
      guardianConsent: "",
    });
  });
});

test("twice, at once or after: one decision", async () => {
  const matter = await waiting();
  const outcomes = await Promise.allSettled([register(matter), register(matter, {}, staff.duty)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const other = { decider: "BOARD" };
  expect((await refusalOf(register(matter, other))).message).toContain("redan registrerat");
});

test("pressed twice by the same person: one decision, the same page, told once", async () => {
  const matter = await waiting({ children: [girl, boy], keepTogether: "yes" });
  const outcomes = [
    ...(await Promise.all([register(matter), register(matter)])),
    await register(matter),
  ];
  expect(new Set(outcomes.map(({ goTo }) => goTo)).size).toBe(1);
  const told = (await auditOf(matter.requestId)).filter(
    ({ event }) => event === "placement.decision-registered",
  );
  expect(told).toHaveLength(1);
  const other = register(matter, { deciderName: "Någon Annan" });
  expect((await refusalOf(other)).message).toContain("redan registrerat");
});

test("another municipality, the unit and other requests' placements are turned away", async () => {
  const matter = await waiting();
  const other = await waiting();
  expect((await refusalOf(register(matter, {}, staff.other))).message).toContain("finns inte");
  const mixed = { requestId: matter.requestId, placementIds: other.placementIds };
  expect((await refusalOf(register(mixed))).message).toContain("finns inte");
  const input = decisionForm(matter.requestId, matter.placementIds);
  await expect(act(registerDecisionAction, staff.manager, input)).rejects.toThrow("behörighet");
  expect(
    (await refusalOf(register(matter, { decidedAt: "25:00" }))).fields.decidedAt?.[0],
  ).toContain("14:30");
});
