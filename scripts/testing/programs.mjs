// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { end } from "../setup/crew.mjs";
import { readText } from "../setup/fingerprint.mjs";
import { Stop } from "../setup/output.mjs";

/**
 * @typedef {import("../setup/crew.mjs").Crew} Crew
 * @typedef {import("../setup/crew.mjs").Job} Job
 * @typedef {import("./steps.mjs").Count} Count
 */

/** A program that hangs must become a verdict, not a run without end. */
const longestStep = 15 * 60_000;

/**
 * Runs a program and shows what it prints.
 * @param {Crew} crew
 * @param {Job} job
 * @throws {Stop} when it fails or takes too long
 */
export async function runShown(crew, job) {
  const child = crew.start({ ...job, onOutput: (text) => process.stdout.write(text) });
  const timer = sleep(longestStep, undefined, { ref: false });
  const exit = await Promise.race([child.exited, timer]);
  if (!exit) {
    await end(child);
    throw new Stop(`${job.name} did not end within ${longestStep / 60_000} minutes.`);
  }
  // The last output may still be in the pipe when the exit is told.
  await sleep(20);
  if (exit.code !== 0) {
    throw new Stop(`${job.name} failed (${exit.signal ?? `exit code ${exit.code}`}).`);
  }
}

/**
 * Runs a program that writes a report and counts by it. A program that fails without a failed test
 * counts as one: a file that does not load holds tests that nobody ran.
 * @param {Crew} crew
 * @param {(report: string) => Job} jobFor given the path of the report
 * @param {(report: string) => Count} count given the text of the report
 * @returns {Promise<Count>}
 */
export async function runCounted(crew, jobFor, count) {
  const folder = mkdtempSync(path.join(tmpdir(), "hemvist-report-"));
  const report = path.join(folder, "report.json");
  let hasFailed = false;
  try {
    await runShown(crew, jobFor(report)).catch((error) => {
      if (!(error instanceof Stop)) throw error;
      hasFailed = true;
    });
    const { passed, failed } = count(readText(report));
    return { passed, failed: hasFailed ? Math.max(failed, 1) : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} report JSON of vitest
 * @returns {Count}
 */
export function vitestCount(report) {
  if (!report) return { passed: 0, failed: 1 };
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * @param {string} report JSON of Playwright; a test that passed at a second try has failed once
 * @returns {Count}
 */
export function playwrightCount(report) {
  if (!report) return { passed: 0, failed: 1 };
  const { stats = {}, errors = [] } = JSON.parse(report);
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0) + errors.length;
  return { passed: stats.expected ?? 0, failed };
}
