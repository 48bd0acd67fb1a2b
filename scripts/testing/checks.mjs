// @ts-check
import { plainEnvironment } from "../setup/environment.mjs";
import { inRoot } from "../setup/paths.mjs";
import { runCounted, runShown, vitestCount } from "./programs.mjs";

/**
 * @typedef {import("../setup/settings.mjs").Environment} Environment
 * @typedef {import("../setup/crew.mjs").Crew} Crew
 * @typedef {import("./steps.mjs").Step} Step
 * @typedef {import("./steps.mjs").Count} Count
 */

/** @param {string} file a program among the packages */
export const program = (file) => inRoot("node_modules", ...file.split("/"));

/** @returns {Environment} with colours where a person looks on */
export const toolEnvironment = () => ({
  ...plainEnvironment(),
  CI: "1",
  ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
});

/**
 * Checks that need neither database nor build.
 * @param {Crew} crew
 * @returns {Step[]}
 */
export function checks(crew) {
  const tool = (/** @type {string} */ name, /** @type {string[]} */ args) => ({
    name,
    run: async () => {
      await runShown(crew, { name, command: process.execPath, args, env: toolEnvironment() });
      return undefined;
    },
  });
  const biome = program("@biomejs/biome/bin/biome");
  return [
    tool("format", [biome, "format", "."]),
    tool("lint", [biome, "lint", "."]),
    tool("types", [
      program("typescript/bin/tsc"),
      "--noEmit",
      "--project",
      inRoot("tsconfig.json"),
    ]),
    { name: "architecture", run: () => runVitest(crew, "architecture") },
    tool("dead-code", [program("knip/bin/knip.js"), "--no-progress"]),
  ];
}

/**
 * Runs one project of the tests and counts them.
 * @param {Crew} crew
 * @param {string} project
 * @param {{ extra?: Environment, only?: string[] }} [options] only: parts of the paths of the files to run
 * @returns {Promise<Count>}
 */
export function runVitest(crew, project, { extra = {}, only = [] } = {}) {
  const jobFor = (/** @type {string} */ report) => ({
    name: project,
    command: process.execPath,
    args: [
      program("vitest/vitest.mjs"),
      ...["run", "--project", project, "--passWithNoTests", ...only],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ],
    env: { ...toolEnvironment(), ...extra },
  });
  return runCounted(crew, jobFor, vitestCount);
}
