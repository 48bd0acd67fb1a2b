/** An exact amount in whole öre. */
export type Ore = bigint;

/** An exact amount or factor that need not come out even in öre. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

const MINUS = "\u2212";
const NO_BREAK_SPACE = "\u00a0";
/** The largest amount that numeric(12,2) holds. */
const MOST = 999_999_999_999n;

/**
 * Reads an amount as the database stores it, numeric(12,2): "12345.50", "-3", or any value whose
 * text is that, such as the database adapter's decimal.
 * @returns öre.
 * @throws {RangeError} if it is no such amount.
 */
export function parseMoney(stored: string | { toString(): string }): Ore {
  const match = /^(-?)(\d{1,10})(?:\.(\d{1,2}))?$/.exec(stored.toString());
  if (!match) throw new RangeError("Not an amount of kronor with at most two decimals");
  const [, sign, kronor = "0", decimals = ""] = match;
  const ore = BigInt(kronor + decimals.padEnd(2, "0"));
  return sign ? -ore : ore;
}

/**
 * Reads an amount as people write it: "12 345", "12345,50", "12.345,50 kr", "−300 kr".
 * @returns öre, or null if it cannot be read.
 */
export function parseMoneyInput(text: string): Ore | null {
  const typed = text
    .trim()
    .replace(/\s?(kr|kronor|:-)\.?$/i, "")
    .replace(/^[\u2212\u2013]/, "-")
    .replace(/\s/g, "");
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(typed)
    ? typed.replaceAll(".", "")
    : typed;
  const decimal = grouped.replace(",", ".");
  return /^-?\d{1,10}(\.\d{1,2})?$/.test(decimal) ? parseMoney(decimal) : null;
}

/**
 * An amount as the database stores it, always with two decimals: "12345.50".
 * @throws {RangeError} if it does not fit in numeric(12,2).
 */
export function toDecimal(ore: Ore): string {
  const size = ore < 0n ? -ore : ore;
  if (size > MOST) throw new RangeError("The amount does not fit in numeric(12,2)");
  const digits = size.toString().padStart(3, "0");
  return `${ore < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of whole öre. */
export function addMoney(...amounts: readonly Ore[]): Ore {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/**
 * An exact fraction: of a decimal text ("0.3242"), of whole öre, or of one number over another.
 * @throws {RangeError} if the text is no decimal number or the denominator is 0.
 */
export function fraction(over: string | number | bigint, under: number | bigint = 1): Fraction {
  const below = BigInt(under);
  if (below === 0n) throw new RangeError("A fraction over zero");
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(over.toString());
  if (!match) throw new RangeError("Not a decimal number");
  const [, whole = "0", decimals = ""] = match;
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * below);
}

/** The exact product; nothing is rounded. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The exact sum; nothing is rounded. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return reduced(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/**
 * The final line: rounds to whole öre, half an öre away from zero, so that a deduction of an
 * amount always cancels the amount.
 */
export function roundToOre({ numerator, denominator }: Fraction): Ore {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** An amount times an exact factor, rounded once. */
export function timesFraction(ore: Ore, factor: Fraction): Ore {
  return roundToOre(multiply(fraction(ore), factor));
}

/** For people: "12 345 kr", "12 345,50 kr", "−300 kr", with no-break spaces and U+2212. */
export function formatMoney(ore: Ore): string {
  const [kronor = "0", decimals = "00"] = toDecimal(ore < 0n ? -ore : ore).split(".");
  const grouped = kronor.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const tail = decimals === "00" ? "" : `,${decimals}`;
  return `${ore < 0n ? MINUS : ""}${grouped}${tail}${NO_BREAK_SPACE}kr`;
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, sign * denominator);
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
