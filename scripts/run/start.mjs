// @ts-check
import { demoAccounts } from "../demo-accounts.mjs";
import { findBrowserOrNone } from "../setup/browser.mjs";
import { ensureBuild } from "../setup/build.mjs";
import { createCrew } from "../setup/crew.mjs";
import { plantStory, prepareDatabase, releaseJobs } from "../setup/database.mjs";
import { keysFile, startEmbedded } from "../setup/embedded.mjs";
import { createEnding } from "../setup/ending.mjs";
import { applicationEnvironment } from "../setup/environment.mjs";
import { applicationKeys, ensureKeys } from "../setup/keys.mjs";
import { explain, Stop, say, secondsSince, step } from "../setup/output.mjs";
import { ensureClient } from "../setup/prisma.mjs";
import { openRun } from "../setup/run-record.mjs";
import {
  demoIssuers,
  startApplication,
  startProvider,
  startWorker,
  stopOrder,
} from "../setup/serve.mjs";
import { readSettings } from "../setup/settings.mjs";
import { runFile } from "../setup/state.mjs";

/**
 * @typedef {import("../setup/settings.mjs").Settings} Settings
 * @typedef {import("../setup/crew.mjs").Crew} Crew
 * @typedef {import("../setup/crew.mjs").Child} Child
 */

const isDev = process.argv.includes("--dev");
const startedAt = performance.now();
const isQuiet = () => !isDev && !isReady;
let isReady = false;
/** @param {string} text */
const show = (text) => {
  if (!isQuiet()) process.stdout.write(text);
};

try {
  const settings = readSettings(process.env);
  const record = openRun(runFile, settings.appUrl);
  const crew = createCrew(record);
  const ending = createEnding(crew, async () => {
    await crew.stopAll(...stopOrder);
    record.close();
  });
  try {
    const children = await begin(crew, settings);
    isReady = true;
    greet(settings);
    for (const child of children) {
      child.exited.then(({ code, signal }) => {
        if (ending.hasBegun()) return;
        const how = signal ?? `exit code ${code}`;
        explain(new Stop(`The ${child.name} ended (${how}); everything is stopped.`, child.tail()));
        ending.finish(1);
      });
    }
  } catch (error) {
    if (!ending.hasBegun()) {
      explain(error);
      ending.finish(1);
    }
  }
} catch (error) {
  explain(error);
  process.exit(1);
}

/**
 * @param {Crew} crew
 * @param {Settings} settings
 * @returns {Promise<Child[]>} what runs from now on
 */
async function begin(crew, settings) {
  const embedded = settings.database
    ? undefined
    : await step("Starts the database", () => startEmbedded(crew));
  const database = embedded ?? settings.database;
  if (!database) throw new Stop("DATABASE_URL: no database.");
  const chromiumPath = await step("Finds a browser for PDF", findBrowserOrNone);
  const issuers = demoIssuers(settings);
  const env = applicationEnvironment(settings, {
    keys: settings.isDemo
      ? { ...ensureKeys(keysFile, applicationKeys), ...settings.keys }
      : settings.keys,
    database,
    staffIssuer: settings.staffIssuer ?? issuers.staffIssuer,
    citizenIssuer: settings.isDemo ? issuers.citizenIssuer : settings.citizenIssuer,
    chromiumPath,
  });
  await step("Generates the database client", () => ensureClient(crew));
  await step("Migrates the database", () => prepareDatabase(crew, database));
  if (embedded) await releaseJobs(database.admin);
  if (settings.isDemo) {
    await plantStory(crew, { ...env, DATABASE_ADMIN_URL: database.admin });
  }
  if (!isDev) {
    const actionsKey = env.ACTIONS_KEY ?? "";
    await step("Builds", () => ensureBuild(crew, { distDir: ".next", actionsKey }));
  }
  const { host, port } = settings;
  const provider = settings.isDemo
    ? await step("Starts the demo's sign-in service", () => startProvider(crew, env, settings))
    : undefined;
  const application = await step("Starts Hemvist", () =>
    startApplication(crew, { env, host, port, isDev, onOutput: show }),
  );
  const worker = startWorker(crew, env, show);
  return [embedded?.child, provider, application, worker].filter((child) => child !== undefined);
}

/** @param {Settings} settings */
function greet({ appUrl, isDemo, host }) {
  say();
  say(
    `Hemvist runs at ${appUrl}  (started in ${secondsSince(startedAt)}; Ctrl-C stops everything)`,
  );
  if (!isDemo) return;
  if (!["127.0.0.1", "localhost", "::1"].includes(host)) {
    say(`HOST is ${host}: everybody who reaches this machine can sign in to the demo.`);
  }
  const width = Math.max(...demoAccounts.map(({ login }) => login.length));
  say();
  say(`  ${"Inloggning".padEnd(width)}  Roll`);
  for (const { login, role } of demoAccounts) say(`  ${login.padEnd(width)}  ${role}`);
  say();
}
