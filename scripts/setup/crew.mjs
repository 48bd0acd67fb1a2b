// @ts-check
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { Stop } from "./output.mjs";
import { root } from "./paths.mjs";
import { membersOf } from "./process-table.mjs";

/**
 * @typedef {import("./settings.mjs").Environment} Environment
 * @typedef {object} Job
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {Environment} [env]
 * @property {string} [cwd]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {(text: string) => void} [onOutput] told what it prints, as it comes
 *
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Exit
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid also the id of its process group; 0 when it could not be started
 * @property {Promise<Exit>} exited
 * @property {() => boolean} hasExited
 * @property {() => string[]} tail the last lines that it printed
 */

const tailLines = 40;
const tailCharacters = 20_000;

/** How long each may take to end, in milliseconds; together below the ten seconds of a whole stop. */
const patience = /** @type {Record<string, number>} */ ({
  application: 5000,
  worker: 2000,
  database: 1500,
});

/**
 * Keeps the programs of one command together, so that none outlives it.
 * @param {{ add(name: string, pid: number): void, remove(pid: number): void }} record
 */
export function createCrew(record) {
  /** @type {Set<Child>} */
  const children = new Set();

  /** @param {Job} job */
  function start(job) {
    const child = launch(job);
    if (!child.pid) return child;
    children.add(child);
    record.add(child.name, child.pid);
    child.exited.then(() => {
      children.delete(child);
      record.remove(child.pid);
    });
    return child;
  }

  /**
   * Runs a program to its end and gives the end of what it printed.
   * @param {Job} job
   * @throws {Stop} with its last output when it fails
   */
  async function run(job) {
    const child = start(job);
    const { code, signal } = await child.exited;
    // The last output may still be in the pipe when the exit is told.
    await sleep(10);
    if (code === 0) return child.tail().join("\n");
    throw new Stop(`${job.name} failed (${signal ?? `exit code ${code}`}).`, child.tail());
  }

  /**
   * Stops everything: first those named, one after the other, the database last.
   * @param {...string} order
   */
  async function stopAll(...order) {
    for (const name of [...order, undefined, "database"]) {
      const next = [...children].filter((child) =>
        name === undefined ? child.name !== "database" : child.name === name,
      );
      await Promise.all(next.map(end));
    }
  }

  /** Ends at once whatever is left; a database recovers at its next start. */
  function endByForce() {
    for (const { pid } of children) kill(-pid, "SIGKILL");
  }

  return { start, run, stopAll, endByForce };
}

/** @typedef {ReturnType<typeof createCrew>} Crew */

/**
 * Starts a program in a process group of its own: a terminal's Ctrl-C then reaches only the
 * process that started it, which stops them in the right order.
 * @param {Job} job
 * @returns {Child}
 */
function launch({ name, command, args, onOutput, env, ...options }) {
  const made = spawn(command, args, {
    cwd: root,
    ...options,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  let output = "";
  for (const stream of [made.stdout, made.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output = (output + text).slice(-tailCharacters);
      onOutput?.(text);
    });
  }
  let isGone = false;
  /** @type {Promise<Exit>} */
  const exited = new Promise((resolve) => {
    const leave = (/** @type {Exit} */ exit) => {
      isGone = true;
      resolve(exit);
    };
    made.once("error", (error) => {
      output += error.message;
      leave({ code: 127, signal: null });
    });
    made.once("exit", (code, signal) => leave({ code, signal }));
  });
  const tail = () => output.trimEnd().split("\n").slice(-tailLines);
  return { name, pid: made.pid ?? 0, exited, hasExited: () => isGone, tail };
}

/**
 * Asks a child to end, waits, and insists; what it started itself goes with it.
 * @param {Child} child
 */
export async function end(child) {
  const isDatabase = child.name === "database";
  const wait = (/** @type {number} */ milliseconds) =>
    Promise.race([child.exited, sleep(milliseconds, undefined, { ref: false })]);
  if (!child.hasExited()) {
    // A database shuts down fast by SIGINT; telling its own processes too would count as a crash.
    if (isDatabase) kill(child.pid, "SIGINT");
    else kill(-child.pid, "SIGTERM");
    await wait(patience[child.name] ?? 800);
  }
  if (!child.hasExited() && isDatabase) {
    kill(child.pid, "SIGQUIT");
    await wait(500);
  }
  if (!child.hasExited() || membersOf(child.pid).length > 0) {
    kill(-child.pid, "SIGKILL");
    await wait(300);
  }
}

/**
 * @param {number} target a process, or a group when negative
 * @param {NodeJS.Signals} signal
 */
function kill(target, signal) {
  try {
    process.kill(process.platform === "win32" ? Math.abs(target) : target, signal);
  } catch {
    // Gone in the meantime: that is what was wanted.
  }
}
