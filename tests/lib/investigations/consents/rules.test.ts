import { expect, test } from "vitest";
import { consentPurposes } from "@/lib/investigations/consents/rules";
import { consentPurposeLabels } from "@/lib/investigations/consents/texts";

test("every purpose stands once, in words, and fits its column", () => {
  expect(new Set(consentPurposes).size).toBe(consentPurposes.length);
  expect(Object.keys(consentPurposeLabels)).toEqual([...consentPurposes]);
  expect(consentPurposes.every((purpose) => purpose.length <= 40)).toBe(true);
});
