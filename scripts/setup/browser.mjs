// @ts-check
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { fetchers } from "./browser-sources.mjs";
import { readText, writeStamp } from "./fingerprint.mjs";
import { Stop, say } from "./output.mjs";
import { stateDir } from "./paths.mjs";

const proofFile = path.join(stateDir, "browser");

/**
 * Finds a Chromium that really starts, and gets one when there is none.
 * @returns {Promise<string>} path of its program
 * @throws {Stop} when none can be had
 */
export async function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH?.trim();
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new Stop(`CHROMIUM_PATH: ${chosen} does not start as a headless Chromium.`);
  }
  const [known = "", proof] = readText(proofFile).split("\n");
  if (known && proof === traceOf(known)) return known;
  for (const candidate of installed()) {
    if (await starts(candidate)) return remember(candidate);
  }
  /** @type {string[]} */
  const problems = [];
  for (const { name, fetch } of fetchers) {
    try {
      const candidate = await fetch();
      if (!candidate) continue;
      if (await starts(candidate)) return remember(candidate);
      problems.push(`${name}: does not start`);
    } catch (error) {
      const text =
        error instanceof Stop ? [...error.lines, error.message].join("\n") : String(error);
      problems.push(`${name}: ${text.split("\n").slice(-3).join(" ")}`);
    }
  }
  throw new Stop(
    "No Chromium was found and none could be got; install one or set CHROMIUM_PATH.",
    problems,
  );
}

/** @param {string} program */
function remember(program) {
  writeStamp(proofFile, `${program}\n${traceOf(program)}`);
  return program;
}

/**
 * @param {string} program
 * @returns {string} changes when the program does, so that it is tried again
 */
function traceOf(program) {
  const found = statSync(program, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : "gone";
}

/** @returns {string[]} programs by the names that distributions give a Chromium */
function installed() {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const applications = ["Google Chrome", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...applications,
  ].filter(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Root may not use Chromium's sandbox; the rest keeps it from calling anybody. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Proves by a real start and a real PDF: a stub that only tells to install a package has the same
 * name, and a program may lack a library.
 * @param {string} program
 * @returns {Promise<boolean>}
 */
async function starts(program) {
  const { chromium } = await import("playwright-core");
  try {
    const browser = await chromium.launch({
      executablePath: program,
      args: browserFlags,
      timeout: 20_000,
    });
    try {
      const page = await browser.newPage();
      await page.setContent("<h1>Hemvist</h1>", { timeout: 10_000 });
      const document = await page.pdf({ tagged: true });
      return document.subarray(0, 5).toString() === "%PDF-";
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/**
 * The same, where a missing browser is no reason to stop.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowserOrNone() {
  try {
    return await findBrowser();
  } catch (error) {
    if (!(error instanceof Stop) || process.env.CHROMIUM_PATH) throw error;
    say(`  ${error.message} Until then no PDF can be made.`);
    return undefined;
  }
}
