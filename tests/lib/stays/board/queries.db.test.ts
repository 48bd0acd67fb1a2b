import { expect, test } from "vitest";
import { at } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { placeBoard } from "@/lib/stays/board/queries";
import { type BoardState, parseBoard } from "@/lib/stays/board/schema";
import { homeRows } from "@/lib/stays/homes/queries";
import { homeList } from "@/lib/stays/homes/schema";
import { homeOccupancy } from "@/lib/stays/occupancy/queries";
import { asJob, makeActor } from "../../../support/actors";
import { makeHousehold, nameReader } from "../../homes/arrange";
import { inTwoHours, makeHome, noon, putStay } from "../arrange";

const boardOf = async (change: Partial<BoardState> = {}) => {
  const viewer = await makeActor(["CONSULTANT"]);
  const state = { ...parseBoard({}, "2026-12-01"), ...change };
  return at(noon, () => placeBoard(viewer, state));
};

test("the board, the list and the home's page say the same of the same homes", async () => {
  const { homes: before } = await boardOf();
  expect(before).toEqual([]);
  const consultant = await makeActor(["CONSULTANT"]);
  const consultantId = consultant.userId ?? "";
  const free = await makeHome({ places: 2, name: "Ledigt", consultantId });
  const half = await makeHome({ places: 2, name: "Halvt", municipality: "Åsby" });
  const full = await makeHome({ places: 1, name: "Fullt" });
  const paused = await makeHome({ places: 3, name: "Paus" });
  await makeHome({ name: "Väntar", state: "SUITABLE", contract: null });
  const hidden = await makeHome({ places: 4, name: "Dolt" });
  const household = await makeHousehold({ homeId: hidden, protection: "CONFIDENTIAL" });
  await putStay(half, { slotNo: 1, startsOn: "2026-11-01", nights: null });
  await putStay(full, { slotNo: 1, startsOn: "2026-12-01", nights: 5, expiresAt: inTwoHours });
  await putStay(free, { slotNo: 1, startsOn: "2026-12-01", nights: 5, expiresAt: noon });
  await asJob((tx) =>
    tx.homeOverlay.create({
      data: {
        homeId: paused,
        kind: "PAUSED",
        reason: "Prov",
        startsOn: dbDate("2026-11-20"),
        endsOn: dbDate("2026-12-04"),
        createdById: consultantId,
      },
    }),
  );

  const board = await boardOf();
  expect(board.totals).toEqual({
    homes: 4,
    homesWithRoom: 2,
    contracted: 8,
    free: 3,
    freeForChildren: 3,
    freeForTeenagers: 3,
    held: 1,
    occupied: 1,
    closed: 3,
  });
  const runs = Object.fromEntries(
    board.homes.map(({ name, runs: its }) => [
      name,
      its.map((run) => [run.status, run.free, run.days]),
    ]),
  );
  expect(runs).toEqual({
    Ledigt: [["FREE", 2, 14]],
    Halvt: [["FREE", 1, 14]],
    Fullt: [
      ["HELD", 0, 5],
      ["FREE", 1, 9],
    ],
    Paus: [
      ["PAUSED", 0, 3],
      ["FREE", 3, 11],
    ],
  });
  expect(board.days).toHaveLength(14);

  const names = async (change: Partial<BoardState>) =>
    (await boardOf(change)).homes.map(({ name }) => name).sort();
  expect(await names({ isFreeOnly: true })).toEqual(["Halvt", "Ledigt"]);
  expect(await names({ municipality: "Åsby" })).toEqual(["Halvt"]);
  expect(await names({ kind: "FOSTER" })).toEqual([]);
  expect(await names({ kind: "EMERGENCY", form: "CONTRACTED", age: 17 })).toHaveLength(4);
  expect(await names({ age: 18 })).toEqual([]);
  expect(await names({ form: "ASSIGNMENT" })).toEqual([]);
  expect((await boardOf({ weeks: 8, page: 7 })).page).toBe(1);

  const list = await at(noon, () => homeRows(consultant, homeList.parse({})));
  expect(list.rows.map(({ name, free: left, places }) => [name, left, places])).toEqual([
    ["Fullt", 0, 1],
    ["Halvt", 1, 2],
    ["Ledigt", 2, 2],
    ["Paus", 0, 3],
    ["Väntar", 0, 0],
  ]);
  expect(list.rows.map(({ standing }) => standing)).toEqual([
    "ACTIVE",
    "ACTIVE",
    "ACTIVE",
    "PAUSED",
    "SUITABLE",
  ]);
  const filtered = async (sent: Record<string, string>) =>
    (await at(noon, () => homeRows(consultant, homeList.parse(sent)))).rows.map(({ name }) => name);
  expect(await filtered({ lage: "PAUSED" })).toEqual(["Paus"]);
  expect(await filtered({ lage: "ACTIVE", sortera: "-name" })).toEqual([
    "Ledigt",
    "Halvt",
    "Fullt",
  ]);
  expect(await filtered({ lage: "ENDED" })).toEqual([]);
  expect(await filtered({ handlaggare: consultantId })).toEqual(["Ledigt"]);
  expect(await filtered({ avtal: "CONTRACTED" })).toHaveLength(4);

  const occupancy = await at(noon, () =>
    homeOccupancy(consultant, { homeId: full, from: "2026-12-01" }),
  );
  expect(occupancy.days.slice(4, 6).map(({ status }) => status)).toEqual(["HELD", "FREE"]);
  expect(occupancy.stays).toMatchObject([
    { kind: "HOLD", municipality: "Björkvik", placement: null },
  ]);

  await nameReader(consultantId, household);
  const seen = await at(noon, () => placeBoard(consultant, parseBoard({}, "2026-12-01")));
  expect(seen.totals.contracted).toBe(12);
});

test("homes with room stand on top, and free places are counted for small and big", async () => {
  const municipality = "Tallberga";
  const full = await makeHome({ places: 1, name: "Fullt", municipality });
  await putStay(full, { slotNo: 1, startsOn: "2026-12-01", nights: 5 });
  await makeHome({ places: 2, name: "Barn", municipality, ages: { ageFrom: 0, ageTo: 12 } });
  await makeHome({ places: 3, name: "Unga", municipality, ages: { ageFrom: 13, ageTo: 17 } });
  await makeHome({ places: 1, name: "Alla", municipality });
  const { homes, totals } = await boardOf({ municipality });
  expect(homes).toHaveLength(4);
  expect(homes.at(-1)?.name).toBe("Fullt");
  expect(totals).toMatchObject({ free: 6, freeForChildren: 3, freeForTeenagers: 4 });
});

test("a look at the board is recorded, and nobody outside the unit may look", async () => {
  await boardOf();
  const rows = await asJob((tx) =>
    tx.auditEvent.findMany({ where: { event: "places.listed" }, include: { subjects: true } }),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.outcome === "READ" && row.subjects.length === 0)).toBe(true);
  const worker = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
  await expect(placeBoard(worker, parseBoard({}, "2026-12-01"))).rejects.toThrow("permission");
});
