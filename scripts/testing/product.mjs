// @ts-check
import path from "node:path";
import { findBrowser } from "../setup/browser.mjs";
import { ensureBuild } from "../setup/build.mjs";
import { serverProgram } from "../setup/database.mjs";
import { applicationEnvironment } from "../setup/environment.mjs";
import { inRoot } from "../setup/paths.mjs";
import { freePort } from "../setup/ports.mjs";
import { demoIssuers, startApplication, startProvider, startWorker } from "../setup/serve.mjs";
import { readSettings } from "../setup/settings.mjs";
import { copyDatabase, testState } from "./database.mjs";
import { testKeys, testTimeZone } from "./environment.mjs";
import { startMailPeer } from "./mail-peer.mjs";

/**
 * @typedef {import("../setup/crew.mjs").Crew} Crew
 * @typedef {import("../setup/crew.mjs").Child} Child
 * @typedef {import("./database.mjs").TestServer} TestServer
 * @typedef {object} Product
 * @property {string} address
 * @property {string} chromiumPath
 * @property {string} mailFolder where each mail that is sent becomes a file
 * @property {import("../setup/settings.mjs").Environment} env of a program that looks on, also past row-level security
 * @property {Child[]} children
 */

/** Beside the build of `npm start`, which may be serving. */
export const testDistDir = ".next-test";

/** @param {Crew} crew */
export const buildForTests = (crew) =>
  ensureBuild(crew, {
    distDir: testDistDir,
    actionsKey: testKeys.ACTIONS_KEY,
    onOutput: (text) => process.stdout.write(text),
  });

/**
 * Runs the built product on ports of its own, with the demo story in a database of its own and a mail
 * server beside it, for as long as it is used.
 * @template T
 * @param {Crew} crew
 * @param {TestServer} server
 * @param {(product: Product) => Promise<T>} use
 * @returns {Promise<T>} what the use of it gave
 */
export async function withProduct(crew, server, use) {
  const mailFolder = path.join(testState, "mail");
  const mailPeer = await startMailPeer(mailFolder);
  try {
    return await use(await startProduct(crew, { server, mailFolder, mailPort: mailPeer.port }));
  } finally {
    await mailPeer.close();
  }
}

/**
 * @param {Crew} crew
 * @param {{ server: TestServer, mailFolder: string, mailPort: number }} run
 * @returns {Promise<Product>}
 */
async function startProduct(crew, { server, mailFolder, mailPort }) {
  const chromiumPath = await findBrowser();
  const database = await copyDatabase(server, "hemvist_e2e");
  const port = await freePort(10);
  const settings = readSettings({
    PORT: String(port),
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    ...testKeys,
  });
  const env = {
    ...applicationEnvironment(settings, {
      keys: testKeys,
      database,
      ...demoIssuers(settings),
      chromiumPath,
      dataDir: testState,
    }),
    NEXT_DIST_DIR: testDistDir,
    TZ: testTimeZone,
  };
  const adminEnv = { ...env, DATABASE_ADMIN_URL: database.admin };
  await crew.run({
    name: "seed",
    command: process.execPath,
    args: serverProgram(inRoot("prisma", "seed", "main.ts")),
    env: adminEnv,
  });
  await startProvider(crew, env, settings);
  const application = await startApplication(crew, { env, host: settings.host, port });
  const worker = startWorker(crew, env);
  const children = [application, worker].filter((child) => child !== undefined);
  return { address: settings.appUrl, chromiumPath, mailFolder, env: adminEnv, children };
}
