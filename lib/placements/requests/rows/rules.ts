/** What was typed in a form, by dotted key, as an action answers it. */
export type Typed = Readonly<Record<string, string | string[]>>;

/** A press on one of the buttons that add or take away a child. */
export type RowChange = { kind: "ADD" } | { kind: "REMOVE"; index: number };

export const MOST_CHILDREN = 6;
const GROUP = "children";

/** The value of a button that changes the rows, read; null for every other way to send the form. */
export function rowChangeOf(intent: unknown): RowChange | null {
  if (intent === "add") return { kind: "ADD" };
  const index = typeof intent === "string" ? /^remove\.([0-5])$/.exec(intent)?.[1] : undefined;
  return index === undefined ? null : { kind: "REMOVE", index: Number(index) };
}

/** How many children the form has; one when it is new. */
export function rowCount(typed: Typed | null): number {
  const indices = Object.keys(typed ?? {}).flatMap((key) => indexOf(key) ?? []);
  return Math.min(MOST_CHILDREN, Math.max(0, ...indices) + 1);
}

/**
 * The form after a press on such a button: all that was typed is kept, save for the child taken away.
 * There is always one child, and never more than six.
 */
export function changedRows(typed: Typed, change: RowChange): { typed: Typed; count: number } {
  const count = rowCount(typed);
  if (change.kind === "ADD") return { typed, count: Math.min(MOST_CHILDREN, count + 1) };
  if (count === 1 || change.index >= count) return { typed, count };
  const kept = Object.entries(typed).flatMap(([key, value]) => {
    const index = indexOf(key);
    if (index === change.index) return [];
    const moved = index !== null && index > change.index ? moveUp(key, index) : key;
    return [[moved, value] as const];
  });
  return { typed: Object.fromEntries(kept), count: count - 1 };
}

/** The fields of the form from top to bottom. */
const PAGE_ORDER = [
  "clientOrganisationId",
  "urgency",
  "homeKind",
  "startsOn",
  "expectedEndOn",
  GROUP,
  "keepTogether",
  "legalBasisCode",
  "hasTriedKinship",
  "contactPhone",
  "situation",
  "needs",
  "languages",
  "avoidMunicipalities",
  "placementKind",
];

/** What is wrong with the form in the order in which its fields stand on the page. */
export function inPageOrder<Fault>(faults: Readonly<Record<string, Fault>>): Record<string, Fault> {
  const placeOf = (key: string) => {
    const place = PAGE_ORDER.indexOf(key.split(".")[0] ?? "");
    return place < 0 ? PAGE_ORDER.length : place;
  };
  // Stable: the fields of the children keep their own order.
  const entries = Object.entries(faults).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  return Object.fromEntries(entries);
}

function indexOf(key: string): number | null {
  const [group, index] = key.split(".");
  return group === GROUP && index !== undefined && /^[0-9]$/.test(index) ? Number(index) : null;
}

function moveUp(key: string, index: number): string {
  return key.replace(`${GROUP}.${index}.`, `${GROUP}.${index - 1}.`);
}
