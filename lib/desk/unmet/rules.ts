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
/** In place of a count that is small, or that a small one could be reckoned from. */
const HIDDEN = "visas inte";

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
    return partsTold([...counts].map(([label, count]) => ({ label, count })));
  };
  const bandOrder = ageBands.map(({ label }) => label as string);
  const howMany = (how: Unmet) => unmet.filter((child) => child.how === how).length;
  const [neverPlaced, stillOpen] = [howMany("NEVER_PLACED"), howMany("STILL_OPEN")];
  const told = partsTold([
    { label: "NEVER_PLACED", count: neverPlaced },
    { label: "STILL_OPEN", count: stillOpen },
  ]);
  const wordsFor = (how: Unmet) => told.find(({ label }) => label === how)?.count ?? HIDDEN;
  return {
    total: countWords(unmet.length),
    ...{ neverPlaced: wordsFor("NEVER_PLACED"), stillOpen: wordsFor("STILL_OPEN") },
    ages: by(({ ageYears }) => ageBandOf(ageYears)).sort(
      (a, b) => bandOrder.indexOf(a.label) - bandOrder.indexOf(b.label),
    ),
    siblings: by(({ siblings }) => siblingWords(siblings)),
    municipalities: by(({ municipality }) => municipality),
  };
}

/** A part of a total: its label, and how many belong to it. */
type Part = { label: string; count: number };

/**
 * The parts of a total as they may be told beside it, the most frequent first and what is hidden last,
 * by its label: its order tells nothing. A small part is hidden, and as many of the next smallest as
 * are needed for nobody to reckon it from the total. None where even that would tell.
 */
export function partsTold(parts: readonly Part[]): NeedLine[] {
  const total = sumOf(parts);
  const rising = parts
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || a.label.localeCompare(b.label, "sv"));
  let most = rising.filter(({ count }) => count < SMALL).length;
  while (most > 0 && most < rising.length && isTold(rising.slice(0, most), total)) most += 1;
  const hidden = rising.slice(0, most);
  return isTold(hidden, total) ? [] : linesOf(parts, hidden);
}

/** Whether parts that are hidden can be reckoned: from their sum, or from how many they are. */
function isTold(hidden: readonly Part[], total: number): boolean {
  if (hidden.length === 0) return false;
  // Of a total that is itself hidden it is known that it is less than five.
  if (total < SMALL) return hidden.length === SMALL - 1;
  return hidden.length === 1 || sumOf(hidden) === hidden.length;
}

function linesOf(parts: readonly Part[], hidden: readonly Part[]): NeedLine[] {
  const isFew = sumOf(parts) < SMALL;
  const isHidden = (part: Part) => hidden.includes(part);
  return [...parts]
    .sort(
      (a, b) =>
        Number(isHidden(a)) - Number(isHidden(b)) ||
        (isHidden(a) ? 0 : b.count - a.count) ||
        a.label.localeCompare(b.label, "sv"),
    )
    .map((part) => ({
      label: part.label,
      count: isHidden(part) && !isFew ? HIDDEN : countWords(part.count),
    }));
}

const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { count }) => sum + count, 0);

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
