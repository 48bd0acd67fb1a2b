import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingForOutcome } from "@/lib/investigations/requirements/rules";
import {
  awaitsFamily,
  daysUsed,
  decidingFault,
  goalDay,
  type Hands,
  investigationMachine,
  isOpenFor,
  isPastGoal,
  isResting,
  mayWork,
  stageOf,
} from "@/lib/investigations/rules";
import { InvestigationState } from "@/lib/platform/generated/enums";
import { completeFacts, questions, today } from "./facts";

const states = Object.values(InvestigationState);

describe("the life of an investigation", () => {
  const arrows = [
    ["OPEN", "ON_HOLD"],
    ["OPEN", "SUBMITTED"],
    ["OPEN", "CLOSED"],
    ["ON_HOLD", "OPEN"],
    ["ON_HOLD", "CLOSED"],
    ["SUBMITTED", "OPEN"],
    ["SUBMITTED", "COMMUNICATED"],
    ["COMMUNICATED", "OPEN"],
    ["COMMUNICATED", "CLOSED"],
  ];

  test("every pair of states", () => {
    for (const from of states) {
      for (const to of states) {
        const stands = arrows.some(([a, b]) => a === from && b === to);
        expect(investigationMachine.canGo(from, to), `${from} → ${to}`).toBe(stands);
      }
    }
    expect(investigationMachine.initial).toBe("OPEN");
  });

  test.each([
    ["WORK", ["OPEN"]],
    ["ANSWER", ["OPEN", "ON_HOLD"]],
    ["WITHDRAW_CONSENT", ["OPEN", "ON_HOLD", "SUBMITTED", "COMMUNICATED"]],
    ["ASSIGN", ["OPEN", "ON_HOLD", "SUBMITTED", "COMMUNICATED"]],
  ] as const)("%s is open in %o", (work, open) => {
    expect(states.filter((state) => isOpenFor(state, work))).toEqual(open);
  });
});

test("one state rests, one awaits the family", () => {
  expect(states.filter(isResting)).toEqual(["ON_HOLD"]);
  expect(states.filter(awaitsFamily)).toEqual(["SUBMITTED"]);
});

describe("the stage", () => {
  const missing = (facts = completeFacts()) =>
    missingForOutcome(facts, "SUITABLE", { today, questions });

  test("is the state unless the investigation is open", () => {
    const gaps = missing({ ...completeFacts(), visits: 0 });
    for (const state of states.filter((each) => each !== "OPEN")) {
      expect(stageOf(state, gaps)).toBe(state);
    }
    expect(stageOf("OPEN", gaps)).toBe("VISITS");
    expect(stageOf("OPEN", [])).toBe("READY");
  });

  test("is the first thing missing, in the order of the work", () => {
    const bare = { consents: [], checks: [], visits: 0, interviews: [], references: [] };
    const steps = [
      [{ ...bare, answered: [] }, "CONSENTS"],
      [{ ...bare, answered: [], consents: completeFacts().consents }, "REGISTER_CHECKS"],
      [{ visits: 0, interviews: [], references: [], answered: [] }, "VISITS"],
      [{ interviews: [], references: [], answered: [] }, "INTERVIEWS"],
      [{ references: [], answered: [] }, "REFERENCES"],
      [{ answered: [] }, "ANALYSIS"],
      [{ adults: [] }, "CONSENTS"],
    ] as const;
    for (const [change, stage] of steps) {
      expect(stageOf("OPEN", missing({ ...completeFacts(), ...change }))).toBe(stage);
    }
  });
});

describe("time", () => {
  test("days used and the goal", () => {
    expect(goalDay("2026-11-21", 90)).toBe("2027-02-19");
    expect(daysUsed("2026-11-21", "2026-12-01")).toBe(10);
    expect(isPastGoal("OPEN", "2026-11-20", "2026-11-21")).toBe(true);
    expect(isPastGoal("OPEN", "2026-11-21", "2026-11-21")).toBe(false);
    expect(isPastGoal("CLOSED", "2026-11-20", "2026-11-21")).toBe(false);
  });
});

describe("who decides", () => {
  const hands: Hands = {
    investigators: [
      { userId: "a", role: "LEAD" },
      { userId: "b", role: "SECOND" },
    ],
    proposers: ["a", "c"],
    workers: ["a", "d"],
    inConflict: ["e"],
  };

  test.each([
    ["a", "INVESTIGATOR"],
    ["b", "INVESTIGATOR"],
    ["c", "PROPOSER"],
    ["d", "WORKED"],
    ["e", "CONFLICT"],
    ["f", null],
  ])("%s: %s", (user, fault) => {
    expect(decidingFault(hands, user)).toBe(fault);
  });

  test("only somebody whom no list names decides, and only investigators work", () => {
    const user = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const people = fc.uniqueArray(user, { maxLength: 4 });
    const hand = fc.record({
      pair: people,
      proposers: people,
      workers: people,
      inConflict: people,
    });
    fc.assert(
      fc.property(hand, user, ({ pair, ...others }, who) => {
        const investigators = pair.map((userId) => ({ userId, role: "LEAD" as const }));
        const isNamed = [pair, ...Object.values(others)].flat().includes(who);
        const fault = decidingFault({ investigators, ...others }, who);
        expect(fault === null).toBe(!isNamed);
        expect(mayWork(investigators, who)).toBe(pair.includes(who));
        // Nobody both works in an investigation and decides it.
        expect(mayWork(investigators, who) && fault === null).toBe(false);
      }),
    );
  });

  test("nobody signed in works nowhere", () => {
    expect(mayWork(hands.investigators, null)).toBe(false);
  });
});
