import pg from "pg";
import type { DbContext } from "@/lib/platform/db";
import type { Row, Shape } from "./planting";

/** What the database let happen: rows touched, or the code of its no. */
export type Answer = { rows: number } | { code: string };

const PROBE = `DO $$
  DECLARE statement text; touched int; answers jsonb := '[]';
  BEGIN
    FOR statement IN SELECT jsonb_array_elements_text(current_setting('probe.asked')::jsonb) LOOP
      BEGIN
        EXECUTE statement;
        GET DIAGNOSTICS touched = ROW_COUNT;
        RAISE EXCEPTION USING ERRCODE = 'PROBE', MESSAGE = touched::text;
      EXCEPTION WHEN OTHERS THEN
        answers := answers || CASE WHEN SQLSTATE = 'PROBE' THEN jsonb_build_object('rows', SQLERRM::int)
          ELSE jsonb_build_object('code', SQLSTATE) END;
      END;
    END LOOP;
    PERFORM set_config('probe.answers', answers::text, true);
  END $$`;

/**
 * Asks the database, as the login of the application and for one actor, to do one thing after the
 * other; each is undone at once.
 */
export async function probe(
  context: DbContext | null,
  statements: readonly string[],
): Promise<Answer[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("BEGIN; SET LOCAL statement_timeout = 0");
    await client.query("SELECT set_config('app.ctx', $1, true)", [
      context === null ? "" : JSON.stringify(context),
    ]);
    await client.query("SELECT set_config('probe.asked', $1, true)", [JSON.stringify(statements)]);
    await client.query(PROBE);
    const { rows } = await client.query("SELECT current_setting('probe.answers') AS answers");
    return JSON.parse(rows[0].answers);
  } finally {
    await client.end();
  }
}

// Row-level security judges a new row before its keys and checks do: what they stop, it let through.
const stoppedLater = ["23505", "23503", "23001", "23P01", "23514"];

/**
 * Whether the walls let it through.
 * @throws when the statement failed for another reason, so that a broken probe is no proof.
 */
export function isLetThrough(answer: Answer | undefined, statement: string): boolean {
  if (answer !== undefined && "rows" in answer) return answer.rows > 0;
  if (answer?.code === "42501") return false;
  if (stoppedLater.includes(answer?.code ?? "")) return true;
  throw new Error(`${answer?.code}: ${statement}`);
}

/** The four deeds on one row, by their letters: reads, adds, changes, deletes. */
export function deedsOn(shape: Shape, row: Row, asNew: Row): Record<"r" | "a" | "c" | "d", string> {
  const changed = shape.columns.find(({ isChangeable }) => isChangeable) ?? shape.columns[0];
  const column = pg.escapeIdentifier(changed?.name ?? "");
  const where = `WHERE ${knownBy(shape, row)}`;
  return {
    r: `SELECT FROM ${named(shape)} ${where}`,
    // The very row that is there: nothing but its own key can stop it once the walls let it through.
    a: addition(shape, { ...row, ...asNew }),
    c: `UPDATE ${named(shape)} SET ${column} = ${column} ${where}`,
    d: `DELETE FROM ${named(shape)} ${where}`,
  };
}

/** A row added. */
export function addition(shape: Shape, row: Row): string {
  const json = pg.escapeLiteral(JSON.stringify(row));
  return `INSERT INTO ${named(shape)} SELECT * FROM jsonb_populate_record(NULL::${named(shape)}, ${json})`;
}

/** A row that is there turned to point, by one column, at something else. */
export function turning(shape: Shape, row: Row, column: string, target: unknown): string {
  return `UPDATE ${named(shape)} SET ${pg.escapeIdentifier(column)} = ${literal(target)} WHERE ${knownBy(shape, row)}`;
}

function named({ table }: Shape): string {
  return pg.escapeIdentifier(table);
}

function knownBy({ key }: Shape, row: Row): string {
  const parts = key.map((column) => `${pg.escapeIdentifier(column)} = ${literal(row[column])}`);
  return parts.join(" AND ");
}

function literal(value: unknown): string {
  return value === null ? "NULL" : pg.escapeLiteral(String(value));
}
