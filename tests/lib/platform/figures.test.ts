import { expect, test } from "vitest";
import { countOrDash, formatCount } from "@/lib/platform/figures";

test.each([
  [0, "0"],
  [999, "999"],
  [1709, "1\u00a0709"],
  [-12, "−12"],
  [1234567, "1\u00a0234\u00a0567"],
])("%d is written %s", (count, written) => {
  expect(formatCount(count)).toBe(written);
  expect(countOrDash(count)).toBe(written);
});

test("what is not known is a dash", () => {
  expect([countOrDash(null), countOrDash(undefined)]).toEqual(["–", "–"]);
});
