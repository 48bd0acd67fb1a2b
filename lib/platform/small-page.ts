import { randomUUID } from "node:crypto";
import { contentSecurityPolicy } from "./response-headers";

/** A whole answer, as whoever stands in front of the application can send it. */
export type SmallAnswer = { status: number; headers: Record<string, string>; body: string };

/** What a small page says. */
export type SmallPage = {
  /** As the browser shows it, with the name of the product. */
  title: string;
  heading: string;
  /** HTML of our own, with links made by `smallLink`. */
  paragraphs: readonly string[];
};

/**
 * Answers with a page of its own, without the rest of the product: for when the application cannot
 * draw one, or is not asked.
 * @param headers besides those of every small page.
 */
export function smallPageAnswer(
  status: number,
  page: SmallPage,
  headers: Record<string, string> = {},
): SmallAnswer {
  const nonce = randomUUID().replaceAll("-", "");
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": contentSecurityPolicy(nonce, [], false),
      ...headers,
    },
    body: drawn(page, nonce),
  };
}

/** A link in a paragraph of a small page. The address may come from the visitor: it stays within ours. */
export function smallLink(address: string, label: string): string {
  // Two slashes first would lead to another host.
  const own = `/${address.replace(/^[/\\]+/, "")}`;
  return `<a href="${own.replace(/[&"'<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}">${label}</a>`;
}

function drawn({ title, heading, paragraphs }: SmallPage, nonce: string): string {
  return `<!doctype html>
<html lang="sv" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #1d2b26; background: #faf6ef; }
main { max-width: 36rem; margin: 0 auto; padding: 4rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
a { color: #1f5c48; }
@media (prefers-color-scheme: dark) { body { color: #eef3ef; background: #14201b; } a { color: #9fd8c1; } }
</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
</main>
</body>
</html>`;
}
