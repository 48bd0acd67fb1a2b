import { type ChildStatus, needsHome } from "@/lib/placements/requests/rules";
import { type Day, daysBetween } from "@/lib/platform/dates";
import type { Urgency } from "@/lib/platform/generated/enums";

/** A child that a municipality asked for a home for, as far as the need goes. */
export type AskedFor = {
  status: ChildStatus;
  urgency: Urgency;
  askedOn: Day;
  ageYears: number;
  /** Children of the same request, this one with. */
  siblings: number;
  municipality: string;
};

/** How a need was not met. */
export type Unmet = "NEVER_PLACED" | "STILL_OPEN";

/** Days after which an open request has waited too long, by how soon a home was needed. */
export const tooLong = { NOW: 2, WITHIN_24_HOURS: 4, PLANNED: 30 } as const satisfies Record<
  Urgency,
  number
>;

/**
 * How the need of a child was not met, or null. A request that the municipality took back counts: the
 * child may have got a home elsewhere, but not with us.
 */
export function unmetNeed(child: AskedFor, today: Day): Unmet | null {
  if (child.status === "WITHDRAWN" || child.status === "NOT_PLACED") return "NEVER_PLACED";
  const hasWaited = daysBetween(child.askedOn, today) > tooLong[child.urgency];
  return needsHome(child.status) && hasWaited ? "STILL_OPEN" : null;
}

/** The ages as the need is told of them: spans wide enough that no child stands out. */
export const ageBands = [
  { label: "0–3 år", from: 0, to: 3 },
  { label: "4–6 år", from: 4, to: 6 },
  { label: "7–12 år", from: 7, to: 12 },
  { label: "13–17 år", from: 13, to: 17 },
  { label: "18 år eller äldre", from: 18, to: 200 },
] as const;

/** The span that an age belongs to. */
export function ageBandOf(ageYears: number): string {
  return ageBands.find(({ to }) => ageYears <= to)?.label ?? "18 år eller äldre";
}

/** How many children came together, in words. */
export function siblingWords(siblings: number): string {
  if (siblings === 1) return "Ett barn ensamt";
  return siblings === 2 ? "Två syskon" : "Tre syskon eller fler";
}

const SMALL = 5;

/** A count as it may be told: one to four children might be recognised. */
export function countWords(count: number): string {
  if (count === 0) return "0";
  return count < SMALL ? "färre än 5" : String(count);
}

/** A line of the facts: what it counts, and the count as it may be told. */
export type NeedLine = { label: string; count: string };

/** The need that was not met, counted three ways; nothing in it tells of one child. */
export type UnmetSummary = {
  total: string;
  neverPlaced: string;
  stillOpen: string;
  ages: NeedLine[];
  siblings: NeedLine[];
  municipalities: NeedLine[];
};

/** Counts the children whose need was not met, the most frequent first but for the ages. */
export function summaryOf(children: readonly AskedFor[], today: Day): UnmetSummary {
  const unmet = children.flatMap((child) => {
    const how = unmetNeed(child, today);
    return how === null ? [] : [{ ...child, how }];
  });
  const by = (labelOf: (child: AskedFor) => string) => {
    const counts = new Map<string, number>();
    for (const child of unmet) {
      const label = labelOf(child);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b, "sv"));
  };
  const lines = (counts: [string, number][]): NeedLine[] =>
    counts.map(([label, count]) => ({ label, count: countWords(count) }));
  const bandOrder = ageBands.map(({ label }) => label as string);
  const ages = by(({ ageYears }) => ageBandOf(ageYears)).sort(
    ([a], [b]) => bandOrder.indexOf(a) - bandOrder.indexOf(b),
  );
  const howMany = (how: Unmet) => countWords(unmet.filter((child) => child.how === how).length);
  return {
    total: countWords(unmet.length),
    neverPlaced: howMany("NEVER_PLACED"),
    stillOpen: howMany("STILL_OPEN"),
    ages: lines(ages),
    siblings: lines(by(({ siblings }) => siblingWords(siblings))),
    municipalities: lines(by(({ municipality }) => municipality)),
  };
}

/**
 * A sentence to begin from: the spans of age and, where siblings are common among the unmet, siblings.
 * Only what stands for five children or more is named; null when nothing does.
 */
export function suggestedSentence({ ages, siblings }: UnmetSummary): string | null {
  const enough = ({ count }: NeedLine) => /^\d+$/.test(count) && count !== "0";
  const bands = ages.filter(enough).map(({ label }) => label);
  if (bands.length === 0) return null;
  const together = siblings.some((line) => enough(line) && line.label.includes("syskon"));
  const list = new Intl.ListFormat("sv", { type: "conjunction" }).format(bands);
  const more = together ? " Vi behöver också hem där syskon kan bo tillsammans." : "";
  return `Just nu behöver vi fler hem för barn och ungdomar ${list}.${more}`;
}
