import { randomUUID } from "node:crypto";
import { contentSecurityPolicy } from "./response-headers";

export type UnavailableAnswer = { status: 503; headers: Record<string, string>; body: string };

/** The whole answer while the database does not answer: come back in a moment. */
export function unavailableAnswer(): UnavailableAnswer {
  const nonce = randomUUID().replaceAll("-", "");
  return {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "retry-after": "10",
      "content-security-policy": contentSecurityPolicy(nonce, [], false),
    },
    body: unavailablePage(nonce),
  };
}

/** A page of its own, without the rest of the product: shown while the database does not answer. */
function unavailablePage(nonce: string): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tillfälligt stängt – Hemvist – Ekdala kommun</title>
<style nonce="${nonce}">
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #1d2b26; background: #faf6ef; }
main { max-width: 36rem; margin: 0 auto; padding: 4rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
@media (prefers-color-scheme: dark) { body { color: #eef3ef; background: #14201b; } a { color: #9fd8c1; } }
</style>
</head>
<body>
<main>
<h1>Hemvist är tillfälligt stängt</h1>
<p>Ett av våra system svarar inte just nu. Det som redan är sparat finns kvar.</p>
<p>Vänta någon minut och ladda om sidan. Höll du på att fylla i ett formulär? Gå tillbaka i webbläsaren, så finns texten kvar där.</p>
<p>Är det bråttom? Ring socialjouren i din kommun. Är någon i fara? Ring 112.</p>
</main>
</body>
</html>`;
}
