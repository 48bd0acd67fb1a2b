// @ts-check
import { spawn } from "node:child_process";
import { commandOf, parentOf } from "./process-table.mjs";

const endings = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * @typedef {object} Own
 * @property {number} patience milliseconds from the wish to end until it is ended by force
 * @property {(text: string) => void} [onOutput]
 */

/**
 * Runs a program that this process only waits for: whatever ends this one ends that one.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & Own} options
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export async function runInForeground(command, args, { onOutput, patience, ...options }) {
  const child = spawn(command, args, options);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => onOutput?.(text));
  }
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), patience).unref();
  };
  for (const signal of endings) process.on(signal, pass);
  const watch = watchNpm(() => pass("SIGTERM"));
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve({ code, signal }));
    });
  } finally {
    clearInterval(watch);
    for (const signal of endings) process.off(signal, pass);
  }
}

/**
 * npm passes on neither SIGHUP nor its own violent death, and a shell between npm and this process
 * passes on nothing. So this process looks whether those above it are still the same.
 * @param {() => void} onEnd
 * @returns {NodeJS.Timeout | undefined}
 */
function watchNpm(onEnd) {
  const script = process.env.npm_lifecycle_script;
  if (!script) return undefined;
  const parent = process.ppid;
  const isShell = commandOf(parent).includes(script);
  const npm = isShell ? parentOf(parent) : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && (!isShell || parentOf(parent) === npm)) return;
    clearInterval(timer);
    onEnd();
  }, 250);
  return timer.unref();
}
