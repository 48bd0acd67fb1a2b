import "server-only";
import type { Day } from "./dates";
import type { Tx } from "./db";

/**
 * The next matter number of the day's year, for example HV-2026-000123. The series has no gaps: the
 * number goes back if the transaction does.
 */
export async function nextMatterNumber(tx: Tx, today: Day): Promise<string> {
  const year = Number(today.slice(0, 4));
  const rows = await tx.$queryRaw<
    { number: string }[]
  >`SELECT app.next_matter_number(${year}::int) AS number`;
  const number = rows[0]?.number;
  if (number === undefined) throw new Error("no matter number given");
  return number;
}
