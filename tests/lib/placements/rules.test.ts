import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clockLevel,
  groupOf,
  isDecided,
  isDecisionLate,
  isOverstaying,
  isRunning,
  jourhemClock,
  mayManage,
  mustTellRegulator,
  needsAgreement,
  obstacleToEnd,
  obstacleToStart,
  placementMachine,
  statesOf,
  warnsOn,
} from "@/lib/placements/rules";
import { clockField } from "@/lib/platform/clock-field";
import { addDays, addMonths, type Day, dayFromDb } from "@/lib/platform/dates";

const months = { afterInvestigation: 2, investigation: 4 };
const anyDay = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2034-12-31"), noInvalidDate: true })
  .map(dayFromDb);

describe("the time limit of a jourhem", () => {
  test.each<[Day, Day]>([
    ["2026-03-01", "2026-05-01"],
    // Months, not days: where the date is missing, the last day of the month.
    ["2026-12-31", "2027-02-28"],
    ["2027-12-31", "2028-02-29"],
    ["2026-06-30", "2026-08-30"],
  ])("closed %s gives %s", (closedOn, day) => {
    expect(jourhemClock({ openedOn: null, closedOn, startedOn: "2026-01-01" }, months)).toEqual({
      kind: "DEADLINE",
      day,
    });
  });

  test("while the inquiry is open there is a forecast: its longest time and two months", () => {
    const open = { closedOn: null, startedOn: "2026-11-21" as Day };
    expect(jourhemClock({ ...open, openedOn: "2026-10-31" }, months)).toEqual({
      kind: "FORECAST",
      day: "2027-04-28",
    });
    expect(jourhemClock({ ...open, openedOn: null }, months).day).toBe("2027-05-21");
  });

  test("a deadline is never before the inquiry was closed, and a month more is never earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (closedOn, count) => {
        const at = (afterInvestigation: number) =>
          jourhemClock(
            { openedOn: null, closedOn, startedOn: closedOn },
            { ...months, afterInvestigation },
          ).day;
        expect(at(count) >= closedOn).toBe(true);
        expect(at(count + 1) > at(count)).toBe(true);
        expect(at(count)).toBe(addMonths(closedOn, count));
      }),
    );
  });

  test.each<[Day, boolean, string]>([
    ["2026-03-31", false, "FAR"],
    ["2026-04-01", false, "SOON"],
    ["2026-05-01", false, "SOON"],
    ["2026-05-02", false, "PASSED"],
    ["2026-05-02", true, "EXCUSED"],
  ])("1 May seen on %s, special reasons %s, is %s", (today, hasSpecialReasons, level) => {
    expect(clockLevel({ day: "2026-05-01", hasSpecialReasons }, today)).toBe(level);
  });

  test("the first warning comes thirty days before", () => {
    expect(warnsOn({ kind: "DEADLINE", day: "2026-05-01" })).toBe("2026-04-01");
  });
});

describe("starting a placement", () => {
  const today: Day = "2026-11-21";
  const now = new Date("2026-11-21T12:00:00Z");
  const placement = {
    state: "CONFIRMED",
    homeKind: "EMERGENCY",
    startsOn: "2026-11-20" as Day,
    endsOn: null,
  } as const;
  const arrival = { at: new Date("2026-11-21T09:00:00Z"), on: today, agreementSignedOn: null };
  const obstacle = (change: Partial<typeof placement> & object, arrives: object = {}) =>
    obstacleToStart({ ...placement, ...change }, { ...arrival, ...arrives }, { now, today });

  test("a decided placement starts when the child has come", () => {
    expect(obstacle({})).toBeNull();
    expect(obstacle({}, { agreementSignedOn: today })).toBeNull();
  });

  test.each([
    [{ state: "PROVISIONAL" }, {}, "NOT_DECIDED"],
    [{ state: "ACTIVE" }, {}, "STARTED_ALREADY"],
    [{ state: "ENDED" }, {}, "OVER"],
    [{ state: "CANCELLED" }, {}, "OVER"],
    [{ state: "DID_NOT_ARRIVE" }, {}, "OVER"],
    [{}, { at: new Date("2026-11-21T12:01:00Z") }, "IN_FUTURE"],
    [{}, { on: "2026-11-19", at: new Date("2026-11-19T09:00:00Z") }, "BEFORE_PLACE"],
    [{ endsOn: "2026-11-21" }, {}, "AFTER_PLACE"],
    [{ homeKind: "FOSTER" }, {}, "NO_AGREEMENT"],
    [{ homeKind: "KINSHIP" }, {}, "NO_AGREEMENT"],
    [{ homeKind: "FOSTER" }, { agreementSignedOn: "2026-11-22" }, "AGREEMENT_IN_FUTURE"],
  ] as const)("%j with %j is stopped: %s", (change, arrives, why) => {
    expect(obstacle(change as object, arrives)).toBe(why);
  });

  test("a family home needs its agreement, a jourhem is only warned", () => {
    expect(needsAgreement("FOSTER")).toBe(true);
    expect(needsAgreement("EMERGENCY")).toBe(false);
    expect(obstacle({ homeKind: "FOSTER" } as object, { agreementSignedOn: today })).toBeNull();
  });
});

describe("ending a placement", () => {
  const arrivedAt = new Date("2026-11-01T10:00:00Z");
  const now = new Date("2026-11-21T12:00:00Z");
  test.each([
    ["ACTIVE", "2026-11-21T12:00:00Z", null],
    ["ACTIVE", "2026-11-01T10:00:00Z", null],
    ["ACTIVE", "2026-11-21T12:01:00Z", "IN_FUTURE"],
    ["ACTIVE", "2026-11-01T09:59:00Z", "BEFORE_ARRIVAL"],
    ["PROVISIONAL", "2026-11-21T12:00:00Z", "NOT_STARTED"],
    ["CONFIRMED", "2026-11-21T12:00:00Z", "NOT_STARTED"],
    ["ENDED", "2026-11-21T12:00:00Z", "OVER"],
  ] as const)("%s at %s: %s", (state, departedAt, why) => {
    const placement = { state, arrivedAt };
    expect(obstacleToEnd(placement, new Date(departedAt), now)).toBe(why);
  });
});

test("more than three children in a home is told to the regulator, three are not", () => {
  expect(mustTellRegulator(3, 3)).toBe(false);
  expect(mustTellRegulator(4, 3)).toBe(true);
});

test("a decision is late when more than a day has passed", () => {
  const acceptedAt = new Date("2026-11-20T12:00:00Z");
  expect(isDecisionLate(acceptedAt, new Date("2026-11-21T12:00:00Z"), 24)).toBe(false);
  expect(isDecisionLate(acceptedAt, new Date("2026-11-21T12:00:01Z"), 24)).toBe(true);
});

test("a child overstays after the last expected day, only while placed", () => {
  const stay = { state: "ACTIVE", expectedEndOn: "2026-11-20" as Day } as const;
  expect(isOverstaying(stay, "2026-11-20")).toBe(false);
  expect(isOverstaying(stay, addDays("2026-11-20", 1))).toBe(true);
  expect(isOverstaying({ ...stay, state: "ENDED" }, "2026-12-01")).toBe(false);
  expect(isOverstaying({ ...stay, expectedEndOn: null }, "2026-12-01")).toBe(false);
});

test("every state is in one group, and the groups' states are all states", () => {
  for (const state of placementMachine.states) expect(statesOf[groupOf(state)]).toContain(state);
  expect(Object.values(statesOf).flat().toSorted()).toEqual(placementMachine.states.toSorted());
  expect(placementMachine.states.filter(isRunning)).toEqual(["PROVISIONAL", "CONFIRMED", "ACTIVE"]);
  expect(placementMachine.states.filter(isDecided)).toEqual(["CONFIRMED", "ACTIVE"]);
});

test("only the home's consultant and the unit manager work with a placement", () => {
  const placement = { consultantId: "a" };
  expect(mayManage({ userId: "a", roles: ["CONSULTANT"] }, placement)).toBe(true);
  expect(mayManage({ userId: "b", roles: ["CONSULTANT"] }, placement)).toBe(false);
  expect(mayManage({ userId: "b", roles: ["UNIT_MANAGER"] }, placement)).toBe(true);
  expect(mayManage({ userId: null, roles: [] }, placement)).toBe(false);
});

test("times of day are read as people write them", () => {
  const read = (text: unknown) => clockField.safeParse(text).data ?? null;
  expect(["14:30", "14.30", "1430", "8:05", " 00:00 "].map(read)).toEqual([
    "14:30",
    "14:30",
    "14:30",
    "08:05",
    "00:00",
  ]);
  expect(["24:00", "12:60", "halv tre", "", "1", undefined, 5].map(read)).toEqual(
    Array(7).fill(null),
  );
});
