// @ts-check
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { claimFile } from "./atomic-file.mjs";
import { say } from "./output.mjs";
import { stateDir } from "./paths.mjs";
import { isSameProcess, startOf } from "./process-table.mjs";

/**
 * Lets only one command of this clone do a thing at a time (`npm test` may run beside
 * `npm start`). The lock of a process that was killed does not count.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const file = path.join(stateDir, `${name}.lock`);
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  let isTold = false;
  while (!claimFile(file, mine)) {
    const holder = holderOf(file);
    if (!holder || !isSameProcess(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!isTold) say(`  Waits for process ${holder.pid}, which does the same (${name}) …`);
    isTold = true;
    await sleep(250);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {{ pid: number, started: string } | undefined}
 */
function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
