import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import {
  holdHomeAction,
  prolongHoldAction,
  releaseHoldAction,
} from "@/lib/placements/matching/actions";
import { matchingPage } from "@/lib/placements/matching/queries";
import { proposeHomeAction } from "@/lib/placements/proposals/actions";
import { at } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { Refusal } from "@/lib/platform/refusal";
import { asJob, auditOf } from "../../../../support/actors";
import {
  boy,
  doAt,
  girl,
  later,
  makeHome,
  people,
  proposalIdsOf,
  refusalOf,
  requestOf,
  today,
} from "../../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const home = (wish: Partial<Parameters<typeof makeHome>[0]> = {}) =>
  makeHome({ consultantId: staff.stranger.userId ?? "", ...wish });
const staysOf = (homeId: string) =>
  asJob((tx) => tx.stay.findMany({ where: { homeId }, orderBy: { id: "asc" } }));
const taken = async (homeId: string) =>
  (await staysOf(homeId)).filter(({ state }) => state === "TAKEN").length;

test("a place is held for two hours when it is urgent, and for five working days when it is not", async () => {
  const homeId = await home();
  const urgent = await requestOf(staff);
  const done = await doAt(later(2), staff.consultant, holdHomeAction, { ...urgent, homeId });
  expect(done.message).toBe("Platsen hålls till 19\u00a0november 2026 kl.\u00a014.02.");
  const planned = await requestOf(staff, { urgency: "PLANNED", expectedEndOn: "2026-12-24" });
  await doAt(later(3), staff.consultant, holdHomeAction, { ...planned, homeId });
  expect(await staysOf(homeId)).toMatchObject([
    {
      kind: "HOLD",
      state: "TAKEN",
      slotNo: 1,
      startsOn: dbDate(today),
      endsOn: null,
      expiresAt: later(122),
      requestedChildId: urgent.childIds[0],
      takenById: staff.consultant.userId,
    },
    { slotNo: 2, endsOn: dbDate("2026-12-24"), expiresAt: new Date("2026-11-26T15:30:00Z") },
  ]);
  expect((await auditOf(homeId)).map(({ event }) => event)).toEqual(["place.held", "place.held"]);
});

describe("two requests for the last place", () => {
  test("exactly one gets it; the other is told so and sees the homes that are left", async () => {
    for (let round = 1; round <= 12; round += 1) {
      const last = await home({ places: 1 });
      const next = await home({ places: 1 });
      const requests = [await requestOf(staff), await requestOf(staff)];
      const outcomes = await Promise.allSettled(
        requests.map((request) =>
          doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId: last }),
        ),
      );
      const lost = outcomes.findIndex(({ status }) => status === "rejected");
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect(await taken(last)).toBe(1);
      const { reason } = outcomes[lost] as PromiseRejectedResult;
      expect(reason).toBeInstanceOf(Refusal);
      expect((reason as Refusal).message).toMatch(/någon annan|Ingen ledig plats/i);
      const page = await at(later(2), () =>
        matchingPage(staff.consultant, { requestId: requests[lost]?.requestId ?? "" }),
      );
      const blocks = (id: string) => page?.homes.find((each) => each.id === id)?.judgement.blocks;
      expect([blocks(last), blocks(next)]).toEqual([1, 0]);
    }
  }, 120_000);

  test("the refusal is in the log as well", async () => {
    const homeId = await home({ places: 1 });
    await doAt(later(2), staff.consultant, holdHomeAction, { ...(await requestOf(staff)), homeId });
    await refusalOf(
      doAt(later(3), staff.consultant, holdHomeAction, { ...(await requestOf(staff)), homeId }),
    );
    const [row] = await asJob((tx) =>
      tx.auditEvent.findMany({
        where: { userId: staff.consultant.userId },
        orderBy: { id: "desc" },
        take: 1,
      }),
    );
    expect(row).toMatchObject({ event: "place.held", outcome: "REFUSED" });
  });
});

describe("siblings", () => {
  test("who are to live together get all places or none", async () => {
    const homeId = await home({ places: 1 });
    const request = await requestOf(staff, { children: [girl, boy], keepTogether: "yes" });
    const refusal = await refusalOf(
      doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId }),
    );
    expect(refusal.message).toContain("barnen är 2 och ska bo tillsammans");
    expect(await taken(homeId)).toBe(0);
    const roomy = await home({ places: 2 });
    const one = { ...request, homeId: roomy, childIds: request.childIds.slice(0, 1) };
    expect(
      (await refusalOf(doAt(later(3), staff.consultant, holdHomeAction, one))).message,
    ).toContain("Barnen ska bo tillsammans");
    await doAt(later(4), staff.consultant, holdHomeAction, { ...request, homeId: roomy });
    expect(await taken(roomy)).toBe(2);
  });

  test("who may live apart are held for in two homes", async () => {
    const request = await requestOf(staff, { children: [girl, boy], keepTogether: "no" });
    const homes = [await home({ places: 1 }), await home({ places: 1 })];
    for (const [index, homeId] of homes.entries()) {
      await doAt(later(2), staff.consultant, holdHomeAction, {
        ...request,
        homeId,
        childIds: request.childIds.slice(index, index + 1),
      });
    }
    expect(await Promise.all(homes.map(taken))).toEqual([1, 1]);
  });
});

describe("a home that is blocked", () => {
  test.each<[string, object, RegExp]>([
    ["checks that have run out", { checksUntil: "2026-11-18" }, /polisens register gick ut/],
    ["checks that are missing", { checksUntil: null }, /kontroll i polisens register saknas/],
    ["another kind of home", { kind: "FOSTER" }, /inte bedömt som jourhem/],
  ])("%s", async (_words, wish, text) => {
    const homeId = await home(wish);
    const request = await requestOf(staff);
    const refusal = await refusalOf(
      doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId }),
    );
    expect(refusal.message).toMatch(text);
    expect(await taken(homeId)).toBe(0);
  });

  test("one in a municipality to avoid, one that is stopped, one that is protected", async () => {
    const request = await requestOf(staff, { avoidMunicipalities: ["Tallberga"] });
    const hold = (homeId: string) =>
      refusalOf(doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId }));
    expect((await hold(await home({ municipality: "Tallberga" }))).message).toContain("undvikas");
    const stopped = await home();
    await asJob((tx) =>
      tx.homeOverlay.create({
        data: {
          homeId: stopped,
          kind: "STOPPED",
          reason: "Oro",
          startsOn: dbDate(today),
          createdById: staff.manager.userId ?? "",
        },
      }),
    );
    expect((await hold(stopped)).message).toContain("stoppat för nya placeringar");
    const secret = await home({ protectionLevel: "CONFIDENTIAL" });
    expect((await hold(secret)).message).toContain("Hemmet finns inte");
  });
});

describe("an expired hold", () => {
  test("gives way to the next request, and to a new hold for the same child elsewhere", async () => {
    const homeId = await home({ places: 1 });
    const first = await requestOf(staff);
    await doAt(later(2), staff.consultant, holdHomeAction, { ...first, homeId });
    await doAt(later(3), staff.consultant, proposeHomeAction, { ...first, homeId, motive: "Bra" });
    const second = await requestOf(staff);
    await doAt(later(130), staff.consultant, holdHomeAction, { ...second, homeId });
    const elsewhere = await home({ places: 1 });
    await doAt(later(131), staff.consultant, holdHomeAction, { ...first, homeId: elsewhere });
    expect([await taken(homeId), await taken(elsewhere)]).toEqual([1, 1]);
    // What rested on it fell with it, so that a new proposal can be made.
    expect(await proposalIdsOf(first.requestId)).toEqual([]);
  });
});

describe("prolonging and releasing", () => {
  test("a hold lives on from the moment it is prolonged", async () => {
    const homeId = await home();
    const request = await requestOf(staff);
    await doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId });
    await doAt(later(60), staff.consultant, prolongHoldAction, { ...request, homeId });
    expect((await staysOf(homeId))[0]?.expiresAt).toEqual(later(180));
    const late = doAt(later(181), staff.consultant, prolongHoldAction, { ...request, homeId });
    expect((await refusalOf(late)).message).toContain("Håll den på nytt");
  });

  test("a released hold frees the place and withdraws the proposal that rested on it", async () => {
    const homeId = await home({ places: 1 });
    const request = await requestOf(staff);
    await doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId });
    await doAt(later(3), staff.consultant, proposeHomeAction, {
      ...request,
      homeId,
      motive: "Bra",
    });
    await doAt(later(4), staff.consultant, releaseHoldAction, { ...request, homeId });
    expect(await taken(homeId)).toBe(0);
    const proposals = await asJob((tx) =>
      tx.proposal.findMany({ where: { requestedChildId: { in: request.childIds } } }),
    );
    expect(proposals.map(({ answer }) => answer)).toEqual(["WITHDRAWN"]);
    const again = doAt(later(5), staff.consultant, releaseHoldAction, { ...request, homeId });
    expect((await refusalOf(again)).message).toContain("hålls inte längre");
  });

  test("a child has one held place at a time", async () => {
    const request = await requestOf(staff);
    await doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId: await home() });
    const second = doAt(later(3), staff.consultant, holdHomeAction, {
      ...request,
      homeId: await home(),
    });
    expect((await refusalOf(second)).message).toContain("redan en plats för barnet");
  });
});

test("bad input and the wrong people", async () => {
  const homeId = await home();
  const request = await requestOf(staff);
  const input = { ...request, homeId };
  for (const action of [holdHomeAction, prolongHoldAction, releaseHoldAction]) {
    expect((await refusalOf(act(action, staff.stranger, input))).message).toContain("finns inte");
    await expect(act(action, staff.client, input)).rejects.toThrow("behörighet");
    expect((await refusalOf(act(action, staff.consultant, { homeId: "x" }))).fields).toHaveProperty(
      "homeId",
    );
  }
  const none = doAt(later(2), staff.consultant, holdHomeAction, { ...input, childIds: [] });
  expect((await refusalOf(none)).fields.childIds).toEqual(["Välj minst ett barn."]);
  // The unit manager may step in.
  await doAt(later(2), staff.manager, holdHomeAction, input);
  expect(await taken(homeId)).toBe(1);
});
