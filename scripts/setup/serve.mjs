// @ts-check
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { serverProgram } from "./database.mjs";
import { Stop } from "./output.mjs";
import { inRoot } from "./paths.mjs";

/**
 * @typedef {import("./settings.mjs").Environment} Environment
 * @typedef {import("./crew.mjs").Crew} Crew
 * @typedef {import("./crew.mjs").Child} Child
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {import("./settings.mjs").Issuer} Issuer
 * @typedef {(text: string) => void} Listener
 */

/** The order in which a stop ends them; the database follows last. */
export const stopOrder = ["application", "worker", "sign-in service"];

/**
 * @param {{ appUrl: string, providerPort: number }} settings
 * @returns {{ staffIssuer: Issuer, citizenIssuer: Issuer }} the demo's sign-in service with secrets of this run
 */
export function demoIssuers({ appUrl, providerPort }) {
  const issuer = `http://${new URL(appUrl).hostname}:${providerPort}`;
  const client = (/** @type {string} */ clientId) => ({
    issuer,
    clientId,
    clientSecret: randomBytes(32).toString("base64url"),
  });
  return { staffIssuer: client("hemvist-staff"), citizenIssuer: client("hemvist-citizen") };
}

/**
 * Starts the demo's sign-in service and waits until it answers.
 * @param {Crew} crew
 * @param {Environment} env of the application
 * @param {{ host: string, providerPort: number }} settings
 */
export async function startProvider(crew, env, { host, providerPort }) {
  // It states who somebody is and needs no key that opens what is stored.
  const { DATABASE_URL, DATABASE_DIRECT_URL, FIELD_KEYS, SEARCH_KEY, AUTH_SECRET, ...own } = env;
  const child = crew.start({
    name: "sign-in service",
    command: process.execPath,
    args: [inRoot("scripts", "identity-provider.mjs")],
    env: own,
  });
  await untilAnswers(child, `${reachable(host, providerPort)}/.well-known/openid-configuration`);
  return child;
}

/**
 * Starts the application and waits until it answers.
 * @param {Crew} crew
 * @param {{ env: Environment, host: string, port: number, isDev?: boolean, onOutput?: Listener }} options
 */
export async function startApplication(crew, { env, host, port, isDev = false, onOutput }) {
  const child = crew.start({
    name: "application",
    command: process.execPath,
    args: [inRoot("scripts", "serve.mjs"), ...(isDev ? ["--dev"] : [])],
    env: { ...env, NODE_ENV: isDev ? "development" : "production" },
    onOutput,
  });
  await untilAnswers(child, `${reachable(host, port)}/api/health`);
  return child;
}

/**
 * @param {Crew} crew
 * @param {Environment} env of the application
 * @param {Listener} [onOutput]
 * @returns {Child | undefined} the worker, which takes jobs from the queue
 */
export function startWorker(crew, env, onOutput) {
  const program = inRoot("scripts", "worker.ts");
  if (!existsSync(program)) return undefined;
  return crew.start({
    name: "worker",
    command: process.execPath,
    args: serverProgram(program),
    env,
    onOutput,
  });
}

/**
 * @param {string} host what a server binds
 * @param {number} port
 * @returns {string} where this machine reaches it
 */
function reachable(host, port) {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/**
 * @param {Child} child
 * @param {string} url
 * @throws {Stop} when it ends, or is silent for two minutes
 */
async function untilAnswers(child, url) {
  const giveUpAt = Date.now() + 120_000;
  while (Date.now() < giveUpAt) {
    if (child.hasExited()) throw new Stop(`The ${child.name} did not start.`, child.tail());
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
      await response.arrayBuffer();
      if (response.ok) return;
    } catch {
      // It does not listen yet.
    }
    await sleep(100);
  }
  throw new Stop(`The ${child.name} does not answer at ${url}.`, child.tail());
}
