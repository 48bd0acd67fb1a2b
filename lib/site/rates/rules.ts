import type { Day } from "@/lib/platform/dates";
import { fraction, multiply, type Ore, roundToOre } from "@/lib/platform/money";
import {
  baseAmounts,
  type Certainty,
  type ExpensePercents,
  expensePercents,
  type Validity,
} from "@/lib/site/rates/texts";

/** An amount that lies between two, both counted. */
export type Span = { least: Ore; most: Ore };

/** What was found for a day; `isInForce` is false for one that held before it and nothing newer. */
export type Found<Dated extends Validity> = Dated & { isInForce: boolean };

export type ExpenseRates = Found<Validity> & { ages: readonly { label: string; span: Span }[] };

const THOUSAND = 100_000n;

/** Whole kronor as öre. */
export function fromKronor(kronor: number): Ore {
  return BigInt(kronor) * 100n;
}

/**
 * What holds on a day, or else the latest that held before it: what we do not know of this year we
 * show for the year that we know, and say so.
 * @throws {Error} if nothing held on the day or before it.
 */
export function latestOn<Dated extends Validity>(known: readonly Dated[], day: Day): Found<Dated> {
  const begun = known
    .filter(({ validFrom }) => validFrom <= day)
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  const latest = begun.at(-1);
  if (latest === undefined) throw new Error("no rate is known on the day or before it");
  return { ...latest, isInForce: day <= latest.validTo };
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

/** The expense allowance of a month and child, by age: worked out from two things that are known. */
export function expenseRates(day: Day): ExpenseRates {
  const base = latestOn(baseAmounts, day);
  const percents: Found<ExpensePercents> = latestOn(expensePercents, day);
  return {
    validFrom: base.validFrom,
    validTo: base.validTo,
    isInForce: base.isInForce,
    // Percents of one year on the base amount of another are nobody's figure but ours.
    certainty: percents.isInForce ? leastCertain(base.certainty, percents.certainty) : "CALCULATED",
    source: `prisbasbeloppet för ${yearIn(base)} och ${percents.source}`,
    ages: percents.ages.map(({ label, basic, most }) => ({
      label,
      span: { least: monthlyShare(base.kronor, basic), most: monthlyShare(base.kronor, most) },
    })),
  };
}

/** How sure the whole is: as its least sure part. */
export function leastCertain(...parts: readonly Certainty[]): Certainty {
  const order: readonly Certainty[] = ["CALCULATED", "SECOND_HAND", "CONFIRMED"];
  return order.find((certainty) => parts.includes(certainty)) ?? "CALCULATED";
}

/** A sum in whole thousands of kronor: what lies between two guesses is no surer than that. */
export function inThousands({ least, most }: Span): Span {
  const rounded = (ore: Ore) => ((ore + THOUSAND / 2n) / THOUSAND) * THOUSAND;
  return { least: rounded(least), most: rounded(most) };
}

/** The year that a rate is called by. */
export function yearIn({ validFrom }: Pick<Validity, "validFrom">): number {
  return Number(validFrom.slice(0, 4));
}
