// @ts-check
import { rmSync } from "node:fs";
import { compressFiles, hintAtCompiling } from "./browser-files.mjs";
import { plainEnvironment } from "./environment.mjs";
import { fingerprint, hasStamp, treeFingerprint, writeStamp } from "./fingerprint.mjs";
import { inRoot, root } from "./paths.mjs";

/** @typedef {import("./settings.mjs").Environment} Environment */

const nextProgram = inRoot("node_modules", "next", "dist", "bin", "next");

/** What no build reads. Anything else counts, so that a new folder is never forgotten. */
const unread =
  /^(\.(?!env)[^/]*|node_modules|tests|scripts|bench|docs|coverage|test-results|playwright-report|prisma\/migrations|prisma\/seed|next-env\.d\.ts|[^/]*\.(md|tsbuildinfo)|lib\/platform\/generated|.*\/\.DS_Store)$/;

/**
 * @param {string} relative path in the clone
 * @returns {boolean} whether a build may depend on it
 */
export const isBuildInput = (relative) => !unread.test(relative);

/**
 * Builds the application unless the source is as it was at the last build.
 * @param {import("./crew.mjs").Crew} crew
 * @param {{ distDir: string, actionsKey: string, onOutput?: (text: string) => void, isForced?: boolean }} options
 * @returns {Promise<boolean>} whether it was built now
 */
export async function ensureBuild(crew, { distDir, actionsKey, onOutput, isForced = false }) {
  const stamp = inRoot(distDir, "hemvist-build");
  const environment = buildEnvironment(distDir, actionsKey);
  const wanted = fingerprint(
    treeFingerprint(root, isBuildInput),
    process.version,
    actionsKey,
    ...Object.entries(environment)
      .filter(([name]) => name.startsWith("NEXT_PUBLIC_"))
      .flatMap(([name, value]) => [name, value ?? ""]),
  );
  if (!isForced && hasStamp(stamp, wanted)) return false;
  rmSync(stamp, { force: true });
  await crew.run({
    name: "build",
    command: process.execPath,
    args: [nextProgram, "build"],
    env: environment,
    onOutput,
  });
  await hintAtCompiling(inRoot(distDir));
  await compressFiles(inRoot(distDir));
  writeStamp(stamp, wanted);
  return true;
}

/**
 * A build knows no address, database or secret but the key that names server actions: the same
 * build serves every installation that shares it.
 * @param {string} distDir
 * @param {string} actionsKey
 * @returns {Environment}
 */
function buildEnvironment(distDir, actionsKey) {
  const { HOST, PORT, APP_URL, SMTP_URL, SMS_URL, CLAMD, ...plain } = plainEnvironment();
  return {
    ...plain,
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
  };
}
