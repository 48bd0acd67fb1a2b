// @ts-check
import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Makes a file that did not exist, with its content in the same instant: of two processes only
 * one succeeds, and nobody ever reads it half-written.
 * @param {string} file
 * @param {string} text
 * @returns {boolean} whether this process made it
 */
export function claimFile(file, text) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
