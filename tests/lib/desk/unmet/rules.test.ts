import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AskedFor,
  ageBandOf,
  countWords,
  partsTold,
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
    ...{ total: "9", neverPlaced: "visas inte", stillOpen: "visas inte" },
    ages: [
      { label: "0–3 år", count: "visas inte" },
      { label: "13–17 år", count: "visas inte" },
    ],
    siblings: [
      { label: "Ett barn ensamt", count: "visas inte" },
      { label: "Två syskon", count: "visas inte" },
    ],
    municipalities: [
      { label: "Björkvik", count: "visas inte" },
      { label: "Åsby", count: "visas inte" },
    ],
  });
});

describe("the parts of a total", () => {
  const partsOf = (counts: readonly number[]) =>
    counts.map((count, no) => ({ label: `Del ${String.fromCharCode(97 + no)}`, count }));
  const countsTold = (...counts: number[]) => partsTold(partsOf(counts)).map(({ count }) => count);
  const few = "färre än 5";
  const hidden = "visas inte";

  test.each([
    [
      [10, 7],
      ["10", "7"],
    ],
    [
      [10, 0],
      ["10", "0"],
    ],
    [
      [0, 0],
      ["0", "0"],
    ],
    [
      [10, 2],
      [hidden, hidden],
    ],
    [
      [20, 10, 2],
      ["20", hidden, hidden],
    ],
    [
      [20, 3, 2],
      ["20", hidden, hidden],
    ],
    // Two that are two in all are one each.
    [
      [20, 9, 1, 1],
      ["20", hidden, hidden, hidden],
    ],
    [[1, 1, 1, 1, 1], []],
    [[3], [few]],
    [
      [2, 1],
      [few, few],
    ],
    [
      [3, 0],
      ["0", few],
    ],
    // Four that are four at most are one each.
    [[1, 1, 1, 1], []],
  ])("%j are told as %j", (counts, words) => {
    expect(countsTold(...counts)).toEqual(words);
  });

  /** Every way in which so many parts may make up a sum, none of them more than the most. */
  function waysOf(number: number, sum: number, most: number): number[][] {
    if (number === 0) return sum === 0 ? [[]] : [];
    const highest = Math.max(0, Math.min(most, sum - number + 1));
    return Array.from({ length: highest }, (_, no) => no + 1).flatMap((count) =>
      waysOf(number - 1, sum - count, most).map((way) => [count, ...way]),
    );
  }

  test("cannot be reckoned from those that are shown", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, (given) => {
        const parts = partsOf(given);
        const total = given.reduce((sum, count) => sum + count, 0);
        const lines = partsTold(parts);
        const shown = lines.map(({ count }) => Number(count)).filter((count) => count > 0);
        expect(shown.every((count) => count >= 5)).toBe(true);
        const number = lines.length - shown.length;
        if (number === 0) return;
        const left = total - shown.reduce((sum, count) => sum + count, 0);
        const sums = total < 5 ? [1, 2, 3, 4] : [left];
        // The next smallest were hidden first, so none of them is more than the least that is shown.
        const most = Math.min(...shown, total < 5 ? 4 : total);
        const ways = sums.flatMap((sum) => waysOf(number, sum, most));
        const known = ways.filter((way) => way.some((count) => count < 5));
        for (let no = 0; no < number; no += 1) {
          expect(new Set(known.map((way) => way[no])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("are hidden in an order that tells nothing of them", () => {
    const labels = (counts: number[]) => partsTold(partsOf(counts)).map(({ label }) => label);
    expect(labels([1, 9, 4, 20])).toEqual(labels([4, 9, 1, 20]));
  });
});

describe("the sentence to begin from", () => {
  test("names the spans and siblings that stand for five or more", () => {
    const summary = summaryOf(
      [
        ...many(6),
        ...many(5, { ageYears: 8, siblings: 2 }),
        ...many(4, { ageYears: 1 }),
        ...many(3, { ageYears: 5 }),
      ],
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
