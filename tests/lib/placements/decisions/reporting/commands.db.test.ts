import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { registerDecisionAction, reportToBoardAction } from "@/lib/placements/decisions/actions";
import { clientRequest } from "@/lib/placements/requests/client/queries";
import { clientOverview } from "@/lib/placements/requests/overview/queries";
import { at } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../../support/actors";
import {
  accept,
  boy,
  decisionForm,
  doAt,
  girl,
  later,
  makeHome,
  people,
  propose,
  refusalOf,
  requestOf,
} from "../../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const days = (count: number) => later(count * 24 * 60);

/** A request whose children are placed by a decision, the chair's unless said otherwise. */
async function decided(change: object = {}, request: object = {}) {
  const { requestId, childIds } = await requestOf(staff, request);
  const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "", places: 3 });
  await propose(staff.consultant, { requestId, childIds }, homeId);
  const placementIds = (await accept(staff.client, requestId)).map(({ id }) => id);
  const form = decisionForm(requestId, placementIds, { decider: "CHAIR_URGENT", ...change });
  await doAt(later(6), staff.client, registerDecisionAction, form);
  return { requestId, placementIds };
}

const report = (
  matter: { requestId: string; placementIds: string[] },
  change: object = {},
  actor = staff.client,
) => doAt(days(5), actor, reportToBoardAction, { ...matter, meetingOn: "2026-11-24", ...change });

const reportsOf = (placementIds: string[]) =>
  asJob((tx) =>
    tx.boardReport.findMany({
      where: { decision: { proposal: { placement: { id: { in: placementIds } } } } },
    }),
  );

async function awaitsReport(requestId: string): Promise<boolean> {
  const { awaited } = await at(days(5), () => clientOverview(staff.client, undefined));
  return awaited.some((wait) => wait.requestId === requestId && wait.kind === "REPORT_TO_BOARD");
}

test("the board has been told of what the chair decided about siblings: on record, no longer awaited", async () => {
  const matter = await decided({}, { children: [girl, boy], keepTogether: "yes" });
  expect(await awaitsReport(matter.requestId)).toBe(true);
  const done = await report(matter, { reference: "§ 41" });
  expect(done.goTo).toBe(`/bestallare/forfragningar/${matter.requestId}?klart=anmalt`);
  expect(await reportsOf(matter.placementIds)).toMatchObject(
    matter.placementIds.map(() => ({
      meetingOn: dbDate("2026-11-24"),
      reference: "§ 41",
      recordedById: staff.client.userId,
      recordedAt: days(5),
    })),
  );
  expect(await awaitsReport(matter.requestId)).toBe(false);
  const page = await at(days(5), () => clientRequest(staff.client, matter));
  expect(page?.toReport).toEqual([]);
  expect((await auditOf(matter.placementIds[1] ?? "")).at(-1)).toMatchObject({
    event: "placement.decision-reported",
    outcome: "DONE",
    detail: { children: 2 },
  });
});

test("one of the siblings' decisions at a time", async () => {
  const { requestId, placementIds } = await decided(
    {},
    { children: [girl, boy], keepTogether: "no" },
  );
  const [first = ""] = placementIds;
  await report({ requestId, placementIds: [first] });
  expect(await awaitsReport(requestId)).toBe(true);
  const page = await at(days(5), () => clientRequest(staff.client, { requestId }));
  expect(page?.toReport.map(({ id }) => id)).toEqual(placementIds.slice(1));
});

describe("what is refused", () => {
  test.each<[string, object, string, RegExp]>([
    ["a meeting that is to come", { meetingOn: "2026-11-25" }, "meetingOn", /när mötet har varit/],
    ["one before the decision", { meetingOn: "2026-11-18" }, "meetingOn", /före beslutet/],
    ["no day", { meetingOn: "" }, "meetingOn", /Skriv dagen/],
    ["no child", { placementIds: [] }, "placementIds", /minst ett barn/],
  ])("%s", async (_words, change, field, text) => {
    const matter = await decided();
    const refusal = await refusalOf(report(matter, change));
    expect(refusal.fields[field]?.[0]).toMatch(text);
    expect(await reportsOf(matter.placementIds)).toEqual([]);
  });

  test("the committee's own decision, which nobody awaits either", async () => {
    const matter = await decided({ decider: "COMMITTEE" });
    expect(await awaitsReport(matter.requestId)).toBe(false);
    expect((await refusalOf(report(matter))).message).toContain("Bara det som ordföranden");
  });

  test("a placement that is not decided yet", async () => {
    const { requestId, childIds } = await requestOf(staff);
    const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "" });
    await propose(staff.consultant, { requestId, childIds }, homeId);
    const placementIds = (await accept(staff.client, requestId)).map(({ id }) => id);
    expect((await refusalOf(report({ requestId, placementIds }))).message).toContain("ordföranden");
  });
});

test("twice, at once or after: one record", async () => {
  const matter = await decided();
  const outcomes = await Promise.allSettled([report(matter), report(matter, {}, staff.duty)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const other = report(matter, { meetingOn: "2026-11-23" });
  expect((await refusalOf(other)).message).toContain("redan anmält");
  expect(await reportsOf(matter.placementIds)).toHaveLength(1);
});

test("pressed twice by the same person it is told once", async () => {
  const matter = await decided();
  const outcomes = [...(await Promise.all([report(matter), report(matter)])), await report(matter)];
  expect(new Set(outcomes.map(({ goTo }) => goTo)).size).toBe(1);
  const told = (await auditOf(matter.requestId)).filter(
    ({ event }) => event === "placement.decision-reported",
  );
  expect(told).toHaveLength(1);
});

test("another municipality and the unit are turned away, and the record stands", async () => {
  const matter = await decided();
  expect((await refusalOf(report(matter, {}, staff.other))).message).toContain("finns inte");
  await expect(act(reportToBoardAction, staff.manager, matter)).rejects.toThrow("behörighet");
  expect(await reportsOf(matter.placementIds)).toEqual([]);
  await report(matter);
  await expect(asJob((tx) => tx.boardReport.deleteMany({}))).rejects.toThrow();
  await expect(
    asJob((tx) => tx.boardReport.updateMany({ data: { reference: "§ 1" } })),
  ).rejects.toThrow();
});
