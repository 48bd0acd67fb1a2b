// @ts-check
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone, without links in its path. */
export const root = realpathSync(
  path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", ".."),
);

/** Everything that set-up makes and that git ignores: keys, database, logs, mail. */
export const stateDir = path.join(root, ".data");

/** Tells clones apart where they share a place, such as /var/lib/hemvist. */
export const cloneId = createHash("sha256").update(root).digest("hex").slice(0, 16);

/**
 * @param {...string} parts path inside the clone
 * @returns {string} absolute path
 */
export const inRoot = (...parts) => path.join(root, ...parts);
