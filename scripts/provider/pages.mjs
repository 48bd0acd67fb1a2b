// @ts-check
import { createHash } from "node:crypto";
import { demoAccounts } from "../demo-accounts.mjs";

const style = `
*{box-sizing:border-box}
body{margin:0;background:#f4f6f5;color:#1c2b29;font:1.0625rem/1.6 system-ui,"Segoe UI",Roboto,sans-serif}
header{background:#14494a;color:#fff;padding:.75rem 1.25rem}
main{max-width:36rem;margin:2.5rem auto;padding:2rem 1.25rem;background:#fff;border:1px solid #d5dddb;border-radius:.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
label{display:block;font-weight:600;margin:1.25rem 0 .25rem}
input{width:100%;font:inherit;padding:.6rem .7rem;border:2px solid #4c605d;border-radius:.25rem;background:#fff;color:inherit}
input[aria-invalid]{border-color:#a3242b}
button{font:inherit;font-weight:600;margin-top:1rem;padding:.6rem 1.4rem;min-height:2.75rem;border:0;border-radius:.25rem;background:#14494a;color:#fff;cursor:pointer}
button:hover{background:#0d3435}
a{color:#14494a}
:focus-visible{outline:3px solid #d98a00;outline-offset:2px}
.error{margin:.25rem 0;color:#a3242b;font-weight:600}
.summary{margin:0 0 1rem;padding:.75rem 1rem;border-left:.35rem solid #a3242b;background:#fbeeee}
.hint{margin:0;color:#43534f}
table{border-collapse:collapse;width:100%;font-size:1rem}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #e3e9e7;vertical-align:top}
td:first-child{font-family:ui-monospace,monospace;white-space:nowrap}
@media (prefers-reduced-motion:no-preference){button{transition:background .15s}}
`;

const styleHash = createHash("sha256").update(style).digest("base64");

/**
 * The form's answer leads through redirects back to the application, which form-action covers too.
 * @param {string} appUrl
 * @returns {Record<string, string>}
 */
export const pageHeaders = (appUrl) => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self' ${appUrl}; base-uri 'none'; frame-ancestors 'none'`,
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
});

/** @param {string} text */
const escapeHtml = (text) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * @param {string} title
 * @param {string} content HTML
 */
const page = (title, content) => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Inloggning för demo</title>
<style>${style}</style>
</head>
<body>
<header>Inloggning för demo</header>
<main>
${content}
</main>
</body>
</html>
`;

/**
 * @param {{ action: string, login?: string, isUnknown?: boolean }} form
 * @returns {string} the sign-in page
 */
export function signInPage({ action, login = "", isUnknown = false }) {
  const message = login
    ? `Det finns ingen inloggning som heter ”${escapeHtml(login)}”. Skriv en av dem i listan.`
    : "Skriv en inloggning, till exempel handlaggare.";
  const error = isUnknown ? `<p class="error" id="login-error">${message}</p>` : "";
  const summary = isUnknown
    ? `<div class="summary" role="alert"><a href="#login">${message}</a></div>`
    : "";
  const describedBy = isUnknown ? "login-error login-hint" : "login-hint";
  const rows = demoAccounts.map(
    (account) =>
      `<tr><td>${account.login}</td><td>${account.role}</td><td>${account.name}</td></tr>`,
  );
  return page(
    isUnknown ? "Fel: Logga in" : "Logga in",
    `${summary}
<h1>Logga in i Hemvist</h1>
<p>Det här är en demo med påhittade personer. Inget lösenord behövs.</p>
<form method="post" action="${escapeHtml(action)}">
<label for="login">Inloggning</label>
<p class="hint" id="login-hint">Skriv en inloggning från listan nedan.</p>
${error}
<input id="login" name="login" type="text" value="${escapeHtml(login)}" autocomplete="username" autocapitalize="none" spellcheck="false" aria-describedby="${describedBy}"${isUnknown ? ' aria-invalid="true"' : ""}>
<button type="submit">Logga in</button>
</form>
<h2 id="accounts">De som finns i demon</h2>
<table aria-labelledby="accounts">
<thead><tr><th scope="col">Inloggning</th><th scope="col">Roll</th><th scope="col">Namn</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`,
  );
}

/**
 * @param {{ title: string, text: string, appUrl: string }} message
 * @returns {string} a page that only tells something and leads back
 */
export const messagePage = ({ title, text, appUrl }) =>
  page(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
<p><a href="${escapeHtml(appUrl)}">Till Hemvist</a></p>`,
  );
