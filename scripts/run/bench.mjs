// @ts-check
import { measureLighthouse } from "../../bench/lighthouse.mjs";
import { writeResults } from "../../bench/results.mjs";
import { createCrew } from "../setup/crew.mjs";
import { createEnding } from "../setup/ending.mjs";
import { explain, say } from "../setup/output.mjs";
import { ensureClient } from "../setup/prisma.mjs";
import { openRun } from "../setup/run-record.mjs";
import { stopOrder } from "../setup/serve.mjs";
import {
  recoverTestRuns,
  removeTestState,
  startTestServer,
  testRunFile,
} from "../testing/database.mjs";
import { buildForTests, withProduct } from "../testing/product.mjs";
import { chooseSteps } from "../testing/steps.mjs";

/** @typedef {import("../../bench/results.mjs").Measured} Measured */

await recoverTestRuns();
const crew = createCrew(openRun(testRunFile));
const stop = async () => {
  await crew.stopAll(...stopOrder);
  removeTestState();
};
const ending = createEnding(crew, stop, 1);

const measures = [{ name: "lighthouse", run: measureLighthouse }];

try {
  const named = measures.map(({ name }) => ({ name, run: async () => undefined }));
  const chosen = chooseSteps(named, process.argv.slice(2)).map(({ name }) => name);
  await ensureClient(crew);
  await buildForTests(crew);
  const server = await startTestServer(crew);
  const results = await withProduct(crew, server, async (product) => {
    /** @type {Record<string, Measured>} */
    const found = {};
    for (const { name, run } of measures.filter(({ name }) => chosen.includes(name))) {
      say(`── ${name} ──`);
      found[name] = await run(product);
      for (const line of found[name].table) say(line);
      say();
    }
    return found;
  });
  say(`Written to ${writeResults(results)}.`);
  const missed = Object.values(results).flatMap((each) => each.missed);
  for (const line of missed) say(`Missed: ${line}`);
  ending.finish(missed.length === 0 ? 0 : 1);
} catch (error) {
  if (!ending.hasBegun()) {
    explain(error);
    ending.finish(1);
  }
}
