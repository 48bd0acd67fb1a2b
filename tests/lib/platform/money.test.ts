import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addFractions,
  addMoney,
  formatMoney,
  fraction,
  multiply,
  parseMoney,
  parseMoneyInput,
  roundToOre,
  timesFraction,
  toDecimal,
} from "@/lib/platform/money";

const amount = fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n });

describe("stored amounts", () => {
  it.each([
    ["12345.50", 1_234_550n],
    ["12345.5", 1_234_550n],
    ["12345", 1_234_500n],
    ["0.01", 1n],
    ["-0.05", -5n],
    ["-12.30", -1_230n],
    ["9999999999.99", 999_999_999_999n],
  ])("%s", (text, ore) => {
    expect(parseMoney(text)).toBe(ore);
  });

  it.each(["", "1,5", "1.234", "1e3", "NaN", "12345678901", "1 000", ".5", "--1", "0x10"])(
    "not %j",
    (text) => {
      expect(() => parseMoney(text)).toThrow(RangeError);
    },
  );

  it("takes any value whose text is an amount", () => {
    expect(parseMoney({ toString: () => "7.5" })).toBe(750n);
  });

  it("are written with two decimals, and refused when they do not fit", () => {
    expect(toDecimal(5n)).toBe("0.05");
    expect(toDecimal(-1_230n)).toBe("-12.30");
    expect(() => toDecimal(1_000_000_000_000n)).toThrow(RangeError);
    fc.assert(
      fc.property(amount, (ore) => {
        expect(parseMoney(toDecimal(ore))).toBe(ore);
      }),
    );
  });
});

describe("typed amounts", () => {
  it.each([
    ["12 345", 1_234_500n],
    ["12\u00a0345,50 kr", 1_234_550n],
    ["12.345,50", 1_234_550n],
    ["1.000", 100_000n],
    ["12345.5", 1_234_550n],
    ["300:-", 30_000n],
    ["\u2212300 kr", -30_000n],
    ["-300 kronor", -30_000n],
    ["0", 0n],
  ])("reads %j", (text, ore) => {
    expect(parseMoneyInput(text)).toBe(ore);
  });

  it.each(["", "kr", "tolv", "1,234", "1..2", "1,2,3", "12 345 SEK", "1e5"])(
    "cannot read %j",
    (text) => {
      expect(parseMoneyInput(text)).toBeNull();
    },
  );

  it("reads back what is written for people", () => {
    fc.assert(
      fc.property(amount, (ore) => {
        expect(parseMoneyInput(formatMoney(ore))).toBe(ore);
      }),
    );
  });
});

describe("reckoning", () => {
  it("adds without loss where floating point would lose", () => {
    expect(addMoney(10n, 20n)).toBe(30n);
    expect(addMoney()).toBe(0n);
    expect(addMoney(...Array.from({ length: 1_000 }, () => 10n))).toBe(10_000n);
  });

  it.each([
    [100n, fraction(1, 3), 33n],
    [200n, fraction(1, 3), 67n],
    [1n, fraction(1, 2), 1n],
    [-1n, fraction(1, 2), -1n],
    [3n, fraction(1, 2), 2n],
    [-3n, fraction(1, 2), -2n],
    [1_000_000n, fraction("0.3142"), 314_200n],
    [105n, fraction("0.10"), 11n],
    [-105n, fraction("0.10"), -11n],
    [100n, fraction(1, -3), -33n],
  ])("%s öre times %o is %s", (ore, factor, expected) => {
    expect(timesFraction(ore, factor)).toBe(expected);
  });

  it("rounds only at the end", () => {
    const third = multiply(fraction(100n), fraction(1, 3));
    const whole = addFractions(addFractions(third, third), third);
    expect(roundToOre(whole)).toBe(100n);
    expect(3n * roundToOre(third)).toBe(99n);
  });

  it("refuses what is no fraction", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction("1,5")).toThrow(RangeError);
    expect(() => fraction(1e21)).toThrow(RangeError);
  });

  const factor = fc
    .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
    .map(([over, under]) => fraction(over, under));

  it("is never more than half an öre off, and a deduction cancels its amount", () => {
    fc.assert(
      fc.property(amount, factor, (ore, by) => {
        const exact = multiply(fraction(ore), by);
        const rounded = roundToOre(exact);
        const off = 2n * (rounded * exact.denominator - exact.numerator);
        expect(off <= exact.denominator && -off <= exact.denominator).toBe(true);
        expect(timesFraction(-ore, by)).toBe(-rounded);
      }),
    );
  });

  it("gives the same sum in any order", () => {
    fc.assert(
      fc.property(factor, factor, factor, (a, b, c) => {
        expect(addFractions(addFractions(a, b), c)).toEqual(addFractions(a, addFractions(b, c)));
        expect(multiply(a, addFractions(b, c))).toEqual(
          addFractions(multiply(a, b), multiply(a, c)),
        );
      }),
    );
  });
});

describe("for people", () => {
  it.each([
    [1_234_500n, "12 345 kr"],
    [1_234_550n, "12 345,50 kr"],
    [-30_000n, "\u2212300 kr"],
    [123_456_789_00n, "123 456 789 kr"],
    [0n, "0 kr"],
    [5n, "0,05 kr"],
    [99_900n, "999 kr"],
  ])("%s öre is %s", (ore, text) => {
    expect(formatMoney(ore)).toBe(text.replaceAll(" ", "\u00a0"));
  });
});
