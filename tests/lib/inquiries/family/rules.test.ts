import { describe, expect, test } from "vitest";
import { linkPath, milestonesBehind, promisedDay, turnOf } from "@/lib/inquiries/family/rules";
import { isOpen } from "@/lib/inquiries/rules";
import { InquiryState } from "@/lib/platform/generated/enums";

const states = Object.values(InquiryState);
const days = { firstContactDueOn: "2026-11-24", parkedUntil: "2027-02-01" } as const;

describe("what the family is told", () => {
  test("it is somebody's turn as long as the inquiry is open", () => {
    for (const state of states) {
      if (isOpen(state) || state === "CONVERTED") expect(turnOf(state)).toBe("UNIT");
    }
    expect(turnOf("UNREACHABLE")).toBe("FAMILY");
    expect(turnOf("WITHDRAWN")).toBe("NOBODY");
  });

  test("a day is promised for the first contact and after a pause, and no other time", () => {
    expect(states.filter((state) => promisedDay({ state, ...days }) !== null)).toEqual([
      "RECEIVED",
      "PARKED",
    ]);
    expect(promisedDay({ state: "RECEIVED", ...days })).toBe("2026-11-24");
    expect(promisedDay({ state: "PARKED", ...days })).toBe("2027-02-01");
  });

  test("what is behind grows along the way, and an ended inquiry has no way", () => {
    expect(milestonesBehind("RECEIVED")).toEqual(["SENT"]);
    expect(milestonesBehind("CONVERTED")).toEqual(["SENT", "CONTACT", "INFO_CALL"]);
    expect(milestonesBehind("WITHDRAWN")).toBeNull();
  });
});

test("a link carries its token, and the page where one asks for a link carries none", () => {
  expect(linkPath("abc_-")).toBe("/min-ansokan/lank?nyckel=abc_-");
  expect(linkPath()).toBe("/min-ansokan/lank");
});
