import { generateKeyPairSync, randomBytes } from "node:crypto";
import { demoAccounts, demoSubject } from "../demo-accounts.mjs";
import { messagePage, pageHeaders } from "./pages.mjs";

/** Level of assurance 3, which the municipality asks of an e-ID. */
export const assurance = "http://id.elegnamnden.se/loa/1.0/loa3";

/**
 * @typedef {{ id: string, secret: string, callback: string }} Client
 * @typedef {{ issuer: string, port: number, appUrl: string, clients: Client[] }} Plan
 */

/**
 * @param {Plan} plan
 * @returns {import("oidc-provider").Configuration}
 */
export function configuration({ port, appUrl, clients }) {
  return {
    clients: clients.map(({ id, secret, callback }) => ({
      client_id: id,
      client_secret: secret,
      redirect_uris: [`${appUrl}${callback}`],
      post_logout_redirect_uris: [appUrl, `${appUrl}/`, `${appUrl}/logga-in`, `${appUrl}/utloggad`],
      response_types: ["code"],
      grant_types: ["authorization_code"],
      token_endpoint_auth_method: "client_secret_basic",
    })),
    responseTypes: ["code"],
    pkce: { required: () => true },
    scopes: ["openid", "profile"],
    claims: { openid: ["sub", "acr", "amr"], profile: ["name", "preferred_username", "locale"] },
    acrValues: [assurance],
    // The application reads the claims from the id token and asks no further.
    conformIdTokenClaims: false,
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      // Cookies know no ports: two demos on one machine must not share them.
      names: {
        session: `demo_${port}_session`,
        interaction: `demo_${port}_interaction`,
        resume: `demo_${port}_resume`,
      },
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 3600,
      Session: 36_000,
      Grant: 36_000,
    },
    interactions: { url: (_, interaction) => `/inloggning/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: endSession(appUrl),
        postLogoutSuccessSource: tellSignedOut(appUrl),
      },
    },
    findAccount,
    loadExistingGrant: grantAll,
    renderError: tellError(appUrl),
  };
}

/** A key of this run only: tokens of an earlier run mean nothing. */
function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    ...privateKey.export({ format: "jwk" }),
    kid: randomBytes(8).toString("hex"),
    use: "sig",
    alg: "RS256",
  };
}

/** @type {import("oidc-provider").FindAccount} */
function findAccount(_, id) {
  const account = demoAccounts.find(({ login }) => demoSubject(login) === id);
  if (!account) return undefined;
  return {
    accountId: id,
    claims: async () => ({
      sub: id,
      name: account.name,
      preferred_username: account.login,
      locale: "sv-SE",
      acr: assurance,
      amr: ["demo"],
    }),
  };
}

/**
 * Both clients are the unit's own, so nobody is asked whether they may know a name.
 * @type {import("oidc-provider").Configuration["loadExistingGrant"]}
 */
async function grantAll(ctx) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope("openid profile");
  await grant.save();
  return grant;
}

/**
 * Ends the session without asking: the person has just pressed "Logga ut" in the application.
 * @param {string} appUrl
 * @returns {(ctx: import("oidc-provider").KoaContextWithOIDC) => Promise<void>}
 */
const endSession = (appUrl) => async (ctx) => {
  await ctx.oidc.session?.destroy();
  ctx.redirect(afterSignOut(ctx) ?? appUrl);
};

/**
 * @param {import("oidc-provider").KoaContextWithOIDC} ctx
 * @returns {string | undefined} where the application asked to come back to
 */
export function afterSignOut(ctx) {
  const { post_logout_redirect_uri: target, state } = ctx.oidc.params ?? {};
  if (typeof target !== "string") return undefined;
  const url = new URL(target);
  if (typeof state === "string") url.searchParams.set("state", state);
  return url.href;
}

/**
 * @param {string} appUrl
 * @returns {(ctx: import("oidc-provider").KoaContextWithOIDC) => void}
 */
const tellSignedOut = (appUrl) => (ctx) => {
  ctx.set(pageHeaders(appUrl));
  ctx.body = messagePage({ title: "Du är utloggad", text: "Du kan stänga fönstret.", appUrl });
};

/**
 * @param {string} appUrl
 * @returns {(ctx: import("oidc-provider").KoaContextWithOIDC, out: { error: string, error_description?: string }) => void}
 */
const tellError = (appUrl) => (ctx, out) => {
  ctx.set(pageHeaders(appUrl));
  ctx.body = messagePage({
    title: "Inloggningen gick inte att slutföra",
    text: `Gå tillbaka till Hemvist och försök igen. (${out.error}: ${out.error_description ?? ""})`,
    appUrl,
  });
};
