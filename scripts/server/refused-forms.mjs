// @ts-check
// Answers a form that was sent without a script and that Next refuses by itself: with a page in place
// of a line in English, which would be all that the browser shows.
import { randomUUID } from "node:crypto";
import { takeOver } from "./take-over.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer */
/** @typedef {"updated" | "unreadable" | "tooLarge" | "failed"} Reason */

/** What the application tells through the process that it shares with this server (lib/platform/server-in-front). */
const told =
  /** @type {{ hemvistRefusedForm?: (reason: Reason, address: string, status: number) => Answer, hemvistForms?: Map<string, { isUnreadable: boolean }> }} */ (
    globalThis
  );

/** What a refusal of Next's means. */
const reasons = /** @type {Partial<Record<number, Reason>>} */ ({
  400: "unreadable",
  409: "updated",
  413: "tooLarge",
  500: "failed",
});

/**
 * @param {Request} request is given a name by which the application can tell that its body says nothing
 * @param {Response} response taken over when its head would be that of such a refusal
 */
export function explainRefusedForms(request, response) {
  delete request.headers["x-hemvist-form"];
  if (!isPlainForm(request)) return;
  const address = request.url ?? "/";
  const id = randomUUID();
  request.headers["x-hemvist-form"] = id;
  const form = { isUnreadable: false };
  told.hemvistForms ??= new Map();
  told.hemvistForms.set(id, form);
  response.once("close", () => told.hemvistForms?.delete(id));

  takeOver(
    response,
    () => !isPage(response) && reasons[response.statusCode] !== undefined,
    (raw) => {
      const { statusCode: status } = response;
      const reason = form.isUnreadable ? "unreadable" : reasons[status];
      const answer = told.hemvistRefusedForm?.(reason ?? "failed", address, status);
      for (const name of ["content-length", "content-encoding", "transfer-encoding", "etag"]) {
        response.removeHeader(name);
      }
      const body = answer?.body ?? "Något gick fel hos oss. Försök igen om en stund.";
      const type = "text/plain; charset=utf-8";
      raw.writeHead(status, {
        ...(answer?.headers ?? { "content-type": type }),
        "content-length": Buffer.byteLength(body),
      });
      raw.end(body);
    },
  );
}

/**
 * Whether a browser sends a form by itself and shows what comes back: a script asks for other things.
 * @param {Request} request
 */
function isPlainForm({ method, headers }) {
  return (
    method === "POST" &&
    headers["next-action"] === undefined &&
    Boolean(headers.accept?.includes("text/html"))
  );
}

/** @param {Response} response */
function isPage(response) {
  return String(response.getHeader("content-type")).includes("text/html");
}
