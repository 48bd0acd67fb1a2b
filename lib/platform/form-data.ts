import { refuse } from "./refusal";

/** What a form sent, as nested plain objects and arrays by its dotted keys. */
export type FormTree = { [key: string]: FormBranch };
export type FormBranch = FormDataEntryValue | FormBranch[] | FormTree;

const MOST_ENTRIES = 2_000;
const MOST_DEPTH = 8;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Turns what a form sent into nested plain objects: `children.0.age` becomes
 * `{ children: [{ age }] }`, a repeated key an array. Rows that were removed leave no holes: the
 * rest move up, in the same way as in `echoValues`, so errors and values meet at the same key.
 * The framework's own keys, keys that could reach a prototype and file fields left empty are
 * passed over; so is a key that would be both a value and a group.
 * @throws {Refusal} if the form has more than 2 000 entries.
 */
export function formDataToObject(form: FormData): FormTree {
  const root: FormTree = {};
  for (const { path, values } of denseEntries(form)) {
    place(root, path, values.length === 1 && values[0] !== undefined ? values[0] : values);
  }
  return Object.fromEntries(Object.entries(root).map(([key, below]) => [key, withArrays(below)]));
}

/**
 * Messages by dotted path, as fields show them; what concerns the whole form stands under "".
 */
export function fieldErrors(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[];
}): Record<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const { path, message } of error.issues) {
    const key = path.map(String).join(".");
    const earlier = messages.get(key) ?? [];
    if (!earlier.includes(message)) messages.set(key, [...earlier, message]);
  }
  return Object.fromEntries(messages);
}

/**
 * The same messages in the order of the page, in which a browser sends its fields. A schema finds what
 * concerns several fields last of all, and its keys need not stand as the fields do. What was not sent,
 * as a choice that was never made, stays after what it was found after.
 * @param byName by dotted path, or by its first part.
 */
export function inOrderOfPage<Found>(
  byName: Readonly<Record<string, Found>>,
  form: FormData,
): Record<string, Found> {
  const sent = keysInOrder(form);
  let place = -1;
  const placed = Object.entries(byName).map(([name, found]) => {
    const own = name === "" ? -1 : sent.findIndex((key) => `${key}.`.startsWith(`${name}.`));
    if (own >= 0) place = own;
    return { name, found, place: name === "" ? -1 : place };
  });
  return Object.fromEntries(
    placed.sort((a, b) => a.place - b.place).map(({ name, found }) => [name, found]),
  );
}

/** The keys of all fields, also of those for files that are left empty, rows counted from 0. */
function keysInOrder(form: FormData): string[] {
  const keys = [...new Set(form.keys())].slice(0, MOST_ENTRIES);
  const entries = keys.map((key) => ({ path: key.split("."), values: [] }));
  return renumbered(entries.filter(({ path }) => isUsable(path))).map(({ path }) => path.join("."));
}

/**
 * What was typed, by dotted key, to fill in the form again: nothing typed may be lost. Files are
 * left out, since a browser cannot be given them back.
 * @throws {Refusal} if the form has more than 2 000 entries.
 */
export function echoValues(form: FormData): Record<string, string | string[]> {
  const echoed = new Map<string, string | string[]>();
  for (const { path, values } of denseEntries(form)) {
    const texts = values.filter((value) => typeof value === "string");
    if (texts.length > 0) echoed.set(path.join("."), texts.length === 1 ? (texts[0] ?? "") : texts);
  }
  return Object.fromEntries(echoed);
}

type Entry = { path: string[]; values: FormDataEntryValue[] };

function denseEntries(form: FormData): Entry[] {
  const entries = new Map<string, Entry>();
  let count = 0;
  for (const [key, value] of form) {
    count += 1;
    if (count > MOST_ENTRIES) refuse("Formuläret är för stort. Dela upp det och skicka igen.");
    const path = key.split(".");
    if (!isUsable(path) || isEmptyFile(value)) continue;
    const entry = entries.get(key) ?? { path, values: [] };
    entry.values.push(value);
    entries.set(key, entry);
  }
  return renumbered([...entries.values()]);
}

function isUsable(path: string[]): boolean {
  return (
    !path[0]?.startsWith("$ACTION_") &&
    path.length <= MOST_DEPTH &&
    path.every((part) => part !== "" && part.length <= 100 && !FORBIDDEN.has(part))
  );
}

/** A file field without a chosen file sends a nameless, empty file. */
function isEmptyFile(value: FormDataEntryValue): boolean {
  return typeof value !== "string" && value.name === "" && value.size === 0;
}

/** Gives the numbered parts of each group the numbers 0, 1, 2 … in their own order. */
function renumbered(entries: Entry[]): Entry[] {
  const numbers = new Map<string, Set<number>>();
  const groupOf = (path: string[], depth: number) => path.slice(0, depth).join(".");
  for (const { path } of entries) {
    path.forEach((part, depth) => {
      if (!isNumber(part)) return;
      const group = groupOf(path, depth);
      numbers.set(group, (numbers.get(group) ?? new Set()).add(Number(part)));
    });
  }
  const places = new Map(
    [...numbers].map(([group, seen]) => {
      const sorted = [...seen].sort((a, b) => a - b);
      return [group, new Map(sorted.map((number, index) => [number, index]))] as const;
    }),
  );
  return entries.map(({ path, values }) => ({
    path: path.map((part, depth) =>
      isNumber(part) ? String(places.get(groupOf(path, depth))?.get(Number(part))) : part,
    ),
    values,
  }));
}

function isNumber(part: string): boolean {
  return /^(0|[1-9]\d{0,5})$/.test(part);
}

function place(root: FormTree, path: string[], value: FormBranch): void {
  const last = path.at(-1);
  let group = root;
  for (const part of path.slice(0, -1)) {
    if (!Object.hasOwn(group, part)) group[part] = {};
    const below = group[part];
    if (!isGroup(below)) return;
    group = below;
  }
  if (last !== undefined && !Object.hasOwn(group, last)) group[last] = value;
}

function isGroup(branch: FormBranch | undefined): branch is FormTree {
  return typeof branch === "object" && Object.getPrototypeOf(branch) === Object.prototype;
}

function withArrays(branch: FormBranch): FormBranch {
  if (!isGroup(branch)) return branch;
  const parts = Object.entries(branch).map(([key, below]) => [key, withArrays(below)] as const);
  const isList = parts.length > 0 && parts.every(([key]) => isNumber(key));
  return isList ? parts.map(([, below]) => below) : Object.fromEntries(parts);
}
