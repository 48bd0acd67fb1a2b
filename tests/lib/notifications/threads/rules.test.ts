import { describe, expect, it } from "vitest";
import { sideOf, unreadWords } from "@/lib/notifications/threads/rules";
import { Role } from "@/lib/platform/generated/enums";

describe("which side a writer is on", () => {
  it.each([
    [["CONSULTANT"], "UNIT"],
    [["UNIT_MANAGER"], "UNIT"],
    [["CLIENT_WORKER"], "OUTSIDE"],
    [["DUTY"], "OUTSIDE"],
    [["CLIENT_WORKER", "CONSULTANT"], "UNIT"],
    [[], "OUTSIDE"],
  ])("%o writes from %s", (roles, side) => {
    expect(sideOf(roles)).toBe(side);
  });

  it("is the unit's for the unit's staff alone", () => {
    const unit = Object.values(Role).filter((role) => sideOf([role]) === "UNIT");
    expect(unit).toEqual(["CONSULTANT", "UNIT_MANAGER"]);
  });
});

describe("what waits to be read", () => {
  it.each([
    [0, null],
    [1, "1 oläst meddelande"],
    [4, "4 olästa meddelanden"],
  ])("%i: %s", (count, words) => {
    expect(unreadWords(count)).toBe(words);
  });
});
