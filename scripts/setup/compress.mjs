// @ts-check
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { filesBelow } from "./fingerprint.mjs";

const compress = promisify(brotliCompress);

/**
 * Lays the smallest form of each script and style sheet beside it, once for all who will ask: what is
 * compressed while somebody waits must be compressed in haste, and comes out a seventh larger.
 * @param {string} folder of the build's files for the browser
 */
export async function compressFiles(folder) {
  const files = filesBelow(folder, (name) => !/\.[^/]+$/.test(name) || /\.(js|css)$/.test(name));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(path.join(folder, file));
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await writeFile(path.join(folder, `${file}.br`), await compress(content, { params }));
    }),
  );
}
