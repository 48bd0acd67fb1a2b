// @ts-check
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { claimFile } from "./atomic-file.mjs";
import { Stop } from "./output.mjs";
import { folderOf, isSameProcess, membersOf, startOf } from "./process-table.mjs";

/**
 * @typedef {{ name: string, pid: number, started: string }} Known
 * @typedef {{ leader: Known, address?: string, children: Known[] }} Run
 */

/**
 * @param {string} file
 * @returns {Run | undefined} what the last run wrote, when it did not end by itself
 */
export function readRun(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Writes down which processes belong to this run, so that a start after kill -9 finds them.
 * @param {string} file
 * @param {string} [address] shown to somebody who starts a second time
 */
export function openRun(file, address) {
  /** @type {Run} */
  const run = { leader: known("leader", process.pid), address, children: [] };
  // Of two starts in the same moment only one may go on.
  if (!claimFile(file, JSON.stringify(run))) {
    throw new Stop("Another start is going on in this clone.");
  }
  const save = () => {
    writeFileSync(`${file}.new`, JSON.stringify(run, undefined, 1), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    /** @param {string} name @param {number} pid */
    add(name, pid) {
      run.children.push(known(name, pid));
      save();
    },
    /** @param {number} pid */
    remove(pid) {
      run.children = run.children.filter((child) => child.pid !== pid);
      save();
    },
    close: () => rmSync(file, { force: true }),
  };
}

/** @typedef {ReturnType<typeof openRun>} RunRecord */

/**
 * @param {string} name
 * @param {number} pid
 * @returns {Known}
 */
const known = (name, pid) => ({ name, pid, started: startOf(pid) ?? "" });

/**
 * Ends what a run that was killed left behind.
 * @param {string} file
 * @param {string[]} folders where processes of ours work; a stranger who got an old id does not
 * @returns {Promise<string[]>} names of what was ended
 * @throws {Stop} when that run is alive
 */
export async function recoverRun(file, folders) {
  const run = readRun(file);
  if (!run) {
    rmSync(file, { force: true });
    return [];
  }
  if (isSameProcess(run.leader)) {
    const where = run.address ? ` at ${run.address}` : "";
    throw new Stop(
      `Hemvist already runs from this clone${where} (process ${run.leader.pid}); stop that first.`,
    );
  }
  /** @type {string[]} */
  const ended = [];
  for (const child of run.children) {
    if (await endKnown(child, folders)) ended.push(child.name);
  }
  rmSync(file, { force: true });
  return ended;
}

/**
 * The same for a command that may run beside one that is alive.
 * @param {string} file
 * @param {string[]} folders
 */
export async function recoverUnlessAlive(file, folders) {
  const run = readRun(file);
  if (run && !isSameProcess(run.leader)) await recoverRun(file, folders);
}

/**
 * @param {Known} child
 * @param {string[]} folders
 * @returns {Promise<boolean>} whether there was something to end
 */
async function endKnown(child, folders) {
  const isOurs = (/** @type {number} */ pid) =>
    folders.some((folder) => `${folderOf(pid)}/`.startsWith(`${folder}/`));
  const survivors = () => {
    const group = membersOf(child.pid).filter(isOurs);
    return isSameProcess(child) ? [...new Set([child.pid, ...group])] : group;
  };
  const found = survivors();
  if (found.length === 0) return false;
  // A database is asked to shut down fast; its own children must not be told one by one.
  const isDatabase = child.name === "database";
  signal(isDatabase ? found.slice(0, 1) : found, isDatabase ? "SIGINT" : "SIGTERM");
  const patience = isDatabase ? 5000 : 1500;
  const giveUpAt = Date.now() + patience;
  while (survivors().length > 0 && Date.now() < giveUpAt) await sleep(50);
  signal(survivors(), "SIGKILL");
  while (survivors().length > 0) await sleep(50);
  return true;
}

/**
 * @param {number[]} pids
 * @param {NodeJS.Signals} name
 */
function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // Gone in the meantime: that is what was wanted.
    }
  }
}
