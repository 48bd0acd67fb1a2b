const HOUR_MS = 3_600_000;

/** Until when a form under way is kept from now; never shorter than it already is. */
export function keptUntil(
  now: Date,
  { hours, orLonger }: { hours: number; orLonger?: Date },
): Date {
  const then = now.getTime() + hours * HOUR_MS;
  return new Date(Math.max(then, orLonger?.getTime() ?? 0));
}
