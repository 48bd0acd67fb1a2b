import { randomUUID } from "node:crypto";
import { signedIn } from "../support/sign-in";
import { expect, test } from "../support/test";

const everywhere = [
  "/",
  "/finns-inte",
  "/logga-in",
  "/handlaggning",
  "/api/health",
  "/api/ready",
  "/icon.svg",
  "/api/auth/session",
];

test("every response carries the security headers, whatever its status", async ({ request }) => {
  for (const path of everywhere) {
    const response = await request.get(path, { maxRedirects: 0 });
    const headers = response.headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["strict-transport-security"], path).toContain("max-age=63072000");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"], path).not.toContain("unsafe-");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("pages are never stored, and every script carries the response's own nonce", async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const path of ["/", "/bli-jourhem", "/finns-inte", "/logga-in", "/bli-jourhem"]) {
    const response = await request.get(path);
    expect(response.headers()["cache-control"], path).toContain("no-store");
    const nonce =
      /'nonce-([0-9a-f]{32})'/.exec(response.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    expect(nonce, path).not.toBe("");
    nonces.add(nonce);
    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(
      scripts.filter((script) => !script.includes(`nonce="${nonce}"`)),
      path,
    ).toEqual([]);
  }
  expect(nonces.size).toBe(5);
});

test("only GET, HEAD and POST exist", async ({ request }) => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const response = await request.fetch("/", { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow).toBe("GET, HEAD, POST");
  }
});

test("a POST from elsewhere, or from nowhere, is refused", async ({ request, baseURL }) => {
  const origins: Record<string, string>[] = [
    {},
    { origin: "null" },
    { origin: "https://example.org" },
    { origin: "https://example.org", "x-forwarded-host": "example.org" },
    { origin: baseURL ?? "", "sec-fetch-site": "cross-site" },
  ];
  for (const headers of origins) {
    const response = await request.post("/logga-ut", { headers, maxRedirects: 0 });
    expect(response.status(), JSON.stringify(headers)).toBe(403);
  }
  const own = await request.post("/logga-ut", {
    headers: { origin: baseURL ?? "" },
    maxRedirects: 0,
  });
  expect(own.status()).toBe(303);
  expect(own.headers()["clear-site-data"]).toContain("storage");
});

test("a page one may not see and one that does not exist are the same 404", async ({
  page,
  context,
}) => {
  await signedIn(context, "redaktor");
  const sent: string[] = [];
  for (const path of ["/handlaggning", "/handlaggning/finns-inte", "/inget/alls?a=1"]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText("Sidan finns inte");
    await expect(page, path).toHaveTitle("Sidan finns inte – Hemvist – Ekdala kommun");
    expect(page.url(), path).toContain(path);
    sent.push((await response?.text())?.replaceAll(/[0-9a-f]{32}/g, "nonce") ?? "");
  }
  expect(sent[0]).toContain("<h1");
  expect(sent[0]?.match(/<title>/g)).toHaveLength(1);
  expect(sent[1]).toBe(sent[0]);
  expect(sent[2]).toBe(sent[0]);
});

test("next-auth's own pages and session address are closed", async ({ request }) => {
  for (const step of [
    "session",
    "csrf",
    "providers",
    "signin",
    "signout",
    "error",
    "_log",
    randomUUID(),
  ]) {
    expect((await request.get(`/api/auth/${step}`)).status(), step).toBe(404);
  }
});

test("health says that the process lives, ready that it can serve", async ({ request }) => {
  expect(await (await request.get("/api/health")).json()).toEqual({ status: "ok" });
  expect((await request.get("/api/ready")).status()).toBe(200);
});
