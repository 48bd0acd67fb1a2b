// @ts-check

/** @typedef {import("node:http").ServerResponse} Response */
/**
 * @typedef {object} Raw
 * @property {(...given: unknown[]) => any} writeHead
 * @property {(...given: unknown[]) => any} write
 * @property {(...given: unknown[]) => any} end
 * @property {(...given: unknown[]) => any} flushHeaders
 */

/**
 * Lets another answer go out in place of the one that the application gives, if that one is to be
 * replaced as its head would be sent.
 * @param {Response} response
 * @param {() => boolean} isToReplace asked while the status and the headers of the answer stand in the response
 * @param {(raw: Raw) => void} answer sends the other one, by what the response could do before
 */
export function takeOver(response, isToReplace, answer) {
  const raw = ownFunctions(response);
  let isTaken = false;
  const takesOver = () => {
    isTaken ||= !response.headersSent && isToReplace();
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
      answer(raw);
      return response;
    },
  });
}

/**
 * @param {Response} response
 * @returns {Raw} what it could do before anybody wrapped it
 */
export function ownFunctions(response) {
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
