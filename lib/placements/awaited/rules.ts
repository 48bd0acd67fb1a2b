import { addDays, type Day, startOfDay } from "@/lib/platform/dates";

/** What a request may ask of the municipality, in the order of the work. */
export const awaitedKinds = [
  "ANSWER_PROPOSAL",
  "REGISTER_DECISION",
  "REPORT_TO_BOARD",
  "READ_MESSAGE",
] as const;
export type AwaitedKind = (typeof awaitedKinds)[number];

/** By when: an instant, or any time during a day. */
export type Due = { at: Date } | { on: Day };

/** Something that waits for the municipality. */
export type Awaited = {
  kind: AwaitedKind;
  requestId: string;
  number: string;
  municipality: string;
  children: { label: string; isProtected: boolean }[];
  /** Null for what has no time limit. */
  due: Due | null;
};

/** The instant at which it is late. */
export function lateFrom(due: Due): Date {
  return "at" in due ? due.at : startOfDay(addDays(due.on, 1));
}

/** How near the time limit is. */
export type DueLevel = "PAST" | "SOON" | "LATER";

const SOON_HOURS = 24;

/** The level at an instant; the limit itself is past. */
export function dueLevel(due: Due, now: Date): DueLevel {
  const left = lateFrom(due).getTime() - now.getTime();
  if (left <= 0) return "PAST";
  return left <= SOON_HOURS * 3_600_000 ? "SOON" : "LATER";
}

/**
 * One line for each thing to do about a request, the most urgent first: siblings who wait for the same
 * thing stand together, with the earliest of their limits. What has no limit comes last.
 */
export function inOrderOfHaste(waits: readonly Awaited[]): Awaited[] {
  const lines = new Map<string, Awaited>();
  for (const wait of waits) {
    const key = `${wait.requestId} ${wait.kind}`;
    const line = lines.get(key);
    if (line === undefined) {
      lines.set(key, wait);
      continue;
    }
    const [first = wait] = [line, wait].toSorted(byHaste);
    lines.set(key, { ...line, due: first.due, children: [...line.children, ...wait.children] });
  }
  return [...lines.values()].toSorted(byHaste);
}

function byHaste(a: Awaited, b: Awaited): number {
  const times = [a, b].map(({ due }) => (due === null ? Infinity : lateFrom(due).getTime()));
  const [first = 0, second = 0] = times;
  if (first !== second) return first < second ? -1 : 1;
  return a.number.localeCompare(b.number) || order(a) - order(b);
}

function order({ kind }: Awaited): number {
  return awaitedKinds.indexOf(kind);
}
