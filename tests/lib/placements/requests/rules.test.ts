import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  actsFor,
  basesToOffer,
  type ChildFacts,
  childLabel,
  childStatus,
  childStatuses,
  distinctLabels,
  holdsPersonalNumber,
  isFinalStatus,
  isInForce,
  isOpenStatus,
  isUrgent,
  mayWithdraw,
  pressingStatus,
  requestStatus,
  turnOf,
  whoReads,
} from "@/lib/placements/requests/rules";
import { childStatusTexts, nextForClient, nextForUnit } from "@/lib/placements/requests/texts";
import { placementMachine } from "@/lib/placements/rules";
import type { Day } from "@/lib/platform/dates";

const nothing: ChildFacts = {
  isWithdrawn: false,
  isAssigned: false,
  hasHold: false,
  hasOpenProposal: false,
  hasDecision: false,
  placement: null,
};

describe("the status of a child", () => {
  test.each<[Partial<ChildFacts>, string]>([
    [{}, "RECEIVED"],
    [{ isAssigned: true }, "SEARCHING"],
    [{ isAssigned: true, hasHold: true }, "HELD"],
    [{ isAssigned: true, hasHold: true, hasOpenProposal: true }, "PROPOSED"],
    [{ isAssigned: true, placement: "PROVISIONAL" }, "ACCEPTED"],
    [{ placement: "CONFIRMED", hasDecision: true }, "CONFIRMED"],
    [{ placement: "ACTIVE", hasDecision: true }, "ACTIVE"],
    [{ placement: "ENDED", hasDecision: true }, "ENDED"],
    [{ placement: "DID_NOT_ARRIVE", hasDecision: true }, "NOT_PLACED"],
    [{ placement: "CANCELLED", hasDecision: true }, "NOT_PLACED"],
    // Given up before the decision: another home is sought.
    [{ placement: "CANCELLED", isAssigned: true }, "SEARCHING"],
    [{ placement: "CANCELLED", isAssigned: true, hasHold: true }, "HELD"],
    [{ isWithdrawn: true, isAssigned: true }, "WITHDRAWN"],
    [{ isWithdrawn: true, placement: "CANCELLED" }, "WITHDRAWN"],
    // What has begun goes on, whatever became of the request.
    [{ isWithdrawn: true, placement: "ACTIVE" }, "ACTIVE"],
  ])("%j is %s", (facts, status) => {
    expect(childStatus({ ...nothing, ...facts })).toBe(status);
  });
});

test.each<[Parameters<typeof pressingStatus>[0], string]>([
  [["SEARCHING", "PROPOSED"], "PROPOSED"],
  [["ACCEPTED", "HELD"], "ACCEPTED"],
  [["ACCEPTED", "PROPOSED"], "PROPOSED"],
  [["ACTIVE", "ACCEPTED"], "ACCEPTED"],
  [["SEARCHING", "CONFIRMED"], "SEARCHING"],
  [["ENDED", "WITHDRAWN"], "ENDED"],
])("of %j the municipality is told %s", (children, status) => {
  expect(pressingStatus(children)).toBe(status);
});

describe("the status of a request", () => {
  test.each<[Parameters<typeof requestStatus>[0], string]>([
    [["RECEIVED"], "RECEIVED"],
    [["ACTIVE", "SEARCHING"], "SEARCHING"],
    [["ACCEPTED", "PROPOSED", "CONFIRMED"], "PROPOSED"],
    [["ENDED", "ACTIVE"], "ACTIVE"],
    [["ENDED", "WITHDRAWN"], "ENDED"],
    [["NOT_PLACED", "WITHDRAWN"], "NOT_PLACED"],
    [["WITHDRAWN", "WITHDRAWN"], "WITHDRAWN"],
    [[], "RECEIVED"],
  ])("%j is %s", (children, status) => {
    expect(requestStatus(children)).toBe(status);
  });

  const anyStatus = fc.constantFrom(...childStatuses);
  test("it is always that of one of the children, and open as long as one of them is", () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { minLength: 1, maxLength: 6 }), (children) => {
        const status = requestStatus(children);
        expect(children).toContain(status);
        expect(isFinalStatus(status)).toBe(children.every(isFinalStatus));
        expect(requestStatus(children.toReversed())).toBe(status);
      }),
    );
  });

  test("it is withdrawn only while nobody has moved in and something is left to do", () => {
    expect(mayWithdraw(["SEARCHING", "CONFIRMED"])).toBe(true);
    expect(mayWithdraw(["SEARCHING", "ACTIVE"])).toBe(false);
    expect(mayWithdraw(["ENDED", "PROPOSED"])).toBe(true);
    expect(mayWithdraw(["WITHDRAWN"])).toBe(false);
    expect(mayWithdraw(["ENDED"])).toBe(false);
  });

  test("each status has a turn, and only open ones wait for somebody", () => {
    for (const status of childStatuses) {
      expect(turnOf(status) === "NOBODY").toBe(!isOpenStatus(status));
      for (const texts of [childStatusTexts, nextForClient, nextForUnit]) {
        expect(texts[status]).toMatch(/\S/);
      }
    }
    expect(childStatuses.filter((status) => turnOf(status) === "CLIENT")).toEqual([
      "PROPOSED",
      "ACCEPTED",
    ]);
    // Every state of a placement gives a status.
    for (const placement of placementMachine.states) {
      expect(childStatuses).toContain(childStatus({ ...nothing, placement }));
    }
  });
});

describe("labels", () => {
  test.each([
    [{ sex: "GIRL", ageYears: 7, isAgeEstimated: false }, "Flicka 7 år"],
    [{ sex: "BOY", ageYears: 15, isAgeEstimated: true }, "Pojke, cirka 15 år"],
    [{ sex: "OTHER", ageYears: 0, isAgeEstimated: false }, "Barn under 1 år"],
  ] as const)("%j is %s", (child, label) => {
    expect(childLabel(child)).toBe(label);
  });

  test("two alike can be told apart", () => {
    expect(distinctLabels(["Flicka 7 år", "Pojke 4 år", "Flicka 7 år", "Flicka 7 år"])).toEqual([
      "Flicka 7 år",
      "Pojke 4 år",
      "Flicka 7 år (2)",
      "Flicka 7 år (3)",
    ]);
  });

  test.each([
    ["ring 20150412-1234", true],
    ["150412-1234", true],
    ["1504121234", true],
    ["201504121234", true],
    ["150412+1234", true],
    ["två flickor, 7 och 9 år", false],
    ["031-390 06 10", false],
    ["2026-11-21", false],
    ["", false],
  ])("%s holds a personal number: %s", (text, holds) => {
    expect(holdsPersonalNumber(text)).toBe(holds);
  });
});

describe("grounds", () => {
  const lvu = { code: "LVU_2", validFrom: "2025-07-01" as Day, validTo: "2027-01-01" as Day };
  const next = { code: "OBU_3_2", validFrom: "2027-01-01" as Day, validTo: null };

  test("the old act ends with 2026, the new one begins with 2027", () => {
    expect(isInForce(lvu, "2026-12-31")).toBe(true);
    expect(isInForce(lvu, "2027-01-01")).toBe(false);
    expect(isInForce(next, "2026-12-31")).toBe(false);
    expect(isInForce(next, "2027-01-01")).toBe(true);
  });

  test("what soon comes into force can be chosen for a later start", () => {
    const codes = (today: Day) => basesToOffer([lvu, next], today).map(({ code }) => code);
    expect(codes("2026-06-01")).toEqual(["LVU_2"]);
    expect(codes("2026-11-21")).toEqual(["LVU_2", "OBU_3_2"]);
    expect(codes("2027-01-01")).toEqual(["OBU_3_2"]);
  });
});

describe("who reads a request", () => {
  const isWorkingDay = (day: Day) => !["2026-11-21", "2026-11-22", "2026-12-25"].includes(day);
  test.each<[Day, number, Day | null]>([
    ["2026-11-19", 8.5, null],
    ["2026-11-19", 16.4, null],
    ["2026-11-19", 16.5, "2026-11-20"],
    ["2026-11-19", 2.25, "2026-11-19"],
    // Friday closes at three, and then comes the weekend.
    ["2026-11-20", 14.9, null],
    ["2026-11-20", 15, "2026-11-23"],
    ["2026-11-21", 12, "2026-11-23"],
  ])("%s at %d: opens %s", (day, hour, opensOn) => {
    expect(whoReads({ day, hour }, isWorkingDay)).toEqual(
      opensOn === null ? { isOpen: true } : { isOpen: false, opensOn },
    );
  });
});

test("urgent is everything but planned", () => {
  expect(["NOW", "WITHIN_24_HOURS", "PLANNED"].map((each) => isUrgent(each as "NOW"))).toEqual([
    true,
    true,
    false,
  ]);
});

test("a municipality's matters are answered by those who act for it", () => {
  expect(actsFor({ serves: ["a", "b"] }, "b")).toBe(true);
  expect(actsFor({ serves: [] }, "b")).toBe(false);
});
