import { describe, expect, it } from "vitest";
import { formatMoney } from "@/lib/platform/money";
import {
  type ExampleHousehold,
  type HomeChoice,
  misfit,
  workedExample,
} from "@/lib/site/rates/example/rules";
import { homeChoices } from "@/lib/site/rates/example/texts";

const DAY = "2026-11-22";
const homes = Object.keys(homeChoices) as HomeChoice[];
const plain = (ore: bigint) => formatMoney(ore).replaceAll("\u00a0", " ");

function* everyHousehold(): Generator<ExampleHousehold> {
  for (const home of homes)
    for (let younger = 0; younger <= 4; younger++)
      for (let older = 0; older <= 4; older++) yield { home, younger, older };
}

describe("the worked example", () => {
  it.each<[ExampleHousehold, string, string]>([
    [{ home: "CONTRACTED_ONE", younger: 1, older: 0 }, "22 958 kr", "25 178 kr"],
    [{ home: "CONTRACTED_ONE", younger: 0, older: 1 }, "23 698 kr", "26 164 kr"],
    [{ home: "CONTRACTED_ONE", younger: 0, older: 0 }, "18 725 kr", "18 725 kr"],
    [{ home: "CONTRACTED_TWO", younger: 1, older: 1 }, "35 550 kr", "40 236 kr"],
    [{ home: "CONTRACTED_TWO", younger: 0, older: 0 }, "25 150 kr", "25 150 kr"],
    [{ home: "CONTRACTED_MORE", younger: 0, older: 0 }, "34 393 kr", "34 393 kr"],
    [{ home: "FOSTER", younger: 1, older: 0 }, "16 664 kr", "24 902 kr"],
    [{ home: "ASSIGNMENT", younger: 2, older: 0 }, "33 328 kr", "49 804 kr"],
  ])("%o gives %s to %s a month", (household, least, most) => {
    const { sum } = workedExample(household, DAY);
    expect([plain(sum.least), plain(sum.most)]).toEqual([least, most]);
  });

  it("tells of each line what year it is of and how sure it is", () => {
    const { lines, certainty } = workedExample({ home: "FOSTER", younger: 1, older: 1 }, DAY);
    expect(
      lines.map(({ kind, count, known }) => [kind, count, known.validFrom, known.certainty]),
    ).toEqual([
      ["FEE_PER_CHILD", 2, "2023-01-01", "CONFIRMED"],
      ["YOUNGER", 1, "2026-01-01", "CALCULATED"],
      ["OLDER", 1, "2026-01-01", "CALCULATED"],
    ]);
    expect(certainty).toBe("CALCULATED");
  });

  it("follows the new year's base amount from its first day", () => {
    const before = workedExample({ home: "FOSTER", younger: 1, older: 0 }, "2026-12-31");
    const after = workedExample({ home: "FOSTER", younger: 1, older: 0 }, "2027-01-01");
    expect(after.sum.least).toBeGreaterThan(before.sum.least);
  });

  it("always has a fee, adds up, and gives no less for a child more", () => {
    for (const household of everyHousehold()) {
      if (misfit(household) !== null) continue;
      const { lines, sum } = workedExample(household, DAY);
      expect(lines[0]?.kind).toMatch(/^FEE_/);
      expect(lines.reduce((total, { span }) => total + span.least, 0n)).toBe(sum.least);
      expect(lines.reduce((total, { span }) => total + span.most, 0n)).toBe(sum.most);
      expect(sum.least <= sum.most).toBe(true);
      expect(sum.least % 100n).toBe(0n);
      const more = { ...household, older: household.older + 1 };
      if (misfit(more) === null) expect(workedExample(more, DAY).sum.least >= sum.least).toBe(true);
    }
  });

  it("pays for the room only while nobody lives there", () => {
    for (const household of everyHousehold()) {
      if (misfit(household) !== null) continue;
      const isEmpty = household.younger + household.older === 0;
      const kinds = workedExample(household, DAY).lines.map(({ kind }) => kind);
      expect(kinds.includes("ROOM")).toBe(isEmpty);
    }
  });
});

describe("a household that cannot be", () => {
  it.each<[ExampleHousehold, string | null]>([
    [{ home: "FOSTER", younger: 0, older: 0 }, "Skriv minst ett barn"],
    [{ home: "ASSIGNMENT", younger: 0, older: 0 }, "Skriv minst ett barn"],
    [{ home: "CONTRACTED_ONE", younger: 1, older: 1 }, "Avtalet rymmer ett barn"],
    [{ home: "CONTRACTED_TWO", younger: 2, older: 1 }, "Avtalet rymmer två barn"],
    [{ home: "CONTRACTED_MORE", younger: 3, older: 2 }, "högst fyra barn"],
    [{ home: "FOSTER", younger: 4, older: 1 }, "högst fyra barn"],
    [{ home: "CONTRACTED_MORE", younger: 2, older: 2 }, null],
    [{ home: "CONTRACTED_ONE", younger: 0, older: 0 }, null],
  ])("%o: %s", (household, message) => {
    const fault = misfit(household);
    if (message === null) expect(fault).toBeNull();
    else expect(fault?.message).toContain(message);
  });
});
