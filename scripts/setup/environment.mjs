// @ts-check
import { pathWith } from "./node24.mjs";
import { stateDir } from "./paths.mjs";

/**
 * @typedef {import("./settings.mjs").Environment} Environment
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {import("./settings.mjs").Issuer} Issuer
 * @typedef {object} Resolved what set-up found out beyond the settings
 * @property {Record<string, string>} keys of the application
 * @property {{ runtime: string, direct: string }} database
 * @property {Issuer} staffIssuer
 * @property {Issuer} [citizenIssuer]
 * @property {string} [chromiumPath]
 * @property {string} [dataDir]
 */

/** What a child must not take over by chance: npm's own, and settings that are handed on checked. */
const ours =
  /^(npm_|NEXTAUTH_|OIDC_|DATABASE_|HEMVIST_|AUTH_SECRET$|FIELD_KEYS$|SEARCH_KEY$|ACTIONS_KEY$|NEXT_SERVER_ACTIONS_ENCRYPTION_KEY$|NODE_CHANNEL_)/;

/** @returns {Environment} the user's environment without settings and secrets of this product */
export function plainEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: pathWith(process.execPath),
    // Days are reckoned in Swedish time by the code itself, never by the machine's clock zone.
    TZ: "UTC",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * @param {Settings} settings
 * @param {Resolved} resolved
 * @returns {Environment} for application, worker and seed; holds no right to change tables
 */
export function applicationEnvironment(settings, resolved) {
  const { host, port, appUrl, trustedHops, isDemo, peers } = settings;
  const { keys, database, staffIssuer, citizenIssuer } = resolved;
  return withoutGaps({
    ...plainEnvironment(),
    NODE_ENV: "production",
    HOST: host,
    PORT: String(port),
    APP_URL: appUrl,
    TRUSTED_PROXY_HOPS: trustedHops,
    HEMVIST_DEMO: isDemo ? "1" : undefined,
    DATABASE_URL: database.runtime,
    DATABASE_DIRECT_URL: database.direct,
    ...keys,
    NEXTAUTH_URL: appUrl,
    NEXTAUTH_SECRET: keys.AUTH_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keys.ACTIONS_KEY,
    ...issuerEnvironment("OIDC_STAFF", staffIssuer),
    ...issuerEnvironment("OIDC_CITIZEN", citizenIssuer),
    SMTP_URL: peers.smtpUrl,
    SMS_URL: peers.smsUrl,
    CLAMD: peers.clamd,
    DATA_DIR: resolved.dataDir ?? stateDir,
    CHROMIUM_PATH: resolved.chromiumPath,
  });
}

/**
 * @param {string} prefix
 * @param {Issuer | undefined} issuer
 */
const issuerEnvironment = (prefix, issuer) => ({
  [`${prefix}_ISSUER`]: issuer?.issuer,
  [`${prefix}_CLIENT_ID`]: issuer?.clientId,
  [`${prefix}_CLIENT_SECRET`]: issuer?.clientSecret,
});

/** @param {Environment} environment */
const withoutGaps = (environment) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
