import { createHash } from "node:crypto";
import pg from "pg";
import { ask, tables } from "../catalogue";

/** Whose matter a planted row belongs to, seen from the actors of the walls' test. */
export const worlds = ["OWN", "OTHERS", "PROTECTED"] as const;
export type World = (typeof worlds)[number];

export type Row = Record<string, unknown>;
export type Column = {
  name: string;
  type: string;
  isRequired: boolean;
  /** Whether the application's login may change it at all. */
  isChangeable: boolean;
  /** The first of the values of a list type. */
  first: string | null;
};
/** A table as the catalogue tells of it: what a row needs, what it points at, what it is known by. */
export type Shape = {
  table: string;
  columns: Column[];
  pointers: Record<string, string>;
  key: string[];
};

/** What a row must hold beyond what its columns' types tell; null leaves a column empty. */
export type Wishes = Record<string, Row>;

/** Every table but the list of migrations, those pointed at before those that point. */
export async function shapes(): Promise<Shape[]> {
  const names = (await tables()).filter((name) => name !== "_prisma_migrations");
  const columns = await ask<Column & { table: string }>(`
    SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
      a.attnotnull AND NOT a.atthasdef AS "isRequired",
      has_column_privilege('hemvist_runtime', c.oid, a.attnum, 'UPDATE') AS "isChangeable",
      (SELECT e.enumlabel FROM pg_enum e WHERE e.enumtypid = a.atttypid ORDER BY e.enumsortorder LIMIT 1) AS first
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY a.attnum`);
  const keys = await ask<{
    table: string;
    kind: string;
    columns: string[];
    target: string | null;
  }>(`
    SELECT c.conrelid::regclass::text AS table, c.contype AS kind, c.confrelid::regclass::text AS target,
      (SELECT array_agg(a.attname::text ORDER BY k.no) FROM unnest(c.conkey) WITH ORDINALITY AS k(at, no)
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.at) AS columns
    FROM pg_constraint c WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'f')`);
  const all = names.map((table) => ({
    table,
    columns: columns.filter((column) => column.table === table),
    key: keys.find((each) => each.table === table && each.kind === "p")?.columns ?? [],
    pointers: Object.fromEntries(
      keys
        .filter((each) => each.table === table && each.kind === "f")
        .map(({ columns: [column = ""], target }) => [column, target ?? ""]),
    ),
  }));
  return inOrder(all);
}

function inOrder(all: readonly Shape[]): Shape[] {
  const placed: Shape[] = [];
  let waiting = [...all];
  while (waiting.length > 0) {
    const isReady = ({ table, pointers }: Shape) =>
      Object.values(pointers).every(
        (target) => target === table || !waiting.some((other) => other.table === target),
      );
    const ready = waiting.filter(isReady);
    if (ready.length === 0) throw new Error("tables point at one another in a ring");
    placed.push(...ready);
    waiting = waiting.filter((shape) => !ready.includes(shape));
  }
  return placed;
}

/** The id that the row of a table has in a world. */
export function idOf(world: string, table: string): string {
  const hash = createHash("sha256").update(`${world} ${table}`).digest("hex");
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, "$1-$2-7$3-8$4-$5");
}

/** A row of a table: what is wished, else what it points at in its world, else what its types ask for. */
export function rowOf(shape: Shape, world: string, wished: Row): Row {
  const row: Row = {};
  for (const column of shape.columns) {
    const { name } = column;
    const target = shape.pointers[name];
    if (name in wished) row[name] = wished[name];
    else if (name === "id" && column.type === "uuid") row[name] = idOf(world, shape.table);
    else if (target !== undefined) row[name] = target === shape.table ? null : idOf(world, target);
    else if (column.isRequired) row[name] = plainValue(column, `${world} ${shape.table} ${name}`);
  }
  return row;
}

function plainValue({ type, first }: Column, seed: string): unknown {
  if (first !== null) return first;
  if (type.endsWith("[]")) return "{}";
  if (type === "uuid") return idOf(seed, "");
  if (type === "date") return "2026-01-01";
  if (type.startsWith("timestamp")) return "2026-01-01T12:00:00Z";
  if (type === "integer" || type === "bigint") return 1;
  if (type === "boolean") return false;
  if (type === "bytea") return "\\x00";
  if (type === "jsonb") return "{}";
  return idOf(seed, "").slice(-5);
}

/** Writes rows as the owner of the tables and gives them back as they stand, by the names given. */
export async function plant(
  rows: readonly { name: string; shape: Shape; row: Row }[],
): Promise<Map<string, Row>> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  await client.connect();
  try {
    const standing = new Map<string, Row>();
    for (const { name, shape, row } of rows) {
      const columns = Object.keys(row).map(pg.escapeIdentifier).join(", ");
      const marks = Object.keys(row).map((_column, index) => `$${index + 1}`);
      const written = await client.query(
        `INSERT INTO ${pg.escapeIdentifier(shape.table)} AS t (${columns}) VALUES (${marks.join(", ")}) RETURNING to_jsonb(t) AS row`,
        Object.values(row),
      );
      standing.set(name, written.rows[0].row);
    }
    return standing;
  } finally {
    await client.end();
  }
}
