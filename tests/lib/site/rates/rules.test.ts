import { describe, expect, it } from "vitest";
import { formatMoney } from "@/lib/platform/money";
import { fromKronor, monthlyShare, togetherFrom } from "@/lib/site/rates/rules";
import { baseAmounts, roomAllowance } from "@/lib/site/rates/texts";

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
    const base = baseAmounts.find(({ year }) => year === roomAllowance.year)?.kronor ?? 0;
    expect([25, 50].map((percent) => monthlyShare(base, percent))).toEqual(
      roomAllowance.rates.map(({ kronor }) => fromKronor(kronor)),
    );
  });
});

describe("fee and allowance together", () => {
  it("adds the fee to both ends", () => {
    const sum = togetherFrom(fromKronor(17_531), {
      basic: fromKronor(5_253),
      most: fromKronor(7_401),
    });
    expect(formatMoney(sum.basic).replaceAll("\u00a0", " ")).toBe("22 784 kr");
    expect(formatMoney(sum.most).replaceAll("\u00a0", " ")).toBe("24 932 kr");
  });
});
