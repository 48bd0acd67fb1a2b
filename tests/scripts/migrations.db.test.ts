import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prismaEnvironment, prismaProgram } from "@/scripts/setup/prisma.mjs";
import { withClient } from "@/scripts/setup/sql.mjs";

type Ended = { code: number; output: string };

const root = path.resolve(import.meta.dirname, "../..");
let folder = "";

const admin = () => process.env.DATABASE_ADMIN_URL ?? "";

/** The stock command line, on the WebAssembly engine. */
function prisma(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [prismaProgram, ...args],
      { cwd: root, env: prismaEnvironment(admin()) as NodeJS.ProcessEnv },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

/** A copy of the model that tests may change, with a database to themselves. */
const inCopy = (...args: string[]) =>
  prisma(...args, "--config", path.join(folder, "prisma.config.mjs"));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hemvist-model-"));
  for (const part of ["schema", "migrations"]) {
    cpSync(path.join(root, "prisma", part), path.join(folder, part), { recursive: true });
  }
  writeFileSync(
    path.join(folder, "prisma.config.mjs"),
    `export default ${JSON.stringify({
      schema: path.join(folder, "schema"),
      migrations: { path: path.join(folder, "migrations") },
      datasource: { url: admin() },
    })}`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the migrations make exactly the schema", async () => {
  const { code, output } = await prisma(
    ...["migrate", "diff", "--from-migrations", "prisma/migrations"],
    ...["--to-schema", "prisma/schema", "--exit-code"],
  );
  expect(output).toContain("No difference detected");
  expect(code).toBe(0);
});

test("a migrated database is up to date", async () => {
  const { code, output } = await prisma("migrate", "status");
  expect(output).toContain("Database schema is up to date");
  expect(code).toBe(0);
});

test("a change of the model is seen, becomes a migration, and is applied once", async () => {
  const file = path.join(folder, "schema", "settings.prisma");
  writeFileSync(
    file,
    `${readFileSync(file, "utf8")}\nmodel Drift {\n  id Int @id\n  word String\n\n  @@map("drift")\n}\n`,
  );
  const seen = await inCopy(
    ...["migrate", "diff", "--from-migrations", path.join(folder, "migrations")],
    ...["--to-schema", path.join(folder, "schema"), "--exit-code"],
  );
  expect(seen.code).toBe(2);
  expect(seen.output).toContain("drift");

  const made = await inCopy("migrate", "dev", "--create-only", "--name", "drift");
  expect(made.output).toContain("Prisma Migrate created the following migration");
  const written = readdirSync(path.join(folder, "migrations")).find((name) =>
    name.endsWith("_drift"),
  );
  const sql = readFileSync(path.join(folder, "migrations", written ?? "", "migration.sql"), "utf8");
  expect(sql).toContain('CREATE TABLE "drift"');
  // Only what changed: a difference that the engine imagines would stand here too.
  expect(sql.match(/^(CREATE|ALTER|DROP)/gm)).toEqual(["CREATE"]);

  expect((await inCopy("migrate", "deploy")).code).toBe(0);
  expect((await inCopy("migrate", "deploy")).output).toContain("No pending migrations");
  const { rows } = await withClient(admin(), (client) =>
    client.query("SELECT to_regclass('drift') IS NOT NULL AS made"),
  );
  expect(rows[0]?.made).toBe(true);
}, 120_000);

test("an address that leads nowhere is told in words, not by a crash", async () => {
  const nowhere = admin().replace(/\/[^/]*$/, "/no_such_database");
  writeFileSync(
    path.join(folder, "nowhere.mjs"),
    `export default ${JSON.stringify({
      schema: path.join(folder, "schema"),
      migrations: { path: path.join(folder, "migrations") },
      datasource: { url: nowhere },
    })}`,
  );
  const { code, output } = await prisma(
    ...["migrate", "status", "--config", path.join(folder, "nowhere.mjs")],
  );
  expect(code).toBe(1);
  expect(output).toContain("no_such_database");
});
