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
import { program, toolEnvironment } from "./checks.mjs";
import { copyDatabase, testState } from "./database.mjs";
import { testKeys, testTimeZone } from "./environment.mjs";
import { startMailPeer } from "./mail-peer.mjs";
import { playwrightCount, runCounted } from "./programs.mjs";

/**
 * @typedef {import("../setup/crew.mjs").Crew} Crew
 * @typedef {import("./database.mjs").TestServer} TestServer
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
 * Starts the built product on ports of its own, with the demo story in a database of its own and a
 * mail server beside it, and goes through it with a browser.
 * @param {Crew} crew
 * @param {TestServer} server
 * @param {string[]} [only] parts of the paths of the files to run
 */
export async function runBrowserTests(crew, server, only = []) {
  const mailFolder = path.join(testState, "mail");
  const mailPeer = await startMailPeer(mailFolder);
  try {
    return await browse(crew, { server, only, mailFolder, mailPort: mailPeer.port });
  } finally {
    await mailPeer.close();
  }
}

/**
 * @param {Crew} crew
 * @param {{ server: TestServer, only: string[], mailFolder: string, mailPort: number }} run
 */
async function browse(crew, { server, only, mailFolder, mailPort }) {
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
  const jobFor = (/** @type {string} */ report) => ({
    name: "e2e",
    command: process.execPath,
    args: [
      program("@playwright/test/cli.js"),
      "test",
      "--config",
      inRoot("playwright.config.ts"),
      ...only,
    ],
    env: {
      ...adminEnv,
      ...toolEnvironment(),
      TZ: testTimeZone,
      BASE_URL: settings.appUrl,
      MAIL_FOLDER: mailFolder,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  const count = await runCounted(crew, jobFor, playwrightCount);
  if (count.failed > 0) {
    for (const child of [application, worker]) {
      if (child)
        process.stdout.write(`\nLast output of the ${child.name}:\n${child.tail().join("\n")}\n`);
    }
  }
  return count;
}
