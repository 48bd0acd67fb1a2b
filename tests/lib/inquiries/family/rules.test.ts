import { describe, expect, test } from "vitest";
import {
  type FamilyStage,
  familyStage,
  linkPath,
  milestonesBehind,
  promisedDay,
  standingOfNext,
  turnOf,
} from "@/lib/inquiries/family/rules";
import { stageLead, stageTexts } from "@/lib/inquiries/family/texts";
import { isOpen } from "@/lib/inquiries/rules";
import { InquiryState, InvestigationState } from "@/lib/platform/generated/enums";

const states = Object.values(InquiryState);
const days = { firstContactDueOn: "2026-11-24", parkedUntil: "2027-02-01" } as const;
const early = (state: InquiryState) => familyStage({ state, investigation: null });
const during = (state: InvestigationState, isAssessed = false) =>
  familyStage({ state: "CONVERTED", investigation: { state, isAssessed } });

const fresh = { wasContacted: false, hasTalked: false };

describe("what the family is told", () => {
  test("a no is explained by the letter, where there is one", () => {
    expect(stageLead("NOT_PROCEEDING", true)).toContain("brevet");
    expect(stageLead("NOT_PROCEEDING", false)).not.toContain("brevet");
    expect(stageLead("WITHDRAWN", true)).toBe(stageTexts.WITHDRAWN.text);
  });

  test("it is somebody's turn as long as the inquiry is open", () => {
    for (const state of states) {
      if (state === "PARKED") expect(turnOf(early(state))).toBe("RESTS");
      else if (isOpen(state) || state === "CONVERTED") expect(turnOf(early(state))).toBe("UNIT");
    }
    expect(turnOf("UNREACHABLE")).toBe("FAMILY");
    expect(turnOf("WITHDRAWN")).toBe("NOBODY");
  });

  test("it is the unit's turn until the investigation is closed, unless it rests", () => {
    const others: Partial<Record<InvestigationState, string>> = {
      CLOSED: "NOBODY",
      ON_HOLD: "RESTS",
    };
    for (const state of Object.values(InvestigationState)) {
      expect(turnOf(during(state)), state).toBe(others[state] ?? "UNIT");
    }
  });

  test("a day is promised for the first contact and after a pause, and no other time", () => {
    expect(states.filter((state) => promisedDay({ state, ...days }) !== null)).toEqual([
      "RECEIVED",
      "PARKED",
    ]);
    expect(promisedDay({ state: "RECEIVED", ...days })).toBe("2026-11-24");
    expect(promisedDay({ state: "PARKED", ...days })).toBe("2027-02-01");
  });

  test.each<[FamilyStage, number | undefined]>([
    [early("RECEIVED"), 1],
    [early("IN_CONTACT"), 2],
    [early("INFO_CALL_HELD"), 3],
    [early("CONVERTED"), 3],
    [during("OPEN"), 3],
    [during("ON_HOLD"), 3],
    [during("SUBMITTED"), 4],
    [during("COMMUNICATED"), 5],
    [during("CLOSED", true), 6],
    [during("CLOSED"), undefined],
    [early("WITHDRAWN"), undefined],
    [early("MERGED"), undefined],
  ])("at %s %j of the steps are behind", (stage, count) => {
    expect(milestonesBehind(stage, fresh)?.length).toBe(count);
  });

  test.each([
    [{ wasContacted: false, hasTalked: false }, 1],
    [{ wasContacted: true, hasTalked: false }, 2],
    [{ wasContacted: true, hasTalked: true }, 3],
  ])("a rest keeps how far it had come: %o", (progress, count) => {
    expect(milestonesBehind(early("PARKED"), progress)?.length).toBe(count);
    expect(standingOfNext(early("PARKED"))).toBe("RESTS");
  });

  test("after the talk the investigation comes next and has not begun", () => {
    expect(standingOfNext(early("INFO_CALL_HELD"))).toBe("NEXT");
    expect(standingOfNext(during("OPEN"))).toBe("UNDER_WAY");
    expect(standingOfNext(during("ON_HOLD"))).toBe("RESTS");
  });

  test("nothing tells how the decision turned out", () => {
    const { title, text } = stageTexts[during("CLOSED", true)];
    expect(`${title} ${text}`).not.toMatch(/lämplig|godkän|avslag/i);
  });
});

test("a link carries its token, and the page where one asks for a link carries none", () => {
  expect(linkPath("abc_-")).toBe("/min-ansokan/lank?nyckel=abc_-");
  expect(linkPath()).toBe("/min-ansokan/lank");
});
