import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { at } from "@/lib/platform/clock";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import {
  confirmHold,
  endStay,
  extendStay,
  holdPlaces,
  releaseExpiredHolds,
  releaseStay,
} from "@/lib/stays/commands";
import { placesLeft } from "@/lib/stays/queries";
import { refusalTexts } from "@/lib/stays/texts";
import { asJob, auditOf, makeActor } from "../../support/actors";
import { makeHousehold } from "../homes/arrange";
import {
  inTwoHours,
  makeChildren,
  makeHome,
  noon,
  putStay,
  takenIn,
  type WaitingChild,
  within,
} from "./arrange";

const nights: { startsOn: Day; endsOn: Day | null } = {
  startsOn: "2026-12-01",
  endsOn: "2026-12-15",
};

function hold(
  actor: Actor,
  homeId: string,
  { children, ...change }: { children: WaitingChild[] } & Partial<typeof nights>,
) {
  return at(noon, () =>
    within(actor, (deed) =>
      holdPlaces(deed, { ...nights, ...change, homeId, expiresAt: inTwoHours, children }),
    ),
  );
}
const within3 = <Result>(actor: Actor, run: Parameters<typeof within<Result>>[1], when = noon) =>
  at(when, () => within(actor, run));

describe("holdPlaces", () => {
  test("several children get a place each, or none of them does", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 3 });
    const [first, ...rest] = await makeChildren(5, actor);
    const held = await hold(actor, homeId, { children: rest.slice(0, 2) });
    expect(held.map(({ slotNo }) => slotNo)).toEqual([1, 2]);
    expect(held.map((each) => each.requestedChildId)).toEqual(
      rest.slice(0, 2).map((child) => child.requestedChildId),
    );
    const two = [first, rest[3]].filter((child) => child !== undefined);
    await expect(hold(actor, homeId, { children: two })).rejects.toThrow(refusalTexts.tooFew(1, 2));
    expect(await takenIn(homeId)).toHaveLength(2);
    expect((await takenIn(homeId))[0]).toMatchObject({
      kind: "HOLD",
      takenById: actor.userId,
      takenAt: noon,
      expiresAt: inTwoHours,
    });
  });

  test("a child waits in one home at a time", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const children = await makeChildren(1, actor);
    await hold(actor, await makeHome(), { children });
    await expect(hold(actor, await makeHome(), { children })).rejects.toThrow(
      "Det hålls redan en plats för barnet",
    );
  });

  test("who leaves and who comes may share a day", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 1 });
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: 30 });
    await hold(actor, homeId, { children: await makeChildren(1, actor) });
  });

  test("a hold that has expired is released on the spot, by whoever needs the place", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 1 });
    const old = await putStay(homeId, {
      slotNo: 1,
      startsOn: "2026-12-01",
      nights: 5,
      expiresAt: noon,
    });
    await hold(actor, homeId, { children: await makeChildren(1, actor) });
    const row = await asJob((tx) => tx.stay.findUniqueOrThrow({ where: { id: old } }));
    expect(row).toMatchObject({
      state: "RELEASED",
      releasedAt: noon,
      releaseReason: "Tiden gick ut",
    });
  });

  test("two half-filled places are put together without anybody moving in fact", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 2 });
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: 35 });
    await putStay(homeId, { slotNo: 2, startsOn: "2026-12-08", nights: null });
    const [held] = await hold(actor, homeId, { children: await makeChildren(1, actor) });
    expect(held?.slotNo).toBe(2);
    expect(
      (await takenIn(homeId)).map(({ slotNo, endsOn }) => [slotNo, endsOn && dayFromDb(endsOn)]),
    ).toEqual([
      [1, "2026-12-06"],
      [2, "2026-12-15"],
      [1, null],
    ]);
  });

  test.each([
    ["waiting for its contract", { state: "SUITABLE" }, refusalTexts.notActive],
    [
      "whose contract begins later",
      { contract: { startsOn: "2026-12-05", endsOn: null } },
      refusalTexts.noContract("2026-12-01"),
    ],
    [
      "whose contract ends before",
      { contract: { startsOn: "2026-01-01", endsOn: "2026-12-10" } },
      refusalTexts.noContract("2026-12-10"),
    ],
  ] as const)("not in a home %s", async (_name, wish, text) => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome(wish);
    await expect(hold(actor, homeId, { children: await makeChildren(1, actor) })).rejects.toThrow(
      text,
    );
  });

  test.each(["PAUSED", "STOPPED"] as const)("not in a home that is %s", async (kind) => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome();
    await asJob((tx) =>
      tx.homeOverlay.create({
        data: {
          homeId,
          kind,
          reason: "Prov",
          startsOn: dbDate("2026-12-10"),
          endsOn: dbDate("2026-12-20"),
          createdById: actor.userId ?? "",
        },
      }),
    );
    const overlay = { kind, endsOn: "2026-12-20" } as const;
    const children = await makeChildren(2, actor);
    await expect(hold(actor, homeId, { children })).rejects.toThrow(refusalTexts.overlay(overlay));
    await hold(actor, homeId, { children: children.slice(0, 1), endsOn: "2026-12-10" });
    await hold(actor, homeId, { children: children.slice(1), endsOn: null });
  });

  test("not in a protected home by one who may not read it", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome();
    await makeHousehold({ homeId, protection: "CONFIDENTIAL" });
    await expect(hold(actor, homeId, { children: await makeChildren(1, actor) })).rejects.toThrow(
      refusalTexts.unknownHome,
    );
  });

  test("a municipality sees its own places and no others, and may not hold by itself", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 2 });
    const children = await makeChildren(2, actor);
    await hold(actor, homeId, { children: children.slice(0, 1) });
    const own = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    const other = await makeActor(["CLIENT_WORKER"], { in: "Åsby" });
    const { dbContextOf } = await import("@/lib/access/actor");
    const { inTransaction } = await import("@/lib/platform/db");
    const seenBy = (viewer: Actor) =>
      inTransaction(dbContextOf(viewer), (tx) => tx.stay.count({ where: { homeId } }));
    expect([await seenBy(own), await seenBy(other), await seenBy(actor)]).toEqual([1, 0, 1]);
    await expect(
      inTransaction(dbContextOf(own), (tx) =>
        holdPlaces(
          { tx, actor: own, now: noon, today: "2026-12-01", suspicion: null },
          { ...nights, homeId, expiresAt: inTwoHours, children: children.slice(1) },
        ),
      ),
    ).rejects.toThrow(refusalTexts.unknownHome);
  });
});

describe("confirmHold", () => {
  async function held() {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 1 });
    const [stay] = await hold(actor, homeId, { children: await makeChildren(1, actor) });
    return { actor, homeId, stayId: stay?.stayId ?? "" };
  }

  test("makes the same row a placement without a time limit", async () => {
    const { actor, homeId, stayId } = await held();
    await within3(actor, (deed) =>
      confirmHold(deed, { stayId, startsOn: "2026-12-02", endsOn: "2026-12-15" }),
    );
    expect(await takenIn(homeId)).toMatchObject([
      { id: stayId, kind: "PLACEMENT", expiresAt: null, startsOn: dbDate("2026-12-02") },
    ]);
    await expect(
      within3(actor, (deed) => confirmHold(deed, { stayId, ...nights })),
    ).rejects.toThrow(refusalTexts.holdGone);
  });

  test("not when its time is up, and not when it was released", async () => {
    const { actor, stayId } = await held();
    const confirm = (when: Date) =>
      within3(actor, (deed) => confirmHold(deed, { stayId, ...nights }), when);
    await expect(confirm(inTwoHours)).rejects.toThrow(refusalTexts.holdGone);
    await within3(actor, (deed) => releaseStay(deed, { stayId, reason: "Kommunen tackade nej" }));
    await expect(confirm(noon)).rejects.toThrow(refusalTexts.holdGone);
  });

  test("for longer than was held only if the home has room then too", async () => {
    const { actor, homeId, stayId } = await held();
    await putStay(homeId, { slotNo: 1, startsOn: "2026-12-20", nights: 5 });
    const until = (endsOn: Day | null) =>
      within3(actor, (deed) => confirmHold(deed, { stayId, startsOn: nights.startsOn, endsOn }));
    await expect(until(null)).rejects.toThrow(refusalTexts.tooFew(0, 1));
    await until("2026-12-20");
    expect((await takenIn(homeId))[0]?.endsOn).toEqual(dbDate("2026-12-20"));
  });

  test("the municipality confirms its own place for the nights held", async () => {
    const { homeId, stayId } = await held();
    const worker = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    const { perform } = await import("@/lib/access/perform");
    const { z } = await import("zod");
    const as = (endsOn: Day | null) =>
      at(noon, () =>
        perform<ReturnType<typeof z.null>, undefined>(
          worker,
          {
            event: "test.done",
            permission: "client.proposal.answer",
            input: z.null(),
            run: async (deed) => {
              await confirmHold(deed, { stayId, startsOn: nights.startsOn, endsOn });
              return { subjects: [] };
            },
          },
          { input: null },
        ),
      );
    await expect(as(null)).rejects.toThrow(refusalTexts.otherNights);
    await as(nights.endsOn);
    expect(await takenIn(homeId)).toMatchObject([{ kind: "PLACEMENT" }]);
  });
});

describe("a stay that runs", () => {
  test("ends on the day of leaving, and the place is free that night", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 1 });
    const stayId = await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: null });
    await within3(actor, (deed) => endStay(deed, { stayId, endsOn: "2026-12-01" }));
    const left = await within3(actor, ({ tx, now }) => placesLeft(tx, [homeId], { nights, now }));
    expect([...left]).toEqual([[homeId, 1]]);
    await expect(
      within3(actor, (deed) => endStay(deed, { stayId, endsOn: "2026-10-31" })),
    ).rejects.toThrow(refusalTexts.endsBeforeStart);
  });

  test("that lasted longer than planned is written down, also where the home was full", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 1 });
    const stayId = await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: 29 });
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-30", nights: null });
    await within3(actor, (deed) => endStay(deed, { stayId, endsOn: "2026-12-01" }));
    expect((await takenIn(homeId)).map(({ slotNo }) => slotNo).sort()).toEqual([1, 2]);
  });

  test("is prolonged through a pause, but not into somebody else's nights", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome({ places: 1 });
    const stayId = await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: 35 });
    await asJob((tx) =>
      tx.homeOverlay.create({
        data: {
          homeId,
          kind: "STOPPED",
          reason: "Prov",
          startsOn: dbDate("2026-12-01"),
          createdById: actor.userId ?? "",
        },
      }),
    );
    await within3(actor, (deed) => extendStay(deed, { stayId, endsOn: "2026-12-20" }));
    await putStay(homeId, { slotNo: 1, startsOn: "2026-12-20", nights: 3 });
    await expect(
      within3(actor, (deed) => extendStay(deed, { stayId, endsOn: null })),
    ).rejects.toThrow(refusalTexts.tooFew(0, 1));
  });

  test("a hold neither ends nor is prolonged as one", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const stayId = await putStay(await makeHome(), {
      slotNo: 1,
      startsOn: "2026-12-01",
      nights: 5,
      expiresAt: inTwoHours,
    });
    for (const part of [endStay, extendStay]) {
      await expect(
        within3(actor, (deed) => part(deed, { stayId, endsOn: "2026-12-03" })),
      ).rejects.toThrow(refusalTexts.stayGone);
    }
  });
});

describe("letting go", () => {
  test("twice is no fault, of nothing is", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const homeId = await makeHome();
    const stayId = await putStay(homeId, { slotNo: 1, startsOn: "2026-12-01", nights: 5 });
    const release = (id: string) =>
      within3(actor, (deed) => releaseStay(deed, { stayId: id, reason: "Barnet kom inte" }));
    expect([await release(stayId), await release(stayId)]).toEqual([true, false]);
    expect(await takenIn(homeId)).toEqual([]);
    await expect(release(homeId)).rejects.toThrow(refusalTexts.stayGone);
  });

  test("the worker releases what has expired, and logs it by home", async () => {
    const homeId = await makeHome({ places: 3 });
    const put = (slotNo: number, expiresAt: Date) =>
      putStay(homeId, { slotNo, startsOn: "2026-12-01", nights: 5, expiresAt });
    await put(1, noon);
    await put(2, inTwoHours);
    await putStay(homeId, { slotNo: 3, startsOn: "2026-12-01", nights: null });
    expect(await releaseExpiredHolds(noon)).toBeGreaterThanOrEqual(1);
    expect((await takenIn(homeId)).map(({ slotNo }) => slotNo).sort()).toEqual([2, 3]);
    expect(await auditOf(homeId)).toMatchObject([
      { event: "stay.holds-expired", outcome: "DONE", userId: null },
    ]);
    expect(await releaseExpiredHolds(noon)).toBe(0);
  });
});
