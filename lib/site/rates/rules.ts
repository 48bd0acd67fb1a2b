import { addMoney, fraction, multiply, type Ore, roundToOre } from "@/lib/platform/money";

/** Whole kronor as öre. */
export function fromKronor(kronor: number): Ore {
  return BigInt(kronor) * 100n;
}

/**
 * A month's share of the yearly base amount, in whole kronor as SKR's tables show it.
 * Source: SKR's recommendations, percent of prisbasbelopp divided by twelve.
 * @param baseKronor prisbasbelopp of the year, in kronor.
 * @param percent of the base amount.
 */
export function monthlyShare(baseKronor: number, percent: number): Ore {
  const kronor = multiply(fraction(baseKronor), fraction(percent, 1200));
  return roundToOre(kronor) * 100n;
}

/** The least and the most that a fee and an allowance make together, per month. */
export function togetherFrom(fee: Ore, allowance: { basic: Ore; most: Ore }) {
  return { basic: addMoney(fee, allowance.basic), most: addMoney(fee, allowance.most) };
}
