import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { askDatabase } from "./db";

/** Whether every migration in `prisma/migrations` is applied to the database. */
export async function migrationsAreApplied(): Promise<boolean> {
  const folder = path.join(process.cwd(), "prisma", "migrations");
  const shipped = (await readdir(folder, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const rows = await askDatabase<{ name: string }>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ name }) => name));
  return shipped.every(({ name }) => applied.has(name));
}
