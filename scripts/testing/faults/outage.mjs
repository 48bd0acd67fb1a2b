// @ts-check
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { createVisitor } from "../forms.mjs";
import { familyAtLastPage, requestFilledIn } from "./people.mjs";

/**
 * @typedef {import("./programme.mjs").Scene} Scene
 * @typedef {import("../forms.mjs").Page} Page
 */

/** One address of every kind: told, asked, signed in, about one thing, a file, nothing at all. */
const kinds = {
  "/": 200,
  "/bli-jourhem": 200,
  "/intresseanmalan": 200,
  "/intresseanmalan/uppdrag": 200,
  "/logga-in": 200,
  "/konto": 200,
  "/bestallare": 200,
  "/bestallare/forfragningar": 200,
  "/bestallare/forfragningar/ny": 200,
  "/bestallare/forfragningar/01920000-0000-7000-8000-000000000000": 404,
  "/api/documents/01920000-0000-7000-8000-000000000000": 404,
  "/finns-inte": 404,
};

/**
 * @param {Page} page
 * @param {string} what
 */
function assertUnavailable(page, what) {
  assert.equal(page.status, 503, what);
  assert.match(page.headers.get("retry-after") ?? "", /^\d+$/, `${what}: Retry-After`);
  assert.match(page.html, /<h1>Hemvist är tillfälligt stängt<\/h1>/, what);
  assert.match(page.headers.get("content-security-policy") ?? "", /nonce-/, `${what}: policy`);
  assert.equal(page.headers.get("x-content-type-options"), "nosniff", what);
}

/** @param {Scene} scene */
async function assertServes({ product, cookie }) {
  const visitor = createVisitor(product.origin, { cookie });
  for (const [path, status] of Object.entries(kinds)) {
    assert.equal((await visitor.ask(path)).status, status, path);
  }
}

/**
 * Everything is refused in plain words while the database is away, and works again without anybody
 * touching the application or the worker.
 * @param {Scene} scene
 */
export async function stopsAndComesBack(scene) {
  const { product, cookie } = scene;
  const { origin } = product;
  await assertServes(scene);
  const family = await familyAtLastPage(origin, {
    email: "borta@exempel.example",
    address: "10.9.0.1",
  });
  const request = await requestFilledIn(origin, { cookie, situation: "borta" });
  const visitor = createVisitor(origin, { cookie });
  await product.kill("database");
  // The latest good answer of the database counts for a second.
  await sleep(1_100);
  for (const path of Object.keys(kinds)) assertUnavailable(await visitor.ask(path), path);
  assertUnavailable(await family.send(), "the interest form");
  assertUnavailable(await request.send(), "the request");
  assert.equal((await visitor.ask("/api/health")).status, 200, "the process lives");
  const ready = await visitor.ask("/api/ready");
  assert.deepEqual([ready.status, ready.headers.get("retry-after")], [503, "5"], "not ready");

  await product.start("database");
  await product.untilReady();
  await assertServes(scene);
  const [left] = await product.query(
    "SELECT (SELECT count(*) FROM inquiry)::int + (SELECT count(*) FROM placement_request)::int AS rows",
  );
  assert.equal(left.rows, 0, "nothing of what was refused is written");
  assert.match(
    (await family.sendAndRead()) ?? "",
    /^HV-/,
    "the form that was kept open can be sent",
  );
  assert.match((await request.sendAndRead()) ?? "", /^HV-/, "the request too");
  assert.equal(product.hasEnded("application"), false, "the application ran through it");
  assert.equal(product.hasEnded("worker"), false, "the worker too");
}

/**
 * The worker begins just when the database goes, sooner or later in its beginning: it waits, and works.
 * @param {Scene} scene
 */
export async function goesWhileTheWorkerBegins({ product }) {
  for (const instant of [600, 900, 1_200, 1_500, 1_800]) {
    await product.kill("worker");
    await product.start("worker");
    await sleep(instant);
    await product.kill("database");
    await sleep(400);
    assert.equal(product.hasEnded("worker"), false, `gone after ${instant} ms`);
    await product.start("database");
    await product.untilReady();
  }
}

/**
 * Visitors go on clicking while the database is killed: each answer is the page or the plain 503.
 * @param {Scene} scene
 */
export async function stopsInTheMiddle(scene) {
  const { product } = scene;
  for (let round = 0; round < 2; round += 1) {
    const answers = await duringTraffic(scene, async () => {
      await sleep(600);
      await product.kill("database");
      await sleep(1_500);
      await product.start("database");
      await product.untilReady();
    });
    for (const { path, page } of answers) {
      if (page.status === 503) assertUnavailable(page, path);
      else assert.ok([200, 303, 404].includes(page.status), `${path} answered ${page.status}`);
    }
    assert.ok(answers.some(({ page }) => page.status === 503));
  }
}

/**
 * Visitors go on clicking while the database neither answers nor refuses.
 * @param {Scene} scene
 */
export async function waitsInVain(scene) {
  const { product } = scene;
  const answers = await duringTraffic(scene, async () => {
    await sleep(600);
    product.freezeDatabase("SIGSTOP");
    await sleep(11_000);
    product.freezeDatabase("SIGCONT");
    await product.untilReady();
  });
  for (const { path, page, took } of answers) {
    assert.ok(took < 10_000, `${path} answered after ${took} ms`);
    if (page.status === 503) assertUnavailable(page, path);
    else assert.ok([200, 303, 404].includes(page.status), `${path} answered ${page.status}`);
  }
  assert.ok(answers.some(({ page }) => page.status === 503));
  await assertServes(scene);
}

/**
 * @param {Scene} scene
 * @param {() => Promise<void>} fault
 * @returns {Promise<{ path: string, page: Page, took: number }[]>} all that was answered meanwhile
 */
async function duringTraffic({ product, cookie }, fault) {
  const request = await requestFilledIn(product.origin, { cookie, situation: "mitt i" });
  /** @type {{ path: string, page: Page, took: number }[]} */
  const answers = [];
  let isOver = false;
  const clicking = ["a posted form", ...Object.keys(kinds)].map(async (path) => {
    const visitor = createVisitor(product.origin, { cookie });
    while (!isOver) {
      const began = performance.now();
      const page = path.startsWith("/") ? await visitor.ask(path) : await request.send();
      answers.push({ path, page, took: Math.round(performance.now() - began) });
      await sleep(20);
    }
  });
  try {
    await fault();
  } finally {
    isOver = true;
    await Promise.all(clicking);
  }
  return answers;
}
