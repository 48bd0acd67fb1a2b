// @ts-check
import { rmSync, writeFileSync } from "node:fs";
import { fingerprint, hasStamp, readText, writeStamp } from "./fingerprint.mjs";
import { runInForeground } from "./foreground.mjs";
import { withLock } from "./lock.mjs";
import { disagreements } from "./lock-file.mjs";
import { Stop, say, secondsSince } from "./output.mjs";
import { inRoot, root } from "./paths.mjs";

const stamp = inRoot("node_modules", ".hemvist-installed");
const lockFile = inRoot("package-lock.json");

/** @returns {string} changes when other packages are wanted */
const wanted = () =>
  fingerprint(
    process.platform,
    process.arch,
    ...["package.json", "package-lock.json", ".npmrc"].map((name) => readText(inRoot(name))),
  );

/**
 * Installs the packages of the lock file unless they are there.
 * @throws {Stop} when npm fails, or when the lock file no longer says what is installed
 */
export async function ensureInstalled() {
  if (hasStamp(stamp, wanted())) return;
  await withLock("install", async () => {
    if (hasStamp(stamp, wanted())) return;
    const startedAt = performance.now();
    say("  Installs packages …");
    const lockBefore = readText(lockFile);
    rmSync(stamp, { force: true });
    // Not `npm ci`: it fails where a mirror lacks packages that only other platforms need.
    await npm(["install", "--no-audit", "--no-fund", "--include=dev", "--include=optional"]);
    const differing = disagreements(lockBefore, readText(lockFile));
    if (differing.length > 0) {
      throw new Stop(
        "package-lock.json was changed by the installation: package.json and the lock file do not agree. Look at `git diff package-lock.json`, then commit or restore it.",
        differing.slice(0, 10),
      );
    }
    // What this registry holds for other platforms is no change of the project.
    if (readText(lockFile) !== lockBefore) writeFileSync(lockFile, lockBefore);
    writeStamp(stamp, wanted());
    say(`  Packages installed: ${secondsSince(startedAt)}`);
  });
}

/**
 * Runs npm itself, by the Node that npm was started with where that is known.
 * @param {string[]} args
 * @param {string} [cwd]
 * @throws {Stop} with npm's last words
 */
export async function npm(args, cwd = root) {
  const script = process.env.npm_execpath;
  const isScript = script?.endsWith(".js") ?? false;
  const [command, first] = isScript
    ? [process.env.npm_node_execpath ?? process.execPath, [script ?? ""]]
    : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  let output = "";
  const exit = await runInForeground(command, [...first, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    shell: !isScript && process.platform === "win32",
    env: npmEnvironment(),
    // npm goes on for a long time after it was told to end.
    patience: 1000,
    onOutput: (text) => {
      output = (output + text).slice(-8000);
    },
  });
  if (exit.code === 0) return;
  const how = exit.signal ?? `exit code ${exit.code}`;
  throw new Stop(`npm ${args[0]} failed (${how}).`, [output.trim()]);
}

/** The settings npm hands to a script would count as command-line options of the npm in it. */
function npmEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(config_(omit|include|production|only)|lifecycle|package)/i.test(name),
  );
  return /** @type {NodeJS.ProcessEnv} */ ({
    ...Object.fromEntries(kept),
    NODE_ENV: "development",
  });
}
