// @ts-check
// What is done to the build's scripts and style sheets before any browser gets them.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { filesBelow } from "./fingerprint.mjs";

const compress = promisify(brotliCompress);

/**
 * V8 reads it at the head of a script: compile all functions at once, off the main thread, while the
 * script is still coming in. Otherwise each is compiled on the main thread when first called.
 */
const compileAtOnce = "//# allFunctionsCalledOnLoad\n";

/**
 * Marks the scripts that every page runs as a whole. On the pages of the public site two thirds of
 * what held up the main thread was their being compiled function by function. Scripts of some pages
 * only stay as they are: much of them may never be called. Other browsers read a comment.
 * @param {string} distDir folder of the build
 * @returns {Promise<string[]>} the files marked, as named from that folder
 */
export async function hintAtCompiling(distDir) {
  const manifest = JSON.parse(await readFile(path.join(distDir, "build-manifest.json"), "utf8"));
  const files = /** @type {string[]} */ (manifest.rootMainFiles);
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(path.join(distDir, file), "utf8");
      if (content.startsWith(compileAtOnce)) return;
      await writeFile(path.join(distDir, file), compileAtOnce + content);
    }),
  );
  return files;
}

/**
 * Lays the smallest form of each script and style sheet beside it, once for all who will ask: what is
 * compressed while somebody waits must be compressed in haste, and comes out a seventh larger.
 * @param {string} distDir folder of the build
 */
export async function compressFiles(distDir) {
  const folder = path.join(distDir, "static");
  const files = filesBelow(folder, (name) => !/\.[^/]+$/.test(name) || /\.(js|css)$/.test(name));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(path.join(folder, file));
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await writeFile(path.join(folder, `${file}.br`), await compress(content, { params }));
    }),
  );
}
