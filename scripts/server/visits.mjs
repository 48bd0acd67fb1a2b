// @ts-check
import pg from "pg";

// How often the public pages are shown, by day: no person, no address, no browser. It is seen here and
// not in the application, which is not told whether a browser only fetches ahead.

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ address: string, isBuilt: boolean, campaign: string, isArrival: boolean }} Visit */

/** Behind sign-in, one person's own, or no page at all. */
const uncounted =
  /^\/(_next|api|admin|handlaggning|bestallare|beslut|jour|mitt-hem|min-ansokan|konto|logga-(in|ut)|images|intresseanmalan\/(fortsatt|kvitto)|(bli-uppringd|kontakt)\/kvitto|informationstraffar\/bokning)(\/|$)/;
const id = /\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/|$)/g;
const address = /^\/(?!\/)[a-z0-9/-]{0,119}$/;
const machines =
  /bot|crawl|spider|slurp|preview|scan|monitor|check|fetch|headless|lighthouse|curl|wget|python|java\/|go-http|node|axios|okhttp|libwww/i;
const campaignCode = /^[a-z0-9][a-z0-9-]{1,39}$/;

/** The addresses that are built into the product; all others are rows, which the database looks up. */
const built = new Set([
  "/sjalvtest",
  "/informationstraffar",
  "/informationstraffar/*",
  "/for-barn/kort",
  "/nyheter",
  "/kalender",
  "/bli-uppringd",
  "/intresseanmalan",
  ...["uppdrag", "barn", "namn", "kontakt", "bostadsort", "hushall", "bostad", "erfarenhet", "sist"]
    .concat("kontrollera", "spara")
    .map((step) => `/intresseanmalan/${step}`),
]);

/**
 * What a request would count as, or null: only a page of the public site that a person goes to, whether
 * as a document or by a link in the page; not what a browser fetches ahead, a machine, or staff signed in.
 * @param {{ method?: string, url?: string, headers: import("node:http").IncomingHttpHeaders }} request
 * @param {string} origin of the product
 * @returns {Visit | null}
 */
export function visitOf({ method, url = "/", headers }, origin) {
  if (method !== "GET" || !URL.canParse(url, origin)) return null;
  const { pathname, searchParams } = new URL(url, origin);
  if (!address.test(pathname) || uncounted.test(pathname)) return null;
  const asksForPage = headers.rsc !== undefined || headers.accept?.includes("text/html");
  if (!asksForPage || isFetchedAhead(headers)) return null;
  const agent = headers["user-agent"] ?? "";
  if (agent === "" || machines.test(agent)) return null;
  if (/hemvist\.session=/.test(headers.cookie ?? "")) return null;
  const plain = pathname.replace(id, "/*").replace(/(?<=.)\/$/, "");
  return {
    ...{ address: plain, isBuilt: built.has(plain) },
    campaign: campaignIn(searchParams),
    isArrival: headers.rsc === undefined && !comesFromHere(headers, origin),
  };
}

/**
 * Where somebody who came by a campaign's link goes on to: the same page, with the code that the page
 * before had. So it is known without a cookie which campaign a form belongs to.
 * @param {{ method?: string, url?: string, headers: import("node:http").IncomingHttpHeaders }} request
 * @param {string} origin of the product
 * @returns {string | null} null if there is nothing to carry
 */
export function withCampaign({ method, url = "/", headers }, origin) {
  const { referer } = headers;
  if (method !== "GET" || referer === undefined || !isOwn(referer, origin)) return null;
  const code = campaignIn(new URL(referer).searchParams);
  if (code === "" || !URL.canParse(url, origin)) return null;
  const to = new URL(url, origin);
  if (!address.test(to.pathname) || uncounted.test(to.pathname)) return null;
  // A form that is begun remembers by itself.
  if (to.pathname.startsWith("/intresseanmalan/") || to.searchParams.has("kampanj")) return null;
  if (headers.rsc === undefined && !headers.accept?.includes("text/html")) return null;
  to.searchParams.set("kampanj", code);
  return `${to.pathname}${to.search}`;
}

/**
 * Some browsers never say which page somebody comes from; most of them still say that it is one of ours.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {string} origin
 */
function comesFromHere({ referer, "sec-fetch-site": site }, origin) {
  return referer === undefined ? site === "same-origin" : isOwn(referer, origin);
}

/** @param {import("node:http").IncomingHttpHeaders} headers */
function isFetchedAhead(headers) {
  const purpose = `${headers.purpose ?? ""} ${headers["sec-purpose"] ?? ""}`;
  return (
    headers["next-router-prefetch"] !== undefined ||
    headers["next-router-segment-prefetch"] !== undefined ||
    purpose.includes("prefetch")
  );
}

/** @param {URLSearchParams} query */
function campaignIn(query) {
  const code = query.get("kampanj") ?? "";
  return campaignCode.test(code) ? code : "";
}

/**
 * @param {string | undefined} referer
 * @param {string} origin
 */
function isOwn(referer, origin) {
  return referer !== undefined && URL.canParse(referer) && new URL(referer).origin === origin;
}

/** Visits that wait to be written; past it they are let go, so that a slow database holds nothing up. */
const MOST_WAITING = 50;

/**
 * Counts the pages that are shown. Nobody waits for it: what cannot be written is let go. An address
 * that no page has is not counted, though a visitor may be answered 200 there: the database judges it.
 * @param {string | undefined} connectionString of the runtime login
 * @param {string} origin of the product
 */
export function visitCounter(connectionString, origin) {
  const pool = new pg.Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  pool.on("error", () => undefined);
  let waiting = 0;
  return (/** @type {Request} */ request, /** @type {Response} */ response) => {
    const visit = visitOf(request, origin);
    if (visit === null) return;
    response.once("finish", () => {
      if (response.statusCode !== 200 || waiting >= MOST_WAITING) return;
      waiting += 1;
      pool
        .query(
          "SELECT app.count_visit((now() AT TIME ZONE 'Europe/Stockholm')::date, $1, $2, $3, $4)",
          [visit.address, visit.isBuilt, visit.campaign, visit.isArrival],
        )
        .catch(() => undefined)
        .finally(() => {
          waiting -= 1;
        });
    });
  };
}
