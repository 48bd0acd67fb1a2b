import { describe, expect, test } from "vitest";
import { inquiryMachine, mayReopen } from "@/lib/inquiries/rules";
import { pauseFault, stateToGoOnIn, steeringOf } from "@/lib/inquiries/steering/rules";
import { InquiryState } from "@/lib/platform/generated/enums";

const today = "2026-11-28";
const progress = [
  { hasBeenInTouch: false, hasTalked: false },
  { hasBeenInTouch: true, hasTalked: false },
  { hasBeenInTouch: true, hasTalked: true },
] as const;

describe("what a family may do with its inquiry", () => {
  test.each<[InquiryState, boolean, boolean, string | null]>([
    ["RECEIVED", true, true, null],
    ["IN_CONTACT", true, true, null],
    ["INFO_CALL_HELD", true, true, null],
    ["PARKED", false, true, "GO_ON"],
    ["UNREACHABLE", false, false, "TAKE_UP"],
    ["WITHDRAWN", false, false, "TAKE_UP"],
    ["NOT_PROCEEDING", false, false, null],
    ["MERGED", false, false, null],
    ["CONVERTED", false, false, null],
  ])("%s", (state, mayPause, mayWithdraw, resumption) => {
    expect(steeringOf(state, null, today)).toEqual({ mayPause, mayWithdraw, resumption });
  });

  test("offers nothing that the life of an inquiry has no arrow for", () => {
    for (const state of Object.values(InquiryState)) {
      const { mayPause, mayWithdraw, resumption } = steeringOf(state, null, today);
      if (mayPause) expect(inquiryMachine.canGo(state, "PARKED"), state).toBe(true);
      if (mayWithdraw) expect(inquiryMachine.canGo(state, "WITHDRAWN"), state).toBe(true);
      if (resumption === null) continue;
      for (const touched of progress) {
        expect(inquiryMachine.canGo(state, stateToGoOnIn(state, touched)), state).toBe(true);
      }
    }
  });

  test("goes on in a state that there is an arrow to, from wherever the unit takes it up", () => {
    for (const state of Object.values(InquiryState).filter(mayReopen)) {
      for (const touched of progress) {
        expect(inquiryMachine.canGo(state, stateToGoOnIn(state, touched)), state).toBe(true);
      }
    }
  });

  test.each([
    ["2025-11-29", "TAKE_UP"],
    ["2025-11-28", "TOO_LATE"],
    ["2024-01-01", "TOO_LATE"],
  ] as const)("taken back %s it can be taken up again for a year: %s", (endedOn, resumption) => {
    expect(steeringOf("WITHDRAWN", endedOn, today).resumption).toBe(resumption);
  });
});

test.each([
  ["2026-11-27", false],
  ["2026-11-28", false],
  ["2026-11-29", true],
  ["2027-11-28", true],
  ["2027-11-29", false],
] as const)("a pause until %s", (until, isPossible) => {
  expect(pauseFault(until, today) === null).toBe(isPossible);
});

test("the first contact is still owed to whom nobody had been in touch with", () => {
  const [nothing, contact, talk] = progress;
  expect(stateToGoOnIn("PARKED", nothing)).toBe("RECEIVED");
  expect(stateToGoOnIn("PARKED", contact)).toBe("IN_CONTACT");
  expect(stateToGoOnIn("PARKED", talk)).toBe("INFO_CALL_HELD");
  expect(stateToGoOnIn("WITHDRAWN", contact)).toBe("IN_CONTACT");
  expect(stateToGoOnIn("WITHDRAWN", talk)).toBe("IN_CONTACT");
  expect(stateToGoOnIn("UNREACHABLE", nothing)).toBe("IN_CONTACT");
});
