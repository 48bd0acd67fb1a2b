// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "../scripts/setup/paths.mjs";

/**
 * What a measure found.
 * @typedef {object} Measured
 * @property {string[]} table lines to read
 * @property {unknown} figures to keep
 * @property {string[]} missed budgets that were not kept, in words
 */

/**
 * Keeps the figures of a day beside what else was measured on it, with the machine they hold for.
 * @param {Record<string, Measured>} results by the names of the measures
 * @returns {string} where, from the root of the clone
 */
export function writeResults(results) {
  const now = new Date().toISOString();
  const file = `bench/results/${now.slice(0, 10)}.json`;
  const earlier = readEarlier(inRoot(file));
  const figures = Object.fromEntries(
    Object.entries(results).map(([name, { figures, missed }]) => [
      name,
      { at: now, machine: machine(), figures, missed },
    ]),
  );
  mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  writeFileSync(inRoot(file), `${JSON.stringify({ ...earlier, ...figures }, null, 2)}\n`);
  return file;
}

/** @param {string} file */
function readEarlier(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

const machine = () => ({
  cores: os.availableParallelism(),
  processor: os.cpus()[0]?.model ?? "unknown",
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.type()} ${os.arch()}`,
  node: process.version,
  load: Number(os.loadavg()[0]?.toFixed(2)),
});
