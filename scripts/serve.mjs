// @ts-check
// The web server: Next behind a thin layer that sees every request first, also those that Next
// would answer by itself (odd methods, errors, files), and that stops without cutting anybody off.
import { createServer } from "node:http";
import next from "next";
import { readableAddress } from "./server/addresses.mjs";
import { compressedFiles } from "./server/compressed-files.mjs";
import { letImagesBeKept } from "./server/image-caching.mjs";
import { guardFaults } from "./server/lost-database.mjs";
import { nowhere, sameNotFound } from "./server/not-found.mjs";
import { explainRefusedForms } from "./server/refused-forms.mjs";
import { trustedHopsOf, visitorAddress } from "./server/visitor-address.mjs";
import { visitCounter, withCampaign } from "./server/visits.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

const isDevelopment = process.argv.includes("--dev");
const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 3000);
const appUrl = new URL(process.env.APP_URL ?? `http://localhost:${port}`);
const trustedHops = trustedHopsOf(process.env.TRUSTED_PROXY_HOPS?.trim(), appUrl);
if (trustedHops === null) {
  console.error("TRUSTED_PROXY_HOPS: must be a whole number from 0 to 9");
  process.exit(1);
}
const drainLimit = 8_000;

const methods = new Set(["GET", "HEAD", "POST"]);
const responseHeaders = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  // Not no-referrer: forms without JavaScript would then send "Origin: null".
  "Referrer-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
};

const app = next({ dev: isDevelopment, dir: process.cwd(), hostname: host, port });
await app.prepare();
const handle = app.getRequestHandler();
const sendCompressed = compressedFiles(process.env.NEXT_DIST_DIR ?? ".next");

const countVisit = visitCounter(process.env.DATABASE_URL, appUrl.origin);
const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(responseHeaders)) response.setHeader(name, value);
  letImagesBeKept(request, response);
  if (isDevelopment) response.removeHeader("Content-Security-Policy");
  if (!methods.has(request.method ?? "")) {
    response.writeHead(405, {
      Allow: "GET, HEAD, POST",
      "Content-Type": "text/plain; charset=utf-8",
    });
    response.end("Det går inte att göra så här. Hemvist svarar bara på GET, HEAD och POST.");
    return;
  }
  if (isOtherName(request)) return leadOn(response, `${appUrl.origin}${request.url}`);
  const readable = readableAddress(request.url ?? "/");
  if (readable !== null) {
    // What is sent is for no page: nothing can be read where it was to go.
    if (request.method !== "POST") return leadOn(response, readable);
    request.url = nowhere;
  }
  if (!isDevelopment && sendCompressed(request, response)) return;
  const onward = withCampaign(request, appUrl.origin);
  if (onward !== null) return leadOn(response, onward);
  countVisit(request, response);
  markAddress(request);
  guardFaults(response);
  sameNotFound(request, response, { host, port });
  explainRefusedForms(request, response);
  handle(request, response).catch((error) => failed(response, error));
});

/**
 * @param {Response} response
 * @param {string} location where the browser is to ask instead
 */
function leadOn(response, location) {
  response.writeHead(307, { Location: location });
  response.end();
}

/**
 * Forms are taken from one origin only, so whoever opens the demo by another name of this machine is
 * led to the right one before filling anything in.
 * @param {Request} request
 */
function isOtherName(request) {
  return (
    request.method === "GET" &&
    Boolean(request.url?.startsWith("/")) &&
    request.headers.host !== appUrl.host &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(request.headers.host ?? "") &&
    /^(localhost|127\.0\.0\.1|\[::1\])$/.test(appUrl.hostname) &&
    Boolean(request.headers.accept?.includes("text/html"))
  );
}

/**
 * Tells the application who is asking, and nothing of what a visitor claims.
 * @param {Request} request
 */
function markAddress(request) {
  request.headers["x-hemvist-address"] = visitorAddress(request, trustedHops ?? 0);
  for (const name of [
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-port",
    "forwarded",
  ]) {
    delete request.headers[name];
  }
}

/**
 * @param {Response} response
 * @param {unknown} error
 */
function failed(response, error) {
  console.error(error instanceof Error ? error.message : error);
  if (!response.headersSent)
    response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
  response.end("Något gick fel hos oss. Försök igen om en stund.");
}

if (isDevelopment) server.on("upgrade", app.getUpgradeHandler());
server.listen(port, host, () => console.log(`ready on ${appUrl.origin}`));

let isStopping = false;
function stop() {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(0), drainLimit).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
