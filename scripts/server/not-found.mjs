// @ts-check
import { request as ask } from "node:http";
import { ownFunctions, takeOver } from "./take-over.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {import("./take-over.mjs").Raw} Raw */

/** An address that nothing ever has; the application draws the page of all missing ones there. */
export const nowhere = "/finns-inte";

/**
 * Makes every page that answers 404 the very page of an unknown address. Next sends an empty document
 * for a page whose gate refuses, with the title of that page, and draws the rest by script: it would
 * be blank without JavaScript and would tell that something is there. A file that is not there, opened
 * in a window of its own, would be blank too.
 * @param {Request} request
 * @param {Response} response taken over when its head would be that of a missing page
 * @param {{ host: string, port: number }} self where this server listens
 */
export function sameNotFound(request, response, self) {
  if (request.url === nowhere) {
    answersMissing(response);
    return;
  }
  takeOver(
    response,
    () => isMissingPage(request, response),
    (raw) => answerNowhere(request, response, { ...self, raw }),
  );
}

/**
 * Its own page is drawn whole, as one that is found; what it says is that nothing is there.
 * @param {Response} response
 */
function answersMissing(response) {
  const { writeHead } = ownFunctions(response);
  Object.assign(response, {
    writeHead: (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) =>
      writeHead(status === 200 ? 404 : status, ...rest),
  });
}

/**
 * @param {Request} request
 * @param {Response} response
 */
function isMissingPage(request, response) {
  return (
    response.statusCode === 404 &&
    (String(response.getHeader("Content-Type")).includes("text/html") ||
      Boolean(request.headers.accept?.includes("text/html")))
  );
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {{ host: string, port: number, raw: Raw }} self
 */
function answerNowhere(request, response, { host, port, raw }) {
  const { cookie, host: name, "user-agent": agent, "accept-language": language } = request.headers;
  const headers = Object.entries({
    host: name,
    cookie,
    "user-agent": agent,
    "accept-language": language,
  });
  const inner = ask({
    host,
    port,
    path: nowhere,
    method: request.method === "HEAD" ? "HEAD" : "GET",
    headers: Object.fromEntries([["accept", "text/html"], ...headers.filter(([, value]) => value)]),
  });
  inner.on("response", (answer) => {
    // Answered in the meantime, as when the database hangs.
    if (response.headersSent) return void inner.destroy();
    for (const known of response.getHeaderNames()) response.removeHeader(known);
    for (const hop of ["connection", "keep-alive", "transfer-encoding"]) delete answer.headers[hop];
    raw.writeHead(answer.statusCode, answer.headers);
    answer.on("data", (chunk) => raw.write(chunk));
    answer.on("end", () => raw.end());
    answer.on("error", () => response.destroy());
  });
  inner.on("error", () => response.destroy());
  inner.end();
}
