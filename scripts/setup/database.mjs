// @ts-check
import { Logger, runMigrations } from "graphile-worker";
import { storyStanding } from "../../prisma/seed/standing.mjs";
import { plantContent } from "./content.mjs";
import { Stop, step } from "./output.mjs";
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
 * Brings a database to the state that this version needs: tables, job queue, rights, shipped pages.
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
  await plantContent(admin);
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
 * Plants the demo story where nobody is known yet; one that was broken off is begun anew.
 * @param {Crew} crew
 * @param {Environment & { DATABASE_ADMIN_URL: string }} env
 */
export async function plantStory(crew, env) {
  const standing = await withClient(env.DATABASE_ADMIN_URL, storyStanding);
  if (standing === "WHOLE" || standing === "OTHERS") return;
  const label = standing === "HALF" ? "Plants the demo story anew" : "Plants the demo story";
  await step(label, () =>
    crew.run({
      name: "seed",
      command: process.execPath,
      args: serverProgram(inRoot("prisma", "seed", "main.ts")),
      env,
    }),
  );
}

/**
 * @param {string} file a TypeScript program that shares the application's server code
 * @returns {string[]} arguments of node
 */
export const serverProgram = (file) => ["--conditions=react-server", "--import", "tsx", file];
