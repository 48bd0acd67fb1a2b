// @ts-check
import { isIP } from "node:net";
import { trustedHopsOf } from "../server/visitor-address.mjs";
import { Stop } from "./output.mjs";
import { checkKeys } from "./settings-keys.mjs";

/**
 * @typedef {Record<string, string | undefined>} Environment
 * @typedef {{ issuer: string, clientId: string, clientSecret: string }} Issuer
 * @typedef {object} Settings
 * @property {string} host what app and demo provider bind
 * @property {number} port
 * @property {number} providerPort of the demo provider
 * @property {string} appUrl origin without a slash at the end
 * @property {string} trustedHops how many balancers of one's own stand in front
 * @property {boolean} isDemo
 * @property {{ runtime: string, admin: string, direct: string } | undefined} database absent: embedded
 * @property {Issuer | undefined} staffIssuer
 * @property {Issuer | undefined} citizenIssuer
 * @property {Record<string, string>} keys application secrets that were given
 * @property {{ smtpUrl?: string, smsUrl?: string, clamd?: string }} peers
 */

/**
 * @param {string} name of the setting
 * @param {string} problem what is wrong and what to write instead
 * @returns {never}
 */
function wrong(name, problem) {
  throw new Stop(`${name}: ${problem}`);
}

/**
 * @param {string} hostname as in URL.hostname
 * @returns {boolean} whether it can only mean this machine
 */
export const isLoopback = (hostname) =>
  hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);

/**
 * @param {string} name
 * @param {string} text
 * @param {string[]} protocols such as "https:"
 * @returns {URL}
 */
function url(name, text, protocols) {
  const example = protocols.map((protocol) => `${protocol}//…`).join(" or ");
  const parsed = URL.canParse(text)
    ? new URL(text)
    : wrong(name, `is not an address; write ${example}`);
  if (!protocols.includes(parsed.protocol)) wrong(name, `must begin as ${example}`);
  return parsed;
}

/**
 * Checks every setting that is given and fills in what is not.
 * @param {Environment} environment as process.env; an empty value counts as absent
 * @returns {Settings}
 * @throws {Stop} one line that names the wrong setting
 */
export function readSettings(environment) {
  const given = (/** @type {string} */ name) => environment[name]?.trim() || undefined;
  const host = readHost(given("HOST"));
  const port = readPort(given("PORT"));
  const appUrl = readAppUrl(given("APP_URL") ?? `http://localhost:${port}`);
  const isLocal = isLoopback(appUrl.hostname);
  const isDemo = !Object.keys(environment).some((name) => name.startsWith("OIDC_") && given(name));
  if (isDemo && !isLocal) {
    wrong(
      "OIDC_STAFF_ISSUER",
      `is needed, since APP_URL (${appUrl.origin}) is not on this machine and demo mode is only for http://localhost`,
    );
  }
  if (!isDemo && !isLocal && appUrl.protocol !== "https:") {
    wrong("APP_URL", "must be https outside this machine");
  }
  return {
    host,
    port,
    providerPort: port + 10,
    appUrl: appUrl.origin,
    trustedHops: readTrustedHops(given("TRUSTED_PROXY_HOPS"), appUrl),
    isDemo,
    database: readDatabase(given),
    staffIssuer: isDemo ? undefined : readIssuer("OIDC_STAFF", given),
    citizenIssuer: given("OIDC_CITIZEN_ISSUER") ? readIssuer("OIDC_CITIZEN", given) : undefined,
    keys: checkKeys(given, isDemo, wrong),
    peers: readPeers(given),
  };
}

/** @param {string | undefined} text */
function readHost(text = "127.0.0.1") {
  if (text !== "localhost" && isIP(text) === 0) {
    wrong("HOST", `is not an IP address of this machine (${text}); write 127.0.0.1 or 0.0.0.0`);
  }
  return text;
}

/** @param {string | undefined} text */
function readPort(text = "3000") {
  const port = Number(text);
  const highest = 65_525;
  if (!/^\d+$/.test(text) || port < 1 || port > highest) {
    wrong("PORT", `must be a whole number from 1 to ${highest} (now ${text})`);
  }
  return port;
}

/** @param {string} text */
function readAppUrl(text) {
  const parsed = url("APP_URL", text, ["http:", "https:"]);
  if (parsed.pathname !== "/" || parsed.search || parsed.hash || parsed.username) {
    wrong("APP_URL", "must be scheme, host and port only, such as https://hemvist.example.se");
  }
  return parsed;
}

/**
 * @param {string | undefined} text
 * @param {URL} appUrl
 */
function readTrustedHops(text, appUrl) {
  const hops = trustedHopsOf(text, appUrl);
  if (hops === null) wrong("TRUSTED_PROXY_HOPS", "must be a whole number from 0 to 9");
  return String(hops);
}

/** @param {(name: string) => string | undefined} given */
function readDatabase(given) {
  const runtime = given("DATABASE_URL");
  const admin = given("DATABASE_ADMIN_URL");
  if (!runtime) {
    for (const name of ["DATABASE_ADMIN_URL", "DATABASE_DIRECT_URL"]) {
      if (given(name)) wrong("DATABASE_URL", `is missing although ${name} is set`);
    }
    return undefined;
  }
  readDatabaseUrl("DATABASE_URL", runtime);
  if (!admin) wrong("DATABASE_ADMIN_URL", "is needed for migrations when DATABASE_URL is set");
  const direct = given("DATABASE_DIRECT_URL") ?? runtime;
  const users = Object.entries({
    DATABASE_URL: runtime,
    DATABASE_ADMIN_URL: admin,
    DATABASE_DIRECT_URL: direct,
  }).map(([name, text]) => readDatabaseUrl(name, text).username);
  if (users[0] === users[1]) {
    wrong(
      "DATABASE_URL",
      "must be another login than DATABASE_ADMIN_URL: neither owner nor superuser",
    );
  }
  if (users[2] === users[1]) {
    wrong("DATABASE_DIRECT_URL", "must be another login than DATABASE_ADMIN_URL");
  }
  return { runtime, admin, direct };
}

/**
 * @param {string} name
 * @param {string} text
 */
function readDatabaseUrl(name, text) {
  const parsed = url(name, text, ["postgresql:", "postgres:"]);
  if (!parsed.username)
    wrong(name, "has no login; write postgresql://login:password@host/database");
  if (parsed.pathname.length < 2) wrong(name, "names no database; write postgresql://…/database");
  return parsed;
}

/**
 * @param {string} prefix
 * @param {(name: string) => string | undefined} given
 * @returns {Issuer}
 */
function readIssuer(prefix, given) {
  const need = (/** @type {string} */ part) =>
    given(`${prefix}_${part}`) ?? wrong(`${prefix}_${part}`, "is needed for sign-in");
  const issuer = need("ISSUER");
  const parsed = url(`${prefix}_ISSUER`, issuer, ["https:", "http:"]);
  if (parsed.protocol === "http:" && !isLoopback(parsed.hostname)) {
    wrong(`${prefix}_ISSUER`, "must be https outside this machine");
  }
  return { issuer, clientId: need("CLIENT_ID"), clientSecret: need("CLIENT_SECRET") };
}

/** @param {(name: string) => string | undefined} given */
function readPeers(given) {
  const smtpUrl = given("SMTP_URL");
  const smsUrl = given("SMS_URL");
  const clamd = given("CLAMD");
  if (smtpUrl) url("SMTP_URL", smtpUrl, ["smtp:", "smtps:"]);
  if (smsUrl) {
    const parsed = url("SMS_URL", smsUrl, ["https:", "http:"]);
    if (parsed.protocol === "http:" && !isLoopback(parsed.hostname)) {
      wrong("SMS_URL", "must be https outside this machine");
    }
  }
  if (clamd && !/^(\/.+|[^\s/:]+:\d{1,5})$/.test(clamd)) {
    wrong("CLAMD", "must be host:port or the path of a socket, such as 127.0.0.1:3310");
  }
  return { smtpUrl, smsUrl, clamd };
}
