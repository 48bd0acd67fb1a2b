// @ts-check
// Answers in the application's place when the database goes in the middle of a page: what began while
// it answered would else end as an error page without a word, or not end at all.

/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer */

/** What the application tells through the process that it shares with this server (lib/platform/server-in-front). */
const told =
  /** @type {{ hemvistDatabaseLostAt?: number, hemvistDatabaseAnswers?: () => Promise<boolean>, hemvistUnavailable?: () => Answer }} */ (
    globalThis
  );

/** Nobody waits longer than this for a database that hangs, in milliseconds. */
const longestWait = 7_000;

/**
 * Watches a response until it is sent.
 * @param {Response} response
 */
export function guardFaults(response) {
  const began = Date.now();
  const { writeHead, write, end } = response;
  let isReplaced = false;

  const isLost = () => (told.hemvistDatabaseLostAt ?? 0) >= began;

  function replace() {
    const answer = told.hemvistUnavailable?.();
    if (answer === undefined) return;
    isReplaced = true;
    for (const name of [
      "content-length",
      "content-encoding",
      "transfer-encoding",
      "etag",
      "set-cookie",
    ]) {
      response.removeHeader(name);
    }
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    response.setHeader("content-length", Buffer.byteLength(answer.body));
    writeHead.call(response, answer.status);
    end.call(response, answer.body, "utf8");
  }

  /** Whether what is about to be sent is an error that the missing database made. */
  function isToReplace(status = response.statusCode) {
    return isReplaced || (status === 500 && !response.headersSent && isLost());
  }

  response.writeHead = /** @type {typeof writeHead} */ (
    (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
      if (!isToReplace(status)) return writeHead.call(response, status, ...rest);
      if (!isReplaced) replace();
      return response;
    }
  );
  response.write = /** @type {typeof write} */ (
    (/** @type {any[]} */ ...parts) => {
      if (!isToReplace()) return write.apply(response, /** @type {any} */ (parts));
      if (!isReplaced) replace();
      return true;
    }
  );
  response.end = /** @type {typeof end} */ (
    (/** @type {any[]} */ ...parts) => {
      if (!isToReplace()) return end.apply(response, /** @type {any} */ (parts));
      if (!isReplaced) replace();
      return response;
    }
  );

  const timer = setTimeout(async () => {
    if (response.headersSent || (await told.hemvistDatabaseAnswers?.()) !== false) return;
    if (!response.headersSent) replace();
  }, longestWait);
  response.once("close", () => clearTimeout(timer));
}
