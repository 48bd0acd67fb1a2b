// The demo's sign-in service: a real OpenID Connect provider, on this machine only. It is a
// process of its own that the application never imports.
import { createServer } from "node:http";
import Provider from "oidc-provider";
import { demoSubject, findDemoAccount } from "./demo-accounts.mjs";
import { afterSignOut, assurance, configuration } from "./provider/configuration.mjs";
import { messagePage, pageHeaders, signInPage } from "./provider/pages.mjs";
import { isLoopback } from "./setup/settings.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** @param {string} name */
function need(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is not set; npm start starts this program.`);
  process.exit(1);
}

const issuer = need("OIDC_STAFF_ISSUER");
const appUrl = need("APP_URL");
const port = Number(new URL(issuer).port);
for (const url of [issuer, appUrl]) {
  if (isLoopback(new URL(url).hostname)) continue;
  console.error(`The demo's sign-in service is for this machine only, not for ${url}.`);
  process.exit(1);
}

const client = (/** @type {string} */ prefix, /** @type {string} */ callback) => ({
  id: need(`${prefix}_CLIENT_ID`),
  secret: need(`${prefix}_CLIENT_SECRET`),
  callback,
});
const clients = [
  client("OIDC_STAFF", "/api/auth/callback/staff"),
  client("OIDC_CITIZEN", "/api/auth/callback/citizen"),
];
const provider = new Provider(issuer, configuration({ issuer, port, appUrl, clients }));

provider.use(async (ctx, next) => {
  // A sign-in without these would work with most providers; here it must not go unnoticed.
  if (ctx.path === "/auth" && !(ctx.query.state && ctx.query.nonce)) {
    ctx.status = 400;
    ctx.set(pageHeaders(appUrl));
    ctx.body = messagePage({
      title: "Inloggningen gick inte att börja",
      text: "state och nonce saknas.",
      appUrl,
    });
    return;
  }
  if (ctx.path === "/auth") await forget(ctx.req, ctx.res);
  await next();
  // Nobody was signed in here: nothing to end, and no page that needs a script to go on.
  const isSignOut = ctx.oidc?.route === "end_session" && ctx.status === 200;
  if (isSignOut && !ctx.oidc.session?.accountId) ctx.redirect(afterSignOut(ctx) ?? appUrl);
});

const protocol = provider.callback();
const prefix = "/inloggning/";

const server = createServer((request, response) => {
  if (!request.url?.startsWith(prefix)) {
    protocol(request, response);
    return;
  }
  signIn(request, response).catch(() => {
    const text =
      "Den har redan använts eller väntade för länge. Gå tillbaka till Hemvist och försök igen.";
    send(response, 400, messagePage({ title: "Inloggningen är inte längre giltig", text, appUrl }));
  });
});
server.listen(port, process.env.HOST ?? "127.0.0.1", () =>
  console.log(`Sign-in service at ${issuer}`),
);

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => process.exit(0));
}

/**
 * Shows the sign-in page, and on its answer hands the person back to the protocol.
 * @param {Request} request
 * @param {Response} response
 */
async function signIn(request, response) {
  const { uid } = await provider.interactionDetails(request, response);
  const action = `${prefix}${uid}`;
  if (request.method !== "POST") {
    send(response, 200, signInPage({ action }));
    return;
  }
  const login = new URLSearchParams(await readBody(request)).get("login")?.trim() ?? "";
  const account = findDemoAccount(login);
  if (!account) {
    send(response, 200, signInPage({ action, login, isUnknown: true }));
    return;
  }
  await forget(request, response);
  const result = {
    login: {
      accountId: demoSubject(account.login),
      acr: assurance,
      amr: ["demo"],
      remember: false,
    },
  };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/**
 * Forgets who signed in before: a demo is shown by changing roles in one browser.
 * @param {Request} request
 * @param {Response} response
 */
async function forget(request, response) {
  const session = await provider.Session.get(provider.createContext(request, response));
  if (session.accountId) await session.destroy();
}

/**
 * @param {Request} request
 * @returns {Promise<string>} at most what one field can hold
 */
async function readBody(request) {
  const most = 4096;
  let body = "";
  for await (const chunk of request) {
    body += chunk;
    if (body.length > most) throw new Error("The form is too large.");
  }
  return body;
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} html
 */
function send(response, status, html) {
  response.writeHead(status, pageHeaders(appUrl)).end(html);
}
