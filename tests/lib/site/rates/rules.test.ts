import { describe, expect, it } from "vitest";
import { addDays, isDay } from "@/lib/platform/dates";
import { formatMoney } from "@/lib/platform/money";
import {
  expenseRates,
  fromKronor,
  inThousands,
  latestOn,
  leastCertain,
  monthlyShare,
  yearIn,
} from "@/lib/site/rates/rules";
import {
  baseAmounts,
  contractedFees,
  expensePercents,
  fosterFees,
  roomAllowances,
} from "@/lib/site/rates/texts";

const tables = { contractedFees, roomAllowances, fosterFees, baseAmounts, expensePercents };

describe("a month's share of the base amount", () => {
  it.each([
    [57_300, 110, 5_253],
    [57_300, 155, 7_401],
    [57_300, 125, 5_969],
    [57_300, 175, 8_356],
    [58_800, 110, 5_390],
    [59_200, 175, 8_633],
  ])("%i kr at %i %% is %i kr", (base, percent, kronor) => {
    expect(monthlyShare(base, percent)).toBe(fromKronor(kronor));
  });

  it("gives the room allowance that the source states for the same year", () => {
    const base = baseAmounts.find((amount) => yearIn(amount) === 2024)?.kronor ?? 0;
    expect([25, 50].map((percent) => monthlyShare(base, percent))).toEqual(
      roomAllowances[0]?.rates.map(({ kronor }) => fromKronor(kronor)),
    );
  });
});

describe("the tables", () => {
  it.each(Object.entries(tables))("%s: each holds between days, with a source", (_name, known) => {
    for (const { validFrom, validTo, source } of known) {
      expect([isDay(validFrom), isDay(validTo), validFrom <= validTo]).toEqual([true, true, true]);
      expect(source).not.toBe("");
    }
  });

  it.each(Object.entries(tables))("%s: no two hold on the same day", (_name, known) => {
    const sorted = [...known].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
    const meetings = sorted.filter((each, at) => each.validFrom <= (sorted[at - 1]?.validTo ?? ""));
    expect(meetings).toEqual([]);
  });
});

describe("what holds on a day", () => {
  const last = baseAmounts.at(-1)?.validTo ?? "2027-12-31";

  it.each([
    ["2024-12-31", 57_300, true],
    ["2025-01-01", 58_800, true],
    ["2026-11-22", 59_200, true],
    ["2027-01-01", 59_600, true],
    [last, 59_600, true],
    [addDays(last, 1), 59_600, false],
  ] as const)("on %s the base amount is %i kr, in force: %s", (day, kronor, isInForce) => {
    expect(latestOn(baseAmounts, day)).toMatchObject({ kronor, isInForce });
  });

  it("is the year before where this year's is not known, and says so", () => {
    const found = latestOn(contractedFees, "2026-11-22");
    expect([yearIn(found), found.isInForce]).toEqual([2024, false]);
  });

  it("takes nothing that begins later, in whatever order the years stand", () => {
    const shuffled = [...baseAmounts].reverse();
    expect(latestOn(shuffled, "2025-06-01").kronor).toBe(58_800);
    expect(() => latestOn(shuffled, "2023-12-31")).toThrow("no rate is known");
  });
});

describe("the expense allowance", () => {
  const shown = (day: "2024-03-01" | "2026-11-22") =>
    expenseRates(day).ages.map(({ span }) =>
      [span.least, span.most].map((ore) => formatMoney(ore).replaceAll("\u00a0", " ")),
    );

  it("follows the base amount of the year", () => {
    expect(shown("2024-03-01")).toEqual([
      ["5 253 kr", "7 401 kr"],
      ["5 969 kr", "8 356 kr"],
    ]);
    expect(shown("2026-11-22")).toEqual([
      ["5 427 kr", "7 647 kr"],
      ["6 167 kr", "8 633 kr"],
    ]);
  });

  it("is our own figure while the percents are of another year, however sure the base amount", () => {
    expect(expenseRates("2026-11-22")).toMatchObject({ certainty: "CALCULATED", isInForce: true });
    expect(expenseRates("2026-11-22").source).toContain("2026");
  });
});

describe("how sure a sum is", () => {
  it.each([
    [["CONFIRMED", "CONFIRMED"], "CONFIRMED"],
    [["CONFIRMED", "SECOND_HAND"], "SECOND_HAND"],
    [["SECOND_HAND", "CALCULATED", "CONFIRMED"], "CALCULATED"],
    [[], "CALCULATED"],
  ] as const)("%s: %s", (parts, whole) => {
    expect(leastCertain(...parts)).toBe(whole);
  });
});

it.each([
  [22_958, 25_178, 23_000, 25_000],
  [22_500, 22_499, 23_000, 22_000],
  [19_000, 19_000, 19_000, 19_000],
])("a sum from %i to %i is told as %i to %i", (least, most, fewer, more) => {
  expect(inThousands({ least: fromKronor(least), most: fromKronor(most) })).toEqual({
    least: fromKronor(fewer),
    most: fromKronor(more),
  });
});
