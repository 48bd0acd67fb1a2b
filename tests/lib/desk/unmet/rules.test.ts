import { describe, expect, test } from "vitest";
import {
  type AskedFor,
  ageBandOf,
  countWords,
  suggestedSentence,
  summaryOf,
  unmetNeed,
} from "@/lib/desk/unmet/rules";

const today = "2026-11-28";
const child = (changes: Partial<AskedFor> = {}): AskedFor => ({
  ...{ status: "WITHDRAWN", urgency: "NOW", askedOn: "2026-10-01", ageYears: 14 },
  ...{ siblings: 1, municipality: "Åsby" },
  ...changes,
});
const many = (count: number, changes: Partial<AskedFor> = {}) =>
  Array.from({ length: count }, () => child(changes));

describe("whether a need was met", () => {
  test.each([
    ["WITHDRAWN", "NOW", "2026-10-01", "NEVER_PLACED"],
    ["NOT_PLACED", "PLANNED", "2026-10-01", "NEVER_PLACED"],
    ["SEARCHING", "NOW", "2026-11-25", "STILL_OPEN"],
    ["SEARCHING", "NOW", "2026-11-26", null],
    ["RECEIVED", "WITHIN_24_HOURS", "2026-11-24", null],
    ["PROPOSED", "WITHIN_24_HOURS", "2026-11-23", "STILL_OPEN"],
    ["SEARCHING", "PLANNED", "2026-10-29", null],
    ["SEARCHING", "PLANNED", "2026-10-28", "STILL_OPEN"],
    ["ACCEPTED", "PLANNED", "2026-01-01", null],
    ["ACTIVE", "NOW", "2026-01-01", null],
    ["ENDED", "NOW", "2026-01-01", null],
  ] as const)("%s, %s, asked on %s: %s", (status, urgency, askedOn, how) => {
    expect(unmetNeed(child({ status, urgency, askedOn }), today)).toBe(how);
  });
});

test.each([
  [0, "0–3 år"],
  [3, "0–3 år"],
  [4, "4–6 år"],
  [12, "7–12 år"],
  [13, "13–17 år"],
  [17, "13–17 år"],
  [20, "18 år eller äldre"],
])("%i years is %s", (age, band) => {
  expect(ageBandOf(age)).toBe(band);
});

test.each([
  [0, "0"],
  [1, "färre än 5"],
  [4, "färre än 5"],
  [5, "5"],
])("%i children are told of as %s", (count, words) => {
  expect(countWords(count)).toBe(words);
});

test("the summary counts three ways, hides the few, and passes over what was met", () => {
  const summary = summaryOf(
    [
      ...many(6),
      ...many(2, { ageYears: 2, municipality: "Björkvik", siblings: 2 }),
      ...many(9, { status: "ENDED" }),
      child({ status: "SEARCHING", askedOn: "2026-11-01" }),
    ],
    today,
  );
  expect(summary).toEqual({
    ...{ total: "9", neverPlaced: "8", stillOpen: "färre än 5" },
    ages: [
      { label: "0–3 år", count: "färre än 5" },
      { label: "13–17 år", count: "7" },
    ],
    siblings: [
      { label: "Ett barn ensamt", count: "7" },
      { label: "Två syskon", count: "färre än 5" },
    ],
    municipalities: [
      { label: "Åsby", count: "7" },
      { label: "Björkvik", count: "färre än 5" },
    ],
  });
});

describe("the sentence to begin from", () => {
  test("names the spans and siblings that stand for five or more", () => {
    const summary = summaryOf(
      [...many(6), ...many(5, { ageYears: 8, siblings: 2 }), ...many(4, { ageYears: 1 })],
      today,
    );
    expect(suggestedSentence(summary)).toBe(
      "Just nu behöver vi fler hem för barn och ungdomar 7–12 år och 13–17 år. Vi behöver också hem där syskon kan bo tillsammans.",
    );
  });
  test("says nothing of a few, nor of nobody", () => {
    expect(suggestedSentence(summaryOf(many(4), today))).toBeNull();
    expect(suggestedSentence(summaryOf([], today))).toBeNull();
  });
});
