// @ts-check
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { Stop } from "./output.mjs";

const random = (/** @type {BufferEncoding} */ encoding) => randomBytes(32).toString(encoding);

/** How each secret is made that set-up may make by itself. @type {Record<string, () => string>} */
const recipes = {
  AUTH_SECRET: () => random("base64url"),
  FIELD_KEYS: () => `k1:${random("base64")}`,
  SEARCH_KEY: () => random("base64"),
  ACTIONS_KEY: () => random("base64"),
  DATABASE_SUPERUSER_PASSWORD: () => random("base64url"),
  DATABASE_OWNER_PASSWORD: () => random("base64url"),
  DATABASE_APP_PASSWORD: () => random("base64url"),
};

/** Secrets of the application; a real installation brings its own. */
export const applicationKeys = ["AUTH_SECRET", "FIELD_KEYS", "SEARCH_KEY", "ACTIONS_KEY"];

/** Secrets of the embedded database; never leave this machine. */
export const databaseKeys = [
  "DATABASE_SUPERUSER_PASSWORD",
  "DATABASE_OWNER_PASSWORD",
  "DATABASE_APP_PASSWORD",
];

/**
 * @param {string} text lines of NAME=value
 * @returns {Record<string, string>}
 */
export function parseKeys(text) {
  const pairs = text
    .split("\n")
    .map((line) => /^([A-Z_]+)=(.+)$/.exec(line.trim()))
    .filter((match) => match !== null);
  return Object.fromEntries(pairs.map((match) => [match[1], match[2]]));
}

/**
 * @param {string} file
 * @returns {Record<string, string>} what the file holds; nothing when there is none
 */
export function readKeys(file) {
  try {
    return parseKeys(readFileSync(file, "utf8"));
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ENOENT") return {};
    throw new Stop(
      `The keys in ${file} cannot be read (${code}); start as the user who owns them.`,
    );
  }
}

/**
 * Reads the wanted secrets and makes those that are missing, once. Written beside and renamed,
 * since a half-written file would make every encrypted field unreadable.
 * @param {string} file
 * @param {string[]} names
 * @returns {Record<string, string>} the wanted secrets
 */
export function ensureKeys(file, names) {
  const known = readKeys(file);
  const missing = names.filter((name) => !known[name]);
  if (missing.length > 0) {
    for (const name of missing) known[name] = recipes[name]?.() ?? random("base64url");
    const text = Object.entries(known).map(([name, value]) => `${name}=${value}\n`);
    writeSecretFile(file, text.join(""));
  }
  return Object.fromEntries(names.map((name) => [name, known[name] ?? ""]));
}

/**
 * @param {string} file
 * @param {string} text
 */
function writeSecretFile(file, text) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, "w", 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}
