// @ts-check
import assert from "node:assert/strict";
import { say } from "../../setup/output.mjs";
import {
  goesWhileTheWorkerBegins,
  stopsAndComesBack,
  stopsInTheMiddle,
  waitsInVain,
} from "./outage.mjs";
import { layGround, sessionOf } from "./people.mjs";
import { startProduct } from "./product.mjs";
import { survivesKills } from "./survival.mjs";

/**
 * @typedef {import("./product.mjs").Product} Product
 * @typedef {{ product: Product, cookie: string }} Scene cookie: of a social worker's session
 */

/** @type {[string, (scene: Scene) => Promise<void>][]} */
const checks = [
  ["without a database every page and form says so, and comes back by itself", stopsAndComesBack],
  ["a database that goes in the middle of the work leaves no error page behind", stopsInTheMiddle],
  ["a database that goes while the worker begins does not end it", goesWhileTheWorkerBegins],
  ["a database that hangs keeps nobody waiting for more than ten seconds", waitsInVain],
  [
    "what was acknowledged survives any kill, what was not is there whole or not at all",
    survivesKills,
  ],
];

/**
 * Breaks the running product and looks at what its users see and what is left in the database.
 * @param {import("../../setup/crew.mjs").Crew} crew
 * @returns {Promise<import("../steps.mjs").Count>}
 */
export async function runFaults(crew) {
  const product = await startProduct(crew);
  const scene = { product, cookie: await sessionOf(product, await layGround(product)) };
  let passed = 0;
  for (const [name, check] of checks) {
    const began = performance.now();
    try {
      await check(scene);
      passed += 1;
      say(`  ✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      say(`  ✗ ${name}`);
      say(
        error instanceof assert.AssertionError
          ? error.message
          : String(error instanceof Error ? error.stack : error),
      );
      for (const tail of product.tails()) say(tail);
      break;
    }
  }
  await product.close();
  // After a failure the rest would only tell of its ruins.
  return { passed, failed: passed < checks.length ? 1 : 0 };
}
