const whole = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0 });

/** A number of things as Swedish writes it: thousands apart by a space that does not break. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** A number that may not be known or told, for a table: a dash then. */
export function countOrDash(count: number | null | undefined): string {
  return count == null ? "–" : formatCount(count);
}
