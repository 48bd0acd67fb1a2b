// @ts-check
// Sends the build's scripts and style sheets in the form that the build has laid beside them.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../setup/fingerprint.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

const types = /** @type {Record<string, string>} */ ({
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
});

/**
 * @param {string} distDir folder of the build
 * @returns {(request: Request, response: Response) => boolean} whether it has answered
 */
export function compressedFiles(distDir) {
  const folder = path.join(distDir, "static");
  const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined;
  // By whole addresses, read beforehand: nothing that is asked for becomes a path of the machine.
  const files = new Map(
    (isThere ? filesBelow(folder, () => true) : [])
      .filter((file) => file.endsWith(".br"))
      .map((file) => [`/_next/static/${file.slice(0, -3)}`, readFileSync(path.join(folder, file))]),
  );
  return (request, response) => {
    const address = (request.url ?? "").split("?")[0] ?? "";
    const content = files.get(address);
    const isTaken = /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(
      String(request.headers["accept-encoding"] ?? ""),
    );
    if (content === undefined || !isTaken || request.method === "POST") return false;
    response.writeHead(200, {
      "Content-Type": types[path.extname(address)],
      "Content-Encoding": "br",
      "Content-Length": content.length,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
    });
    response.end(request.method === "HEAD" ? undefined : content);
    return true;
  };
}
