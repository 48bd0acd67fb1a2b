// @ts-check
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { clusterPlace } from "../setup/cluster-place.mjs";
import { prepareDatabase } from "../setup/database.mjs";
import { addresses } from "../setup/embedded.mjs";
import { ensureKeys } from "../setup/keys.mjs";
import { stateDir } from "../setup/paths.mjs";
import { freePort } from "../setup/ports.mjs";
import { endStrayServer, ensureCluster, startCluster, superuserUrl } from "../setup/postgres.mjs";
import { isSameProcess } from "../setup/process-table.mjs";
import { ensureDatabase, ensureLogins, ownerLogin, runtimeLogin } from "../setup/roles.mjs";
import { readRun, recoverRun } from "../setup/run-record.mjs";
import { quoteName, withClient } from "../setup/sql.mjs";
import { ourFolders, systemHome } from "../setup/state.mjs";

/**
 * A throw-away server with one migrated database that others are copied from.
 * @typedef {object} TestServer
 * @property {number} port
 * @property {string} superuser address
 * @property {{ owner: string, runtime: string }} passwords
 * @typedef {TestServer & { cluster: import("../setup/postgres.mjs").Cluster, child: import("../setup/crew.mjs").Child }} OwnServer
 */

const template = "hemvist_template";
const prefix = "test-";

/** Where this test run keeps what it makes; it names the process, so that the next finds it. */
export const testState = path.join(stateDir, `${prefix}${process.pid}`);
export const testRunFile = path.join(testState, "run.json");

// Nothing on the common server must outlive a crash.
const hasty = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  max_connections: "200",
};

/**
 * Starts the server that the tests share, never that of `npm start`.
 * @param {import("../setup/crew.mjs").Crew} crew
 * @returns {Promise<TestServer>}
 */
export async function startTestServer(crew) {
  const { port, superuser, passwords } = await startServer(crew);
  return { port, superuser, passwords };
}

/**
 * Starts a server with a migrated database.
 * @param {import("../setup/crew.mjs").Crew} crew
 * @param {{ name?: string, isDurable?: boolean }} [options] name of a further server; durable as in production
 * @returns {Promise<OwnServer>}
 */
export async function startServer(crew, { name = "", isDurable = false } = {}) {
  const place = clusterPlace();
  const keys = ensureKeys(path.join(testState, "keys"), ["superuser", "owner", "runtime"]);
  const passwords = { owner: keys.owner ?? "", runtime: keys.runtime ?? "" };
  const cluster = {
    place,
    folder: path.join(place.home, path.basename(testState) + (name && `-${name}`)),
    port: await freePort(),
    superuserPassword: keys.superuser ?? "",
    options: isDurable ? {} : hasty,
  };
  await ensureCluster(crew, cluster);
  const child = await startCluster(crew, cluster);
  const superuser = superuserUrl(cluster);
  await ensureLogins(superuser, passwords);
  await ensureDatabase(superuser, template);
  await prepareDatabase(crew, addresses(cluster.port, template, passwords));
  return { port: cluster.port, superuser, passwords, cluster, child };
}

/**
 * Copies the migrated database, in a fraction of the time that migrating takes; one of that name
 * is replaced.
 * @param {TestServer} server
 * @param {string} name
 * @returns {Promise<import("../setup/embedded.mjs").Addresses>}
 */
export async function copyDatabase({ port, superuser, passwords }, name) {
  await withClient(superuser, async (client) => {
    const quoted = quoteName(name);
    await client.query(`DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${quoted} TEMPLATE ${template} OWNER ${ownerLogin}`);
    await client.query(
      `REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC; GRANT CONNECT ON DATABASE ${quoted} TO ${runtimeLogin}`,
    );
  });
  return addresses(port, name, passwords);
}

/** Removes what this run made, once its server has ended. */
export function removeTestState() {
  for (const folder of [testState, ...clusterFolders(path.basename(testState))]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends and removes what a killed test run left. */
export async function recoverTestRuns() {
  if (!existsSync(stateDir)) return;
  for (const name of readdirSync(stateDir).filter((entry) => entry.startsWith(prefix))) {
    const state = path.join(stateDir, name);
    const run = readRun(path.join(state, "run.json"));
    if (run && isSameProcess(run.leader)) continue;
    await recoverRun(path.join(state, "run.json"), ourFolders);
    for (const folder of clusterFolders(name)) {
      await endStrayServer(folder);
      rmSync(folder, { recursive: true, force: true });
    }
    rmSync(state, { recursive: true, force: true });
  }
}

/**
 * @param {string} name of a run
 * @returns {string[]} the folders of its servers, and what was left where one was being made
 */
const clusterFolders = (name) =>
  [systemHome, path.join(stateDir, "pg")]
    .filter((home) => existsSync(home))
    .flatMap((home) =>
      readdirSync(home)
        .filter(
          (entry) => entry === name || entry.startsWith(`${name}-`) || entry.startsWith(`${name}.`),
        )
        .map((entry) => path.join(home, entry)),
    );
