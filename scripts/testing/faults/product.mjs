// @ts-check
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { applicationEnvironment } from "../../setup/environment.mjs";
import { freePort } from "../../setup/ports.mjs";
import { endStrayServer, startCluster } from "../../setup/postgres.mjs";
import { allPids, folderOf } from "../../setup/process-table.mjs";
import { demoIssuers, startApplication, startWorker } from "../../setup/serve.mjs";
import { readSettings } from "../../setup/settings.mjs";
import { withClient } from "../../setup/sql.mjs";
import { copyDatabase, startServer, testState } from "../database.mjs";
import { testKeys, testTimeZone } from "../environment.mjs";
import { testDistDir } from "../product.mjs";

/**
 * @typedef {import("../../setup/crew.mjs").Crew} Crew
 * @typedef {import("../../setup/crew.mjs").Child} Child
 * @typedef {"application" | "worker" | "database"} Part
 */

/**
 * Starts the built product as a process tree of its own that may be broken: a database server that
 * keeps what it has acknowledged, the application, the worker, and a mail server that counts.
 * @param {Crew} crew
 */
export async function startProduct(crew) {
  const server = await startServer(crew, { name: "faults", isDurable: true });
  const database = await copyDatabase(server, "hemvist_faults");
  const mail = await startMailServer();
  const port = await freePort();
  const settings = readSettings({ PORT: String(port), SMTP_URL: mail.url, ...testKeys });
  const env = {
    ...applicationEnvironment(settings, {
      keys: testKeys,
      database,
      ...demoIssuers(settings),
      dataDir: path.join(testState, "faults"),
    }),
    NEXT_DIST_DIR: testDistDir,
    // Each visitor comes from an address of its own, as behind a balancer.
    TRUSTED_PROXY_HOPS: "1",
    TZ: testTimeZone,
  };
  /** @type {Record<Part, () => Promise<Child | undefined>>} */
  const starters = {
    database: async () => {
      await endStrayServer(server.cluster.folder);
      return startCluster(crew, server.cluster);
    },
    application: () => startApplication(crew, { env, host: settings.host, port }),
    worker: async () => startWorker(crew, env),
  };
  /** @type {Partial<Record<Part, Child>>} */
  const parts = { database: server.child };

  /** @param {Part} part */
  const start = async (part) => {
    parts[part] = await starters[part]();
  };

  /**
   * Ends a part without any warning, with all that it started itself.
   * @param {Part} part
   */
  async function kill(part) {
    const child = parts[part];
    const isServer = (/** @type {number} */ pid) => folderOf(pid) === server.cluster.folder;
    const pids = part === "database" ? allPids().filter(isServer) : [-(child?.pid ?? 0)];
    for (const pid of pids.filter((each) => each !== 0)) signal(pid, "SIGKILL");
    await child?.exited;
  }

  /**
   * Stops the processes of the database without ending them: whoever asks waits in vain.
   * @param {"SIGSTOP" | "SIGCONT"} name
   */
  function freezeDatabase(name) {
    for (const pid of allPids()) if (folderOf(pid) === server.cluster.folder) signal(pid, name);
  }

  /**
   * @param {string} sql
   * @param {unknown[]} [values]
   * @returns {Promise<any[]>} asked as the owner, past row-level security
   */
  const query = (sql, values = []) =>
    withClient(database.admin, async (client) => (await client.query(sql, values)).rows);

  await start("application");
  await start("worker");
  return {
    origin: settings.appUrl,
    mail,
    start,
    kill,
    freezeDatabase,
    query,
    untilReady: () => untilReady(settings.appUrl),
    tails: () => Object.values(parts).map(({ name, tail }) => `${name}:\n${tail().join("\n")}`),
    hasEnded: (/** @type {Part} */ part) => parts[part]?.hasExited() ?? true,
    close: () => mail.close(),
  };
}
/** @typedef {Awaited<ReturnType<typeof startProduct>>} Product */

/**
 * @param {string} origin
 * @returns {Promise<number>} milliseconds until the product says that it can serve
 */
async function untilReady(origin) {
  const began = Date.now();
  while (Date.now() - began < 30_000) {
    const answer = await fetch(`${origin}/api/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    await answer?.arrayBuffer();
    if (answer?.status === 200) return Date.now() - began;
    await sleep(100);
  }
  throw new Error("the product did not become ready within 30 seconds");
}

/** Takes any mail and remembers the ids of those taken. */
async function startMailServer() {
  /** @type {string[]} */
  const taken = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      let text = "";
      stream.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      stream.on("end", () => {
        taken.push(/^message-id: <([^@>]+)/im.exec(text)?.[1] ?? "");
        done();
      });
    },
  });
  server.on("error", () => {});
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(undefined)));
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // Gone in the meantime.
  }
}
