import { expect, test } from "vitest";
import { smallLink, smallPageAnswer } from "@/lib/platform/small-page";

test("a link stays on this host and breaks out of nothing, whatever the address", () => {
  expect(smallLink("/kontakt?a=1", "Öppna")).toBe('<a href="/kontakt?a=1">Öppna</a>');
  expect(smallLink("//annan.example/a", "Öppna")).toBe('<a href="/annan.example/a">Öppna</a>');
  expect(smallLink("/\\annan.example", "Öppna")).toBe('<a href="/annan.example">Öppna</a>');
  expect(smallLink("/\"><script>'&", "Öppna")).toBe(
    '<a href="/&#34;&#62;&#60;script&#62;&#39;&#38;">Öppna</a>',
  );
});

test("a page's only style is let in by the page's own policy", () => {
  const { status, headers, body } = smallPageAnswer(
    503,
    { title: "Titel", heading: "Rubrik", paragraphs: ["Ett", "Två"] },
    { "retry-after": "10" },
  );
  const nonce = /<style nonce="([0-9a-f]{32})">/.exec(body)?.[1];
  expect(headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(headers["retry-after"]).toBe("10");
  expect(status).toBe(503);
  expect(body).toContain("<h1>Rubrik</h1>\n<p>Ett</p>\n<p>Två</p>");
});
