import { describe, expect, test } from "vitest";
import type { HomeFacts, Needs } from "@/lib/placements/matching/criteria/rules";
import {
  chosenToHold,
  compareHomes,
  holdUntil,
  isDeviation,
  judgeHome,
  mayMatch,
  refusalToHold,
} from "@/lib/placements/matching/rules";
import { girl, home, needs } from "./criteria/known";

const judged = (change: Partial<HomeFacts>, wish: Partial<Needs> = {}) =>
  judgeHome({ ...home, ...change }, { ...needs, ...wish });

test("a home is counted by blocks, misfits and unknowns, and says why it is blocked", () => {
  const judgement = judged(
    { state: "SUITABLE", isSmokeFree: null, hasPets: true },
    { noPets: true, smokeFree: true },
  );
  expect([judgement.blocks, judgement.misfits, judgement.unknowns]).toEqual([1, 2, 1]);
  expect(refusalToHold(judgement)).toBe(
    "Hemmet kan inte hålla plats för de här barnen. Hemmet är utrett men har inget avtal än.",
  );
  expect(refusalToHold(judged({ placesLeft: 0 }))).toContain("Någon annan kan ha hunnit före");
  expect(refusalToHold(judged({}))).toBeNull();
});

test("homes stand in order: no blocks, fewest misfits, fewest unknowns, most places, name", () => {
  const row = (name: string, change: Partial<HomeFacts>, placesLeft = 1) => ({
    name,
    placesLeft,
    judgement: judged(change, { noPets: true, children: [girl] }),
  });
  const homes = [
    row("Blocked", { overlay: { kind: "PAUSED", endsOn: null }, hasPets: false }, 4),
    row("Pets", { hasPets: true }),
    row("Unknown", { hasPets: null }),
    row("Örn", { hasPets: false }),
    row("Ask", { hasPets: false }),
    row("Roomy", { hasPets: false }, 3),
  ];
  expect(homes.toSorted(compareHomes).map(({ name }) => name)).toEqual([
    "Roomy",
    "Ask",
    "Örn",
    "Unknown",
    "Pets",
    "Blocked",
  ]);
});

describe("how long a place is held", () => {
  const now = new Date("2026-11-20T14:00:00Z");
  const setting = { urgentHours: 2, lastDay: "2026-11-27" } as const;
  test.each([
    ["NOW", "2026-11-20T16:00:00.000Z"],
    ["WITHIN_24_HOURS", "2026-11-20T16:00:00.000Z"],
    ["PLANNED", "2026-11-27T15:30:00.000Z"],
  ] as const)("%s until %s", (urgency, until) => {
    expect(holdUntil(urgency, now, setting).toISOString()).toBe(until);
  });
});

test("only a contracted home's no is a deviation", () => {
  expect(isDeviation("NO", "CONTRACTED")).toBe(true);
  expect(isDeviation("NO", "ASSIGNMENT")).toBe(false);
  expect(isDeviation("YES", "CONTRACTED")).toBe(false);
  expect(isDeviation(null, "CONTRACTED")).toBe(false);
  expect(isDeviation("NO", null)).toBe(false);
});

test("the request's own consultant and the unit manager work with it", () => {
  const request = { assignedToId: "a" };
  expect(mayMatch({ userId: "a", roles: ["CONSULTANT"] }, request)).toBe(true);
  expect(mayMatch({ userId: "b", roles: ["CONSULTANT"] }, request)).toBe(false);
  expect(mayMatch({ userId: "b", roles: ["UNIT_MANAGER"] }, request)).toBe(true);
  expect(mayMatch({ userId: null, roles: [] }, { assignedToId: null })).toBe(false);
});

test("siblings who are to live together are held for together", () => {
  const [a, b] = [{ id: "a" }, { id: "b" }];
  expect(chosenToHold([a, b], ["a"], false)).toEqual([a]);
  expect(chosenToHold([a, b], ["a"], true)).toBe("togetherAll");
  expect(chosenToHold([a, b], ["b", "a"], true)).toEqual([a, b]);
  expect(chosenToHold([a], ["a", "b"], false)).toBe("childPlaced");
  expect(chosenToHold([a], [], false)).toBe("childPlaced");
});
