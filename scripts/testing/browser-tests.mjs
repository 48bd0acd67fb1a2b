// @ts-check
import { inRoot } from "../setup/paths.mjs";
import { program, toolEnvironment } from "./checks.mjs";
import { testTimeZone } from "./environment.mjs";
import { withProduct } from "./product.mjs";
import { playwrightCount, runCounted } from "./programs.mjs";

/**
 * Goes through the running product with a browser.
 * @param {import("../setup/crew.mjs").Crew} crew
 * @param {import("./database.mjs").TestServer} server
 * @param {string[]} [only] parts of the paths of the files to run
 */
export const runBrowserTests = (crew, server, only = []) =>
  withProduct(crew, server, async ({ address, mailFolder, env, children }) => {
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
        ...env,
        ...toolEnvironment(),
        TZ: testTimeZone,
        BASE_URL: address,
        MAIL_FOLDER: mailFolder,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });
    const count = await runCounted(crew, jobFor, playwrightCount);
    if (count.failed > 0) {
      for (const child of children) {
        process.stdout.write(`\nLast output of the ${child.name}:\n${child.tail().join("\n")}\n`);
      }
    }
    return count;
  });
