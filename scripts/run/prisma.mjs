// @ts-check
import { spawn } from "node:child_process";
import { createCrew } from "../setup/crew.mjs";
import { runningEmbedded, startEmbedded } from "../setup/embedded.mjs";
import { explain } from "../setup/output.mjs";
import { prismaEnvironment, prismaProgram } from "../setup/prisma.mjs";
import { openRun } from "../setup/run-record.mjs";
import { runFile } from "../setup/state.mjs";

/** @type {import("../setup/run-record.mjs").RunRecord | undefined} */
let record;
/** @type {import("../setup/crew.mjs").Crew | undefined} */
let crew;

/** @returns {Promise<string>} address of the database of this clone, started when it is not up */
async function adminUrl() {
  if (process.env.DATABASE_ADMIN_URL) return process.env.DATABASE_ADMIN_URL;
  const running = await runningEmbedded();
  if (running) return running.admin;
  record = openRun(runFile);
  crew = createCrew(record);
  return (await startEmbedded(crew)).admin;
}

try {
  const child = spawn(process.execPath, [prismaProgram, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: /** @type {NodeJS.ProcessEnv} */ (prismaEnvironment(await adminUrl())),
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  process.on("disconnect", () => child.kill());
  process.exitCode = await new Promise((resolve) =>
    child.once("exit", (code) => resolve(code ?? 1)),
  );
} catch (error) {
  explain(error);
  process.exitCode = 1;
} finally {
  await crew?.stopAll();
  record?.close();
  process.disconnect?.();
}
