// @ts-check
import { request as ask } from "node:http";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/**
 * @typedef {object} Raw
 * @property {(...given: unknown[]) => any} writeHead
 * @property {(...given: unknown[]) => any} write
 * @property {(...given: unknown[]) => any} end
 * @property {(...given: unknown[]) => any} flushHeaders
 */

/** An address that nothing ever has; the application draws the page of all missing ones there. */
const nowhere = "/finns-inte";

/**
 * Makes every page that answers 404 the very page of an unknown address. Next sends an empty document
 * for a page whose gate refuses, with the title of that page, and draws the rest by script: it would
 * be blank without JavaScript and would tell that something is there.
 * @param {Request} request
 * @param {Response} response taken over when its head would be that of a missing page
 * @param {{ host: string, port: number }} self where this server listens
 */
export function sameNotFound(request, response, self) {
  if (request.url === nowhere) {
    answersMissing(response);
    return;
  }
  const raw = ownFunctions(response);
  let isTaken = false;
  const takesOver = () => {
    isTaken ||= !response.headersSent && isMissingPage(response);
    return isTaken;
  };
  // Others (compression) wrap these in turn, so they stay in place and pass on what is not theirs.
  Object.assign(response, {
    writeHead(/** @type {number} */ status, /** @type {unknown[]} */ ...rest) {
      response.statusCode = status;
      return takesOver() ? response : raw.writeHead(status, ...rest);
    },
    flushHeaders: () => takesOver() || raw.flushHeaders(),
    write: (/** @type {unknown[]} */ ...chunk) => takesOver() || raw.write(...chunk),
    end(/** @type {unknown[]} */ ...chunk) {
      if (!takesOver()) return raw.end(...chunk);
      answerNowhere(request, response, { ...self, raw });
      return response;
    },
  });
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
 * @param {Response} response
 * @returns {Raw} what it could do before anybody wrapped it
 */
function ownFunctions(response) {
  const bound = (/** @type {"writeHead" | "write" | "end" | "flushHeaders"} */ name) =>
    /** @type {(...given: unknown[]) => any} */ (
      /** @type {unknown} */ (response[name].bind(response))
    );
  return {
    writeHead: bound("writeHead"),
    write: bound("write"),
    end: bound("end"),
    flushHeaders: bound("flushHeaders"),
  };
}

/** @param {Response} response */
function isMissingPage(response) {
  return (
    response.statusCode === 404 && String(response.getHeader("Content-Type")).includes("text/html")
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
