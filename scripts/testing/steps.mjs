// @ts-check
import { explain, Stop, say, secondsSince } from "../setup/output.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Step
 * @property {string} name also how it is named on the command line
 * @property {() => Promise<Count | undefined>} run gives how many tests passed and failed; throws when it could not count
 * @typedef {{ name: string, count: Count, seconds: string }} Outcome
 */

/**
 * Runs steps one after the other, also after one that failed, and prints what came of them.
 * @param {Step[]} steps
 * @returns {Promise<number>} exit code
 */
export async function runSteps(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    const startedAt = performance.now();
    say(`── ${step.name} ──`);
    const count = await countOf(step);
    const seconds = secondsSince(startedAt);
    outcomes.push({ name: step.name, count, seconds });
    say(`── ${step.name}: ${count.failed === 0 ? "ok" : "FAILED"}, ${seconds}`);
    say();
  }
  for (const line of summary(outcomes)) say(line);
  return outcomes.some(({ count }) => count.failed > 0) ? 1 : 0;
}

/**
 * @param {Step} step
 * @returns {Promise<Count>} a step without tests of its own counts as one
 */
async function countOf({ run }) {
  try {
    return (await run()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    explain(error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {Outcome[]} outcomes
 * @returns {string[]} a table, and the verdict as its last line
 */
export function summary(outcomes) {
  const width = Math.max(...outcomes.map(({ name }) => name.length), 4);
  const passed = outcomes.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = outcomes.reduce((sum, { count }) => sum + count.failed, 0);
  return [
    `${"Step".padEnd(width)}  Passed  Failed      Time`,
    ...outcomes.map(
      ({ name, count, seconds }) =>
        `${name.padEnd(width)}  ${String(count.passed).padStart(6)}  ${String(count.failed).padStart(6)}  ${seconds.padStart(8)}`,
    ),
    "",
    `${passed} passed, ${failed} failed`,
  ];
}

/**
 * @param {Step[]} steps in order
 * @param {string[]} wanted names; none means all
 * @param {Record<string, string[]>} [needs] steps that another cannot do without
 * @returns {Step[]}
 * @throws {Stop} when a name is unknown
 */
export function chooseSteps(steps, wanted, needs = {}) {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const names = steps.map(({ name }) => name);
    throw new Stop(`There is no step ${unknown.join(", ")}; the steps are ${names.join(", ")}.`);
  }
  if (wanted.length === 0) return steps;
  const all = new Set(wanted.flatMap((name) => [name, ...(needs[name] ?? [])]));
  return steps.filter(({ name }) => all.has(name));
}
