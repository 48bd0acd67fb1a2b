// @ts-check
import { existsSync, rmSync } from "node:fs";
import { Logger, runMigrations } from "graphile-worker";
import { seedingMark } from "./embedded.mjs";
import { writeStamp } from "./fingerprint.mjs";
import { Stop } from "./output.mjs";
import { inRoot } from "./paths.mjs";
import { migrate } from "./prisma.mjs";
import { grantRuntime, runtimeProblem } from "./roles.mjs";
import { withClient } from "./sql.mjs";

/**
 * @typedef {import("./settings.mjs").Environment} Environment
 * @typedef {import("./crew.mjs").Crew} Crew
 * @typedef {import("./embedded.mjs").Addresses} Addresses
 */

/**
 * Brings a database to the state that this version needs: tables, job queue, rights.
 * @param {Crew} crew
 * @param {Addresses} database
 * @throws {Stop} when the application's login could pass the database's walls
 */
export async function prepareDatabase(crew, { admin, runtime }) {
  await assertServer(admin);
  await migrate(crew, admin);
  // Its own logger would print each of its migrations.
  await runMigrations({ connectionString: admin, logger: new Logger(() => () => {}) });
  await grantRuntime(admin, decodeURIComponent(new URL(runtime).username));
  const problem = await runtimeProblem(runtime);
  if (problem)
    throw new Stop(`DATABASE_URL: ${problem}; use a login that only has the rights given to it.`);
}

/** @param {string} admin */
async function assertServer(admin) {
  const oldest = 160_000;
  try {
    const version = await withClient(admin, async (client) => {
      const { rows } = await client.query(
        "SELECT current_setting('server_version_num')::int AS number",
      );
      return Number(rows[0]?.number);
    });
    if (version < oldest) {
      throw new Stop(
        `DATABASE_URL: PostgreSQL 16 or later is needed (the server is ${Math.floor(version / 10_000)}).`,
      );
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    const { message, code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Stop(`DATABASE_ADMIN_URL: the database does not answer (${message || code}).`);
  }
}

/**
 * Gives back jobs that a killed worker had taken; only where no other worker can be at work.
 * @param {string} admin
 */
export async function releaseJobs(admin) {
  await withClient(admin, (client) =>
    client.query(`
      SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
      FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL HAVING count(*) > 0`),
  );
}

/**
 * @param {string} admin
 * @returns {Promise<boolean>} whether nobody is known to the database yet
 */
export async function isEmpty(admin) {
  return withClient(admin, async (client) => {
    const { rows } = await client.query("SELECT count(*)::int AS users FROM app_user");
    return rows[0]?.users === 0;
  });
}

const seedProgram = inRoot("prisma", "seed", "main.ts");

/** @returns {boolean} whether there is a story to plant */
export const hasSeed = () => existsSync(seedProgram);

/**
 * Plants the demo story. A mark stands while it goes on: a start that finds it begins anew.
 * @param {Crew} crew
 * @param {Environment} env
 */
export async function plantStory(crew, env) {
  writeStamp(seedingMark, "");
  await crew.run({
    name: "seed",
    command: process.execPath,
    args: serverProgram(seedProgram),
    env,
  });
  rmSync(seedingMark, { force: true });
}

/**
 * @param {string} file a TypeScript program that shares the application's server code
 * @returns {string[]} arguments of node
 */
export const serverProgram = (file) => ["--conditions=react-server", "--import", "tsx", file];
