// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { clusterPlace } from "./cluster-place.mjs";
import { readText, writeStamp } from "./fingerprint.mjs";
import { databaseKeys, ensureKeys, readKeys } from "./keys.mjs";
import { say } from "./output.mjs";
import { stateDir } from "./paths.mjs";
import { freePort, isFree } from "./ports.mjs";
import { endStrayServer, ensureCluster, startCluster, superuserUrl } from "./postgres.mjs";
import { ensureDatabase, ensureLogins, ownerLogin, runtimeLogin } from "./roles.mjs";
import { withClient } from "./sql.mjs";

/**
 * @typedef {object} Addresses
 * @property {string} runtime for the application
 * @property {string} admin for migrations
 * @property {string} direct for the worker
 */

export const keysFile = path.join(stateDir, "keys");
const portFile = path.join(stateDir, "postgres-port");

const database = "hemvist";

/**
 * Starts the database that comes with the product and makes it ready for the migrations.
 * @param {import("./crew.mjs").Crew} crew
 * @returns {Promise<Addresses & { child: import("./crew.mjs").Child }>}
 */
export async function startEmbedded(crew) {
  const place = clusterPlace();
  const folder = path.join(place.home, "data");
  await endStrayServer(folder);
  if (!readKeys(keysFile).DATABASE_SUPERUSER_PASSWORD) setAside(folder);
  const keys = ensureKeys(keysFile, databaseKeys);
  const port = await databasePort();
  const superuserPassword = keys.DATABASE_SUPERUSER_PASSWORD ?? "";
  const cluster = { place, folder, port, superuserPassword };
  await ensureCluster(crew, cluster);
  const child = await startCluster(crew, cluster);
  const passwords = {
    owner: keys.DATABASE_OWNER_PASSWORD ?? "",
    runtime: keys.DATABASE_APP_PASSWORD ?? "",
  };
  await ensureLogins(superuserUrl(cluster), passwords);
  await ensureDatabase(superuserUrl(cluster), database);
  return { ...addresses(port, database, passwords), child };
}

/**
 * @returns {Promise<Addresses | undefined>} the database of this clone, when a start has it up
 */
export async function runningEmbedded() {
  const keys = readKeys(keysFile);
  const port = Number(readText(portFile));
  const { DATABASE_OWNER_PASSWORD: owner, DATABASE_APP_PASSWORD: runtime } = keys;
  if (!port || !owner || !runtime) return undefined;
  const found = addresses(port, database, { owner, runtime });
  try {
    return await withClient(found.admin, async () => found);
  } catch {
    return undefined;
  }
}

/**
 * @param {number} port
 * @param {string} name of the database
 * @param {{ owner: string, runtime: string }} passwords
 * @returns {Addresses}
 */
export function addresses(port, name, passwords) {
  const of = (/** @type {string} */ login, /** @type {string} */ password) =>
    `postgresql://${login}:${password}@127.0.0.1:${port}/${name}`;
  const runtime = of(runtimeLogin, passwords.runtime);
  return { runtime, direct: runtime, admin: of(ownerLogin, passwords.owner) };
}

/** The same port as last time where possible, so that an open database tool finds it again. */
async function databasePort() {
  const last = Number(readText(portFile));
  const port = last && (await isFree(last)) ? last : await freePort();
  writeStamp(portFile, String(port));
  return port;
}

/**
 * A cluster whose passwords and field keys are gone can be neither opened nor read: the clone was
 * made anew at the same path, or .data was removed. Nothing is thrown away; the latest is kept.
 * @param {string} folder
 */
function setAside(folder) {
  if (!existsSync(folder)) return;
  const home = path.dirname(folder);
  const prefix = `${path.basename(folder)}.without-keys.`;
  for (const name of readdirSync(home).filter((candidate) => candidate.startsWith(prefix))) {
    rmSync(path.join(home, name), { recursive: true, force: true });
  }
  const aside = path.join(home, `${prefix}${Date.now()}`);
  mkdirSync(home, { recursive: true });
  renameSync(folder, aside);
  say(`  .data/keys is missing, so the old database cannot be read; it was moved to ${aside}`);
}
