// @ts-check
import { createCrew } from "../setup/crew.mjs";
import { createEnding } from "../setup/ending.mjs";
import { explain } from "../setup/output.mjs";
import { ensureClient } from "../setup/prisma.mjs";
import { openRun } from "../setup/run-record.mjs";
import { stopOrder } from "../setup/serve.mjs";
import { runBrowserTests } from "../testing/browser-tests.mjs";
import { checks, runVitest } from "../testing/checks.mjs";
import {
  recoverTestRuns,
  removeTestState,
  startTestServer,
  testRunFile,
  testState,
} from "../testing/database.mjs";
import { runFaults } from "../testing/faults/programme.mjs";
import { buildForTests } from "../testing/product.mjs";
import { chooseSteps, runSteps } from "../testing/steps.mjs";

/** @typedef {import("../testing/database.mjs").TestServer} TestServer */

await recoverTestRuns();
const record = openRun(testRunFile);
const crew = createCrew(record);
const stop = async () => {
  await crew.stopAll(...stopOrder);
  removeTestState();
};
const ending = createEnding(crew, stop, 1);

/** @type {Promise<TestServer> | undefined} */
let started;
/** One server for all steps that want one. */
const server = () => {
  started ??= startTestServer(crew);
  return started;
};

const wanted = process.argv.slice(2);
/** Parts of paths, as in `npm test -- e2e journeys/sign-in`: only those files are run. */
const only = wanted.filter((word) => word.includes("/"));

const steps = [
  ...checks(crew),
  { name: "unit", run: () => runVitest(crew, "unit", { extra: { DATA_DIR: testState }, only }) },
  {
    name: "database",
    run: async () => {
      const HEMVIST_TEST_SERVER = JSON.stringify(await server());
      const extra = { HEMVIST_TEST_SERVER, DATA_DIR: testState };
      return runVitest(crew, "database", { extra, only });
    },
  },
  { name: "build", run: () => buildForTests(crew).then(() => undefined) },
  { name: "e2e", run: async () => runBrowserTests(crew, await server(), only) },
  { name: "faults", run: () => runFaults(crew) },
];

try {
  const names = wanted.filter((word) => !only.includes(word));
  const chosen = chooseSteps(steps, names, { e2e: ["build"], faults: ["build"] });
  await ensureClient(crew);
  ending.finish(await runSteps(chosen));
} catch (error) {
  if (!ending.hasBegun()) {
    explain(error);
    ending.finish(1);
  }
}
