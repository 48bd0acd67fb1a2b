// @ts-check
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * @param {...(string | Buffer)} parts
 * @returns {string} SHA-256 in hex; the length of each part counts, so "a","bc" is not "ab","c"
 */
export function fingerprint(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @param {(relative: string) => boolean} isWanted asked for files and folders; a folder refused is not entered
 * @returns {string[]} relative paths of files, sorted
 */
export function filesBelow(folder, isWanted) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {string} */ below) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const relative = below ? `${below}/${entry.name}` : entry.name;
      if (!isWanted(relative)) continue;
      if (entry.isDirectory()) visit(relative);
      else if (entry.isFile()) found.push(relative);
    }
  };
  visit("");
  return found.sort();
}

/**
 * @param {string} folder
 * @param {(relative: string) => boolean} [isWanted]
 * @returns {string} changes when a file's name or content does; nothing when there is no folder
 */
export function treeFingerprint(folder, isWanted = () => true) {
  if (!statSync(folder, { throwIfNoEntry: false })) return "";
  const files = filesBelow(folder, isWanted);
  return fingerprint(...files.flatMap((file) => [file, readFileSync(path.join(folder, file))]));
}

/**
 * @param {string} file
 * @returns {string} content, or nothing when it cannot be read
 */
export function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * A stamp says for which input some output was made.
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${value}\n`);
}

/**
 * @param {string} file
 * @param {string} value
 * @returns {boolean}
 */
export const hasStamp = (file, value) => readText(file).trim() === value;
