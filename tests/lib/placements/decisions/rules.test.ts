import { describe, expect, test } from "vitest";
import {
  basisOn,
  boardReportDue,
  type DecidingBasis,
  type DecisionGround,
  type DecisionMark,
  faultsOf,
  isSameDecision,
  isToReport,
  mayDecide,
  obstacleToReport,
  type ReportableDecision,
  type StatedDecision,
} from "@/lib/placements/decisions/rules";
import { decisionFaultTexts, reportObstacleTexts } from "@/lib/placements/decisions/texts";
import type { Day } from "@/lib/platform/dates";

const sol: DecidingBasis = {
  code: "SOL_22_1",
  validFrom: "2025-07-01",
  validTo: null,
  isConsentBased: true,
  deciders: ["BOARD", "COMMITTEE", "CHAIR_URGENT"],
};
const lvu: DecidingBasis = {
  code: "LVU_2",
  validFrom: "2025-07-01",
  validTo: "2027-01-01",
  isConsentBased: false,
  deciders: ["BOARD", "COMMITTEE"],
};
const stated: StatedDecision = {
  decider: "COMMITTEE",
  deciderName: "Vera Ek",
  decidedAt: new Date("2026-11-21T10:00:00Z"),
  decidedOn: "2026-11-21",
  checksSeenOn: "2026-11-21",
  guardianConsent: "Båda vårdnadshavarna muntligt 2026-11-21",
  consultationNote: null,
};
const ground: DecisionGround = {
  basis: lvu,
  proposedAt: new Date("2026-11-21T09:30:00Z"),
  needsConsultation: false,
  registeredBy: "Handläggare Björk",
  now: new Date("2026-11-21T11:00:00Z"),
};

describe("who may decide", () => {
  test.each([
    [sol, "BOARD", true],
    [sol, "COMMITTEE", true],
    [sol, "CHAIR_URGENT", true],
    [lvu, "BOARD", true],
    [lvu, "COMMITTEE", true],
    [lvu, "CHAIR_URGENT", false],
  ] as const)("%j", (basis, decider, may) => {
    expect(mayDecide(basis, decider)).toBe(may);
  });
});

test("a decision in order has no faults", () => {
  expect(faultsOf(stated, ground)).toEqual({});
  expect(faultsOf({ ...stated, guardianConsent: null }, ground)).toEqual({});
});

describe("what is wrong with a decision", () => {
  test.each<[Partial<StatedDecision>, Partial<DecisionGround>, object]>([
    [{}, { basis: null }, { legalBasisCode: "BASIS_NOT_IN_FORCE" }],
    [
      { decidedOn: "2027-01-01", decidedAt: new Date("2027-01-01T10:00:00Z") },
      { now: new Date("2027-01-02T10:00:00Z") },
      { legalBasisCode: "BASIS_NOT_IN_FORCE" },
    ],
    [{ decider: "CHAIR_URGENT" }, {}, { decider: "DECIDER_NOT_ALLOWED" }],
    [{ deciderName: "handläggare  björk" }, {}, { deciderName: "DECIDER_IS_EMPLOYEE" }],
    [{ decidedAt: new Date("2026-11-21T11:00:01Z") }, {}, { decidedOn: "DECIDED_IN_FUTURE" }],
    [{ decidedAt: new Date("2026-11-21T09:29:00Z") }, {}, { decidedOn: "DECIDED_BEFORE_PROPOSAL" }],
    [{ checksSeenOn: "2026-11-22" }, {}, { checksSeenOn: "CHECKS_AFTER_DECISION" }],
    [{ guardianConsent: null }, { basis: sol }, { guardianConsent: "CONSENT_MISSING" }],
    [{}, { needsConsultation: true }, { consultationNote: "CONSULTATION_MISSING" }],
    [{ consultationNote: "Ekdala 2026-11-20" }, { needsConsultation: true }, {}],
    [{ decider: "CHAIR_URGENT" }, { basis: sol }, {}],
  ])("%j against %j: %j", (change, other, faults) => {
    expect(faultsOf({ ...stated, ...change }, { ...ground, ...other })).toEqual(faults);
  });

  test("all faults are told at once, each with words that say what to do", () => {
    const faults = faultsOf(
      { ...stated, deciderName: ground.registeredBy, guardianConsent: null },
      { ...ground, basis: sol, needsConsultation: true },
    );
    expect(Object.keys(faults)).toEqual(["deciderName", "guardianConsent", "consultationNote"]);
    for (const fault of Object.values(faults)) expect(decisionFaultTexts[fault]).toMatch(/\.$/);
  });

  test("the minute of the proposal is not before it", () => {
    const proposedAt = new Date("2026-11-21T10:00:40Z");
    expect(faultsOf(stated, { ...ground, proposedAt })).toEqual({});
  });
});

describe("the paragraph on a day", () => {
  const bases = [
    { ...lvu, successorCode: "OBU_3_2" },
    { ...lvu, code: "OBU_3_2", validFrom: "2027-01-01" as Day, validTo: null, successorCode: null },
  ];
  test("the old one to New Year, then its successor", () => {
    expect(basisOn(bases, "LVU_2", "2026-12-31")?.code).toBe("LVU_2");
    expect(basisOn(bases, "LVU_2", "2027-01-01")?.code).toBe("OBU_3_2");
    expect(basisOn(bases, "OBU_3_2", "2027-01-01")?.code).toBe("OBU_3_2");
    expect(basisOn(bases, "SOL_22_1", "2027-01-01")).toBeNull();
    expect(basisOn(bases.slice(0, 1), "LVU_2", "2027-01-01")?.code).toBe("LVU_2");
  });
});

describe("telling the board of what the chair decided alone", () => {
  const byChair: ReportableDecision = {
    decider: "CHAIR_URGENT",
    decidedOn: "2026-11-21",
    isReported: false,
  };
  const days = { meetingOn: "2026-12-03", today: "2026-12-04" } as const;

  test.each<[string, ReportableDecision[], Partial<{ meetingOn: Day }>, string | null]>([
    ["at the next meeting", [byChair], {}, null],
    ["on the day of the decision", [byChair], { meetingOn: "2026-11-21" }, null],
    ["on the same day as it is noted", [byChair], { meetingOn: "2026-12-04" }, null],
    ["to come", [byChair], { meetingOn: "2026-12-05" }, "IN_FUTURE"],
    ["before the decision", [byChair], { meetingOn: "2026-11-20" }, "BEFORE_DECISION"],
    ["once more", [byChair, { ...byChair, isReported: true }], {}, "REPORTED_ALREADY"],
    ["of the committee's own", [byChair, { ...byChair, decider: "COMMITTEE" }], {}, "NOT_BY_CHAIR"],
  ])("a meeting %s", (_words, decisions, change, obstacle) => {
    expect(obstacleToReport(decisions, { ...days, ...change })).toBe(obstacle);
    if (obstacle !== null) expect(Object.keys(reportObstacleTexts)).toContain(obstacle);
  });

  test("is awaited for a fortnight, of the chair's decisions alone, until it is noted", () => {
    expect(boardReportDue("2026-11-21")).toBe("2026-12-05");
    expect(isToReport({ decider: "CHAIR_URGENT", report: null })).toBe(true);
    expect(isToReport({ decider: "CHAIR_URGENT", report: {} })).toBe(false);
    expect(isToReport({ decider: "BOARD", report: null })).toBe(false);
  });
});

test("the same decision by the same person is a second press, any other is a decision", () => {
  const mark: DecisionMark = { ...stated, legalBasisCode: "LVU_2", registeredById: "a" };
  expect(isSameDecision({ ...mark, decidedAt: new Date(mark.decidedAt) }, mark)).toBe(true);
  expect(isSameDecision(null, mark)).toBe(false);
  const others: Partial<DecisionMark>[] = [
    { decider: "BOARD" },
    { deciderName: "Någon Annan" },
    { decidedAt: new Date("2026-11-21T10:01:00Z") },
    { legalBasisCode: "SOL_22_1" },
    { registeredById: "b" },
  ];
  for (const other of others) expect(isSameDecision({ ...mark, ...other }, mark)).toBe(false);
});
