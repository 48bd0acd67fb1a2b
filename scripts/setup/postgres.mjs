// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { giveTo } from "./cluster-place.mjs";
import { readText } from "./fingerprint.mjs";
import { Stop } from "./output.mjs";
import { allPids, folderOf, startOf } from "./process-table.mjs";

/**
 * @typedef {import("./cluster-place.mjs").Place} Place
 * @typedef {import("./crew.mjs").Crew} Crew
 * @typedef {object} Cluster
 * @property {Place} place
 * @property {string} folder of the cluster's files, inside place.home
 * @property {number} port
 * @property {string} superuserPassword
 * @property {Record<string, string>} [options] settings of the server beyond those of all clusters
 */

const superuser = "postgres";

/**
 * @param {{ port: number, superuserPassword: string }} cluster
 * @param {string} [database]
 * @returns {string} address for set-up itself; no other program gets it
 */
export const superuserUrl = ({ port, superuserPassword }, database = "postgres") =>
  `postgresql://${superuser}:${superuserPassword}@127.0.0.1:${port}/${database}`;

/**
 * Makes the cluster's files unless they are there. Made beside and renamed: a start that was
 * killed in the middle leaves no half cluster.
 * @param {Crew} crew
 * @param {Cluster} cluster
 */
export async function ensureCluster(crew, { place, folder, superuserPassword }) {
  const made = readText(path.join(folder, "PG_VERSION")).trim();
  if (made === place.major) return;
  if (made) {
    throw new Stop(
      `The database in ${folder} is of PostgreSQL ${made}, but this version of Hemvist brings ${place.major}.`,
    );
  }
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(draft, place.owner);
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  giveTo(passwordFile, place.owner);
  try {
    await crew.run({
      name: "initdb",
      command: program(place, "initdb"),
      args: [
        ...["-D", draft, "-U", superuser, "--pwfile", passwordFile],
        // The ICU locale sorts å, ä, ö; a C.UTF-8 ctype lets trigrams see them as letters.
        ...["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=sv-SE"],
        `--locale=${process.platform === "linux" ? "C.UTF-8" : "C"}`,
        ...["--auth=scram-sha-256", "--set", `dynamic_shared_memory_type=${sharedMemory}`],
        "--no-instructions",
      ],
      ...asOwner(place),
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, folder);
}

/** A container's /dev/shm is often 64 MB, which a parallel query can fill. */
const sharedMemory = process.platform === "win32" ? "windows" : "mmap";

/**
 * Starts the server and waits until it answers.
 * @param {Crew} crew
 * @param {Cluster} cluster
 * @param {(text: string) => void} [onOutput]
 */
export async function startCluster(crew, cluster, onOutput) {
  const options = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    dynamic_shared_memory_type: sharedMemory,
    max_connections: "100",
    log_min_messages: "warning",
    timezone: "UTC",
    log_timezone: "UTC",
    ...cluster.options,
  };
  const child = crew.start({
    name: "database",
    command: program(cluster.place, "postgres"),
    args: [
      ...["-D", cluster.folder, "-p", String(cluster.port)],
      ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    ...asOwner(cluster.place),
    onOutput,
  });
  const giveUpAt = Date.now() + 60_000;
  while (!(await answers(superuserUrl(cluster)))) {
    if (child.hasExited()) throw new Stop("The database did not start.", child.tail());
    if (Date.now() > giveUpAt) throw new Stop("The database does not answer.", child.tail());
    await sleep(50);
  }
  return child;
}

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 * @throws {Stop} when it answers that the password is wrong: waiting would not help
 */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // An error after the connection failed has been told already.
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    const wrongPassword = "28P01";
    if (/** @type {{ code?: string }} */ (error).code === wrongPassword) {
      throw new Stop(
        "The database does not know the password in .data/keys; that file was changed or replaced.",
      );
    }
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Ends a server that a killed run left behind, and takes away its lock when no server holds it:
 * after a restart of the machine its id may be another program's.
 * @param {string} folder of the cluster
 */
export async function endStrayServer(folder) {
  const lock = path.join(folder, "postmaster.pid");
  const working = () => allPids().filter((pid) => folderOf(pid) === folder);
  const [first] = readText(lock).split("\n");
  const main = Number(first);
  const giveUpAt = Date.now() + 8000;
  while (working().length > 0) {
    const isPatient = Date.now() < giveUpAt;
    const targets = isPatient && startOf(main) ? [main] : working();
    for (const pid of targets) signal(pid, isPatient ? "SIGINT" : "SIGKILL");
    await sleep(100);
  }
  if (process.platform === "linux" && existsSync(lock)) rmSync(lock);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime.
  }
}

/**
 * @param {Place} place
 * @param {string} name
 */
const program = (place, name) =>
  path.join(place.native, "bin", process.platform === "win32" ? `${name}.exe` : name);

/**
 * The environment is bare, since PG… variables of the user would change what the server does.
 * @param {Place} place
 */
const asOwner = (place) => ({
  ...place.owner,
  cwd: place.home,
  env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: "C" },
});
