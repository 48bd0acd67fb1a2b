import { expect, test } from "vitest";
import { mayMailLink } from "@/lib/inquiries/form/later/rules";

const now = new Date("2026-11-21T10:00:00Z");
const ago = (seconds: number, isSameForm = true) => ({
  at: new Date(now.getTime() - seconds * 1_000),
  isSameForm,
});

test.each([
  ["the first", [], true],
  ["pressed twice", [ago(1)], false],
  ["pressed again after a minute", [ago(61)], true],
  ["another form of the same address", [ago(1, false)], true],
  ["the fifth within the hour", [100, 200, 300, 400].map((each) => ago(each)), true],
  ["the sixth within the hour", [100, 200, 300, 400, 500].map((each) => ago(each)), false],
  ["the sixth, most of them old", [100, 4_000, 4_000, 4_000, 4_000].map((each) => ago(each)), true],
] as const)("%s", (...[, sent, may]) => {
  expect(mayMailLink(sent, now)).toBe(may);
});
