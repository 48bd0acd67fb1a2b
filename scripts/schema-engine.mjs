#!/usr/bin/env node
// @ts-check
// Stands in for Prisma's schema-engine binary, which npm does not bring: it speaks the binary's
// JSON-RPC on stdin and stdout and lets the WebAssembly build of the same engine answer.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { EngineFactory } from "./setup/engine-adapter.mjs";
import { quoteName, withClient } from "./setup/sql.mjs";

/**
 * @typedef {{ message: string, code?: string, meta?: unknown }} Problem
 * @typedef {Record<string, (params: unknown) => Promise<unknown>>} Methods
 * @typedef {{ id: number, method?: string, params: { migrationsList?: unknown, filters?: unknown } }} Request
 */

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    version: { type: "boolean" },
  },
});

/** @param {object} line */
const log = (line) => process.stderr.write(`${JSON.stringify(line)}\n`);
/** @param {object} message */
const send = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

/**
 * Ends as the binary does: the command line passes over the first line and reads the error from the next.
 * @param {Problem} problem
 */
function fail({ message, code }) {
  log({ level: "INFO", fields: { message: "schema-engine" } });
  const fields = { message, ...(code ? { error_code: code } : {}) };
  log({ level: "ERROR", target: "schema_engine::logger", fields });
  process.exit(1);
}
process.on("uncaughtException", fail);

if (values.version) {
  console.log("schema-engine-cli 7.10.0 (WebAssembly)");
  process.exit(0);
}
const url = JSON.parse(String(values.datasource ?? "{}")).url || process.env.DATABASE_ADMIN_URL;
if (!url) fail({ message: "DATABASE_ADMIN_URL is not set." });
if (positionals[0] === "cli") await runOnce(positionals[1] ?? "");
else await serve();
process.exit(0);

/**
 * Does one of the commands that the binary has beside its requests.
 * @param {string} command
 */
async function runOnce(command) {
  const address = new URL(url);
  const name = decodeURIComponent(address.pathname.slice(1));
  address.pathname = "/postgres";
  if (command === "create-database") {
    await withClient(address.href, (client) => client.query(`CREATE DATABASE ${quoteName(name)}`));
  } else if (command === "drop-database") {
    await withClient(address.href, (client) => client.query(`DROP DATABASE ${quoteName(name)}`));
  } else {
    await withClient(url, (client) => client.query("SELECT 1")).catch((error) => {
      // Prisma's own numbers: no such database, login refused, not reached.
      const numbers = /** @type {Record<string, string>} */ ({
        "3D000": "P1003",
        "28P01": "P1000",
      });
      fail({ message: error.message || error.code, code: numbers[error.code] ?? "P1001" });
    });
  }
}

/** Answers requests until the command line closes its end. */
async function serve() {
  const factory = new EngineFactory(url);
  await factory.dropForgottenShadows().catch(() => {});
  const engine = await startEngine(factory);
  for await (const line of createInterface({ input: process.stdin })) {
    /** @type {Request} */
    const request = JSON.parse(line);
    if (!request.method) continue;
    const reply = await answer(engine, request);
    await factory.dropShadows().catch((error) => log({ level: "WARN", fields: error }));
    const { stdout } = /** @type {{ stdout?: string }} */ (reply.result ?? {});
    if (stdout) send({ id: -request.id, method: "print", params: { content: stdout } });
    send({ id: request.id, ...reply });
  }
}

/**
 * @param {EngineFactory} factory
 * @returns {Promise<Methods>}
 */
async function startEngine(factory) {
  const entry = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const program = await readFile(entry.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(program, {
    "./schema_engine_bg.js": /** @type {WebAssembly.ModuleImports} */ (
      /** @type {unknown} */ (bindings)
    ),
  });
  bindings.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  const tellPanic = (/** @type {string} */ message) => log({ level: "ERROR", fields: { message } });
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: tellPanic } });

  const datamodels = /** @type {[string, string][]} */ (
    await Promise.all(
      [values.datamodels ?? []]
        .flat()
        .map(async (file) => [file, await readFile(String(file), "utf8")]),
    )
  );
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await bindings.SchemaEngine.new(options, () => {}, adapter);
  const methods = /** @type {Methods} */ (/** @type {unknown} */ (engine));
  methods.reset = () => factory.empty();
  return methods;
}

/**
 * @param {Methods} engine
 * @param {Request} request
 * @returns {Promise<{ result?: unknown, error?: object }>}
 */
async function answer(engine, { method = "", params }) {
  try {
    // These two read the migrations' schema only from the engine's memory, which lacks it after
    // `migrate dev` applied a migration; a diagnosis fills it by way of a shadow database.
    if (method === "evaluateDataLoss" || method === "createMigration") {
      const { migrationsList, filters } = params;
      await engine.diagnoseMigrationHistory?.({
        migrationsList,
        filters,
        optInToShadowDatabase: true,
      });
    }
    const name = method === "getDatabaseVersion" ? "version" : method;
    const call = engine[name];
    if (!call) return { error: { code: -32601, message: `No method ${method}` } };
    return { result: (await call.call(engine, params)) ?? null };
  } catch (error) {
    const { message, code, meta } = /** @type {Problem} */ (error);
    const data = { is_panic: false, message, meta: meta ?? null, error_code: code ?? null };
    return { error: { code: 4466, message, data } };
  }
}
