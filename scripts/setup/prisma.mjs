// @ts-check
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fingerprint, hasStamp, readText, treeFingerprint, writeStamp } from "./fingerprint.mjs";
import { withLock } from "./lock.mjs";
import { pathWith } from "./node24.mjs";
import { inRoot } from "./paths.mjs";
import { withClient } from "./sql.mjs";

/**
 * @typedef {import("./crew.mjs").Crew} Crew
 * @typedef {import("./settings.mjs").Environment} Environment
 */

export const prismaProgram = inRoot("node_modules", "prisma", "build", "index.js");

/**
 * @param {string} [adminUrl] absent: nothing that asks a database will work
 * @returns {Environment} in which the stock Prisma downloads nothing and calls nobody
 */
export function prismaEnvironment(adminUrl) {
  const engine = inRoot("scripts", "schema-engine.mjs");
  // A clone unpacked from an archive may have lost the bit, and Prisma starts the file itself.
  if ((statSync(engine).mode & 0o111) === 0) chmodSync(engine, 0o755);
  return {
    ...process.env,
    ...(adminUrl ? { DATABASE_ADMIN_URL: adminUrl } : {}),
    PATH: pathWith(process.execPath),
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    NO_COLOR: "1",
  };
}

/**
 * Generates the database client unless the schema is as it was.
 * @param {Crew} crew
 */
export async function ensureClient(crew) {
  const stamp = inRoot("lib", "platform", "generated", ".stamp");
  const wanted = () =>
    fingerprint(
      treeFingerprint(inRoot("prisma", "schema")),
      readText(inRoot("prisma.config.ts")),
      readText(inRoot("node_modules", "prisma", "package.json")),
    );
  if (hasStamp(stamp, wanted())) return;
  await withLock("generate", async () => {
    const value = wanted();
    if (hasStamp(stamp, value)) return;
    await crew.run({
      name: "prisma generate",
      command: process.execPath,
      args: [prismaProgram, "generate"],
      env: prismaEnvironment(),
    });
    writeStamp(stamp, value);
  });
}

/**
 * Applies the migrations that the database lacks.
 * @param {Crew} crew
 * @param {string} adminUrl
 */
export async function migrate(crew, adminUrl) {
  if (await isMigrated(adminUrl)) return;
  await crew.run({
    name: "prisma migrate deploy",
    command: process.execPath,
    args: [prismaProgram, "migrate", "deploy"],
    env: prismaEnvironment(adminUrl),
  });
}

/**
 * Compares the folder with the database's own list: the command-line tool takes seconds to find
 * out that there is nothing to do.
 * @param {string} adminUrl
 * @returns {Promise<boolean>}
 */
async function isMigrated(adminUrl) {
  const applied = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS list`);
    if (!rows[0]?.list) return [];
    const list = await client.query(`
      SELECT migration_name || ' ' || checksum || CASE WHEN finished_at IS NULL THEN ' failed' ELSE '' END AS line
      FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`);
    return list.rows.map((row) => row.line);
  });
  return migrationsInFolder(inRoot("prisma", "migrations")).join() === applied.join();
}

/**
 * @param {string} folder
 * @returns {string[]} name and checksum of each migration, as Prisma's own table has them
 */
export function migrationsInFolder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => `${name} ${checksum(path.join(folder, name, "migration.sql"))}`);
}

/** @param {string} file */
const checksum = (file) => createHash("sha256").update(readText(file)).digest("hex");
