/** What the address of a public page may look like: small letters, figures and hyphens in folders. */
const ADDRESS = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/;
const MOST = 120;

/** A text as the address of a page of our own, without what follows a question mark; else null. */
export function pageAddress(sent: unknown): string | null {
  if (typeof sent !== "string") return null;
  return sent.length <= MOST && ADDRESS.test(sent) ? sent : null;
}

/** How many answers a page has got. */
export type Tally = { path: string; language: string; yes: number; no: number; open: number };

/** A count that belongs to one page. */
type Part = Pick<Tally, "path" | "language"> & Partial<Tally>;

/** Puts counts of the same page together, the pages with most to look at first. */
export function talliesOf(parts: readonly Part[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { path, language, yes = 0, no = 0, open = 0 } of parts) {
    const before = tallies.get(path) ?? { path, language, yes: 0, no: 0, open: 0 };
    const { yes: y, no: n, open: o } = before;
    tallies.set(path, { ...before, yes: y + yes, no: n + no, open: o + open });
  }
  return [...tallies.values()].sort(
    (a, b) => b.open - a.open || b.no - a.no || a.path.localeCompare(b.path, "sv"),
  );
}
