import { describe, expect, it } from "vitest";
import { awaitsAnswer, threadOf } from "@/lib/inquiries/messages/rules";

describe("a thread with a family", () => {
  it("is one adult's, or all of the family's", () => {
    expect(threadOf("i", "a")).toEqual({ type: "ADULT", id: "a" });
    expect(threadOf("i", null)).toEqual({ type: "FAMILY", id: "i" });
  });
});

describe("a family waits for an answer", () => {
  it.each([
    ["when nobody has written", [], false],
    ["when a thread is empty", [[]], false],
    ["when the unit wrote last in every thread", [["UNIT"], ["UNIT", "OUTSIDE"]], false],
    ["when it wrote last in one of them", [["UNIT"], ["OUTSIDE", "UNIT"]], true],
  ] as const)("%s: %j %s", (_when, threads, awaits) => {
    expect(awaitsAnswer(threads)).toBe(awaits);
  });
});
