// @ts-check

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/**
 * Nothing that the product answers is kept by anybody, but for one thing: an image of a published page,
 * which says so itself. Whatever else is answered about images is not kept either.
 * @param {Request} request
 * @param {Response} response with the headers of every answer set
 */
export function letImagesBeKept(request, response) {
  if (!request.url?.startsWith("/api/images/")) return;
  const everyAnswer = String(response.getHeader("Cache-Control"));
  response.removeHeader("Cache-Control");
  const writeHead = response.writeHead;
  response.writeHead = /** @type {typeof writeHead} */ (
    /** @param {Parameters<typeof writeHead>} args */
    (...args) => {
      // Not modified: the answer that is kept goes on as the image's own answer says.
      if (args[0] !== 200 && args[0] !== 304) response.setHeader("Cache-Control", everyAnswer);
      return writeHead.apply(response, args);
    }
  );
}
