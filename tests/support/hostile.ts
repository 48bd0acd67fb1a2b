/** What a form sends, however odd: texts, files, repeated fields, groups. */
export type Sent = { [name: string]: unknown };

const EACH = 300_000;

/** What may stand in any field when somebody means ill, or a browser is broken. */
const anywhere: Readonly<Record<string, unknown>> = {
  missing: undefined,
  empty: "",
  spaces: " \u00a0\u200b ",
  "a third of a megabyte": "å".repeat(EACH),
  repeated: ["a", "b"],
  "an empty list": [],
  "a group": { x: "1", constructor: "2" },
  "a file": new File(["x"], "x.txt"),
  "control characters": "\u0000\u0007\u001b[31m\ufffe\ud800",
  emoji: "👩‍👧 \u202e🙂\u0301",
  sql: "'; DROP TABLE person; -- \\",
  html: '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
  template: "{{7*7}} %s %n =HYPERLINK(1)",
  prototype: "__proto__",
};
const asDay = {
  "the year one": "0001-01-01",
  "the last year": "9999-12-31",
  "no day": "2026-02-30",
};
const asNumber = {
  "as much of figures": "1".repeat(EACH),
  negative: "-1",
  huge: "99999999999999999999",
  fraction: "1,5e3",
};
const asText = { "as much of spaces": `a${" ".repeat(EACH)}b` };
const asId = { "an unknown id": "01920000-0000-7000-8000-000000000000" };

/** The odd values for a field, by what it holds when all is well; others' ids where it holds one. */
export function hostileValues(held: unknown, othersIds: readonly string[]): [string, unknown][] {
  const text = typeof held === "string" || typeof held === "number" ? String(held) : "";
  const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);
  return [
    ...Object.entries(anywhere),
    ...(/^\d{4}-\d\d-\d\d$|^$/.test(text) ? Object.entries(asDay) : []),
    ...(/^\d*$/.test(text) ? Object.entries(asNumber) : []),
    ...(isId ? Object.entries(asId) : Object.entries(asText)),
    ...(isId ? othersIds.map((id): [string, unknown] => ["another's id", id]) : []),
  ];
}

/** The paths of all that can be changed in what is sent, the groups and lists themselves too. */
export function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  const own = path.length === 0 ? [] : [[...path]];
  const isGroup = typeof value === "object" && value !== null && !(value instanceof File);
  if (!isGroup) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, below]) => pathsIn(below, [...path, name])),
  ];
}

/** What stands at a path. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((below, name) => (below as Sent | undefined)?.[name], value);
}

/** The same with another value at a path; the original stays as it is. */
export function changedAt(
  value: unknown,
  [name, ...rest]: readonly string[],
  to: unknown,
): unknown {
  if (name === undefined) return to;
  const below = (value as Sent)[name];
  if (Array.isArray(value)) {
    return value.map((each, index) => (String(index) === name ? changedAt(each, rest, to) : each));
  }
  return { ...(value as Sent), [name]: changedAt(below, rest, to) };
}

// The library's own words, in case no schema has said anything in Swedish.
const ENGLISH =
  /\b(invalid|expected|received|unrecognized|too (big|small)|required|must|undefined)\b/i;

/** Whether a text was meant for the developer, not for the person at the screen. */
export function isEnglish(text: string): boolean {
  return ENGLISH.test(text);
}
