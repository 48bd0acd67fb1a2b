// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { Stop } from "./output.mjs";
import { inRoot } from "./paths.mjs";

const wantedMajor = 24;
const executable = process.platform === "win32" ? "node.exe" : "node";

/**
 * @param {string} version such as "20.19.0"
 * @returns {boolean} whether the start scripts run on it
 */
export function canStart(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/**
 * @returns {string} the Node that everything after set-up runs on
 * @throws {Stop} when none came with the installation
 */
export function findNode24() {
  const packages = [`node-${process.platform}-${process.arch}`, "node"];
  const candidates = packages.flatMap((name) => [
    inRoot("node_modules", name, "bin", executable),
    inRoot("node_modules", name, executable),
  ]);
  const own = Number(process.versions.node.split(".")[0]) >= wantedMajor ? [process.execPath] : [];
  for (const candidate of [...candidates.filter((file) => existsSync(file)), ...own]) {
    if (majorOf(candidate) >= wantedMajor) return candidate;
  }
  throw new Stop(
    `Node ${wantedMajor} for ${process.platform}-${process.arch} did not come with the installation; start with Node ${wantedMajor} or later.`,
  );
}

/** @param {string} file */
function majorOf(file) {
  if (file === process.execPath) return Number(process.versions.node.split(".")[0]);
  try {
    const version = execFileSync(file, ["--version"], { encoding: "utf8" });
    return Number(/^v(\d+)\./.exec(version)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/**
 * @param {string} node
 * @returns {string} PATH with that Node first, so that programs that say `env node` get it too
 */
export const pathWith = (node) =>
  [path.dirname(node), inRoot("node_modules", ".bin"), process.env.PATH ?? ""].join(path.delimiter);
