import type { heardFromTexts } from "@/lib/inquiries/questions/texts";
import { addMonths, compareDays, type Day, isDay, toDay } from "@/lib/platform/dates";

/** From the first visit to the first child, in order. */
export const stages = [
  "arrivals",
  "begun",
  "sent",
  "contacted",
  "talked",
  "investigated",
  "suitable",
  "active",
  "placed",
] as const;
export type Stage = (typeof stages)[number];

/** What is known of visitors before they say who they are; the rest is known of families. */
export const webStages: readonly Stage[] = ["arrivals", "begun"];

/** Where a family comes from. */
export type SourceKind = keyof typeof heardFromTexts | "CAMPAIGN" | "UNKNOWN";
export type Source = { kind: SourceKind; campaign: string | null };

/** What is known of how a family came: the link it followed, and what it said itself. */
export type Traces = { campaign: string | null; hasMeeting: boolean; heardFrom: string | null };

const answers: readonly string[] = ["WEB", "FRIEND", "SOCIAL_MEDIA", "MEETING", "NEWS", "OTHER"];

/**
 * The one source of a family. A link that was followed is surer than a memory, and a campaign's is
 * surer than a meeting's, which the campaign may have led to.
 */
export function sourceOf({ campaign, hasMeeting, heardFrom }: Traces): Source {
  if (campaign !== null) return { kind: "CAMPAIGN", campaign };
  if (hasMeeting) return { kind: "MEETING", campaign: null };
  const isKnown = heardFrom !== null && answers.includes(heardFrom);
  return { kind: isKnown ? (heardFrom as SourceKind) : "UNKNOWN", campaign: null };
}

/** A source as an address writes it. */
export function sourceKey({ kind, campaign }: Source): string {
  return campaign === null ? kind : `${kind}:${campaign}`;
}

/** Figures by stage; null where a figure cannot be known. */
export type Figures = Record<Stage, number | null>;

/** One group of families that came the same way in the same month, or of visits. */
export type FunnelRow = { month: Day; source: Source; figures: Figures };

/** The sum of figures: what is known of each. What no row knows is not known. */
export function sumOf(rows: readonly { figures: Figures }[]): Figures {
  const sum = (stage: Stage) => {
    const known = rows.map(({ figures }) => figures[stage]).filter((figure) => figure !== null);
    return known.length === 0 ? null : known.reduce((total, figure) => total + figure, 0);
  };
  return Object.fromEntries(stages.map((stage) => [stage, sum(stage)])) as Figures;
}

/** Rows gathered by a key, each with its sum, in the order that the keys came in. */
export function gathered<Row extends { figures: Figures }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): { key: string; first: Row; figures: Figures }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].flatMap(([key, group]) =>
    group[0] === undefined ? [] : [{ key, first: group[0], figures: sumOf(group) }],
  );
}

export type Period = { from: Day; to: Day };
const DEFAULT_MONTHS = 12;
const MOST_MONTHS = 60;

/**
 * Whole months from what an address says: "2026-01" to "2026-11". Left out, wrong or too long it is the
 * twelve months that end with this one.
 */
export function periodOf(asked: { from?: string; to?: string }, today: Day): Period {
  const thisMonth = monthOf(today);
  const first = (text: string | undefined): Day | null => {
    const day = `${text ?? ""}-01`;
    return isDay(day) ? day : null;
  };
  const last = first(asked.to) ?? thisMonth;
  const from = first(asked.from) ?? addMonths(last, 1 - DEFAULT_MONTHS);
  const isFair = from <= last && from >= addMonths(last, 1 - MOST_MONTHS);
  const start = isFair ? from : addMonths(last, 1 - DEFAULT_MONTHS);
  return { from: start, to: lastOf(last) };
}

/** The months that can be chosen, the latest first: three years back, and whatever is shown. */
export function monthsUpTo(thisMonth: Day, { from, to }: Period): Day[] {
  const back = Array.from({ length: 36 }, (_none, months) => addMonths(thisMonth, -months));
  const all = new Set([...back, from, monthOf(to)]);
  return [...all].sort((a, b) => compareDays(b, a));
}

/** The first day of a day's month. */
export function monthOf(day: Day): Day {
  return toDay(`${day.slice(0, 7)}-01`);
}

function lastOf(month: Day): Day {
  const next = addMonths(month, 1);
  return toDay(
    new Date(new Date(`${next}T00:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10),
  );
}

/** Figures from 1 to 4 may let somebody outside the unit recognise a family. */
export function isSmall(figure: number | null): boolean {
  return figure !== null && figure >= 1 && figure <= 4;
}

/** What became of the promises of a first contact. */
export type Promises = { kept: number; late: number; waiting: number; medianDays: number | null };

/** How many families were promised a first contact and got it after so many days, null if not yet. */
export type PromiseGroup = {
  outcome: "KEPT" | "LATE" | "WAITING";
  days: number | null;
  count: number;
};

/** The promises of all groups together. */
export function promisesOf(groups: readonly PromiseGroup[]): Promises {
  const of = (outcome: PromiseGroup["outcome"]) =>
    groups.reduce((sum, each) => sum + (each.outcome === outcome ? each.count : 0), 0);
  return {
    ...{ kept: of("KEPT"), late: of("LATE"), waiting: of("WAITING") },
    medianDays: medianDays(groups),
  };
}

function medianDays(groups: readonly PromiseGroup[]): number | null {
  const days = groups
    .flatMap(({ days, count }) => (days === null ? [] : Array.from({ length: count }, () => days)))
    .sort((a, b) => a - b);
  const [low, high] = [days[(days.length - 1) >> 1], days[days.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How large a part of the promises that have come due was kept, in whole percent; null if none has. */
export function keptShare({ kept, late }: Promises): number | null {
  return kept + late === 0 ? null : Math.round((100 * kept) / (kept + late));
}
