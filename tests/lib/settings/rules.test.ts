import { expect, test } from "vitest";
import { defaults } from "@/lib/settings/rules";

// The law's own numbers: another value here would be a breach, not a choice.
test.each([
  ["jourhemMaxMonthsAfterInvestigation", 2],
  ["childInvestigationMaxMonths", 4],
  ["ivoNotifyAboveChildren", 3],
] as const)("%s follows the law", (key, value) => {
  expect(defaults[key]).toBe(value);
});

test("every default is a whole number above zero", () => {
  expect(
    Object.entries(defaults).filter(([, value]) => !Number.isInteger(value) || value < 1),
  ).toEqual([]);
});
