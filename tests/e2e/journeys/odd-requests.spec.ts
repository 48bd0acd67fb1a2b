import type { APIRequestContext } from "@playwright/test";
import { press, write } from "../steps/form";
import { expect, test } from "../support/people";
import { signedIn } from "../support/sign-in";
import { checkPlainly } from "../support/test";

/** As a browser asks for a page. */
const accept = "text/html,application/xhtml+xml,*/*;q=0.8";

test("an address that cannot be read leads to how it is written today, and to the page of all that is missing", async ({
  request,
}) => {
  const odd = {
    "/om/tillg%E4nglighet": "/om/tillg%C3%A4nglighet",
    "/f%F6r-barn?sida=%E5": "/f%C3%B6r-barn?sida=%C3%A5",
    "/nyheter/%E4": "/nyheter/%C3%A4",
    "/api/images/%E4": "/api/images/%C3%A4",
    "/%ff": "/%C3%BF",
    "/100%": "/100%25",
  };
  for (const [path, readable] of Object.entries(odd)) {
    const first = await request.get(path, { headers: { accept }, maxRedirects: 0 });
    expect(first.status(), path).toBe(307);
    expect(first.headers().location, path).toBe(readable);
    const last = await request.get(path, { headers: { accept } });
    expect(last.status(), path).toBe(404);
    expect(await last.text(), path).toMatch(/<h1[^>]*>Sidan finns inte<\/h1>/);
  }
  for (const query of ["?a=%E4", "?%ff", "?till=100%"]) {
    expect((await request.get(`/kontakt${query}`)).status(), query).toBe(200);
  }
});

test("what is sent to an address that cannot be read gets the same page", async ({
  request,
  baseURL,
}) => {
  const headers = { accept, origin: baseURL ?? "" };
  const response = await request.post("/nyheter/%E4", { headers, maxRedirects: 0 });
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(/<h1[^>]*>Sidan finns inte<\/h1>/);
});

test("a file that is not there is no blank page for who opens it", async ({ request }) => {
  const response = await request.get("/api/images/finns-inte", { headers: { accept } });
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(/<h1[^>]*>Sidan finns inte<\/h1>/);
  const image = await request.get("/api/images/finns-inte", { headers: { accept: "image/*" } });
  expect(image.status()).toBe(404);
  expect(await image.text()).toBe("");
});

test("methods that do not exist are refused in Swedish", async ({ request }) => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const response = await request.fetch("/kontakt", { method });
    expect(response.status(), method).toBe(405);
    expect(await response.text(), method).toContain("Det går inte att göra så här.");
  }
});

test("the address of signing out, opened, signs nobody out and leads on", async ({
  page,
  context,
  request,
}) => {
  const unknown = await request.get("/logga-ut", { maxRedirects: 0 });
  expect([unknown.status(), unknown.headers().location]).toEqual([307, "/"]);

  await signedIn(context, "handlaggare");
  await page.goto("/logga-ut");
  await expect(page.getByRole("button", { name: "Logga ut" }).first()).toBeAttached();
  expect(new URL(page.url()).pathname).toBe("/handlaggning");
});

test("a form from before an update says so without JavaScript, and leads to the page anew", async ({
  browser,
}) => {
  // Not one of the watched browsers: that the answer is a conflict is what it is about.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const visitor = await context.newPage();
  // As a page from before an update: what it sends to no longer exists.
  await visitor.route("**/kontakt", async (route) => {
    const response = await route.fetch();
    const old = (await response.text()).replaceAll(
      /(name="\$ACTION_\d+:0" value="\{&quot;id&quot;:&quot;)([0-9a-f]{2})[0-9a-f]+/g,
      (_all, before, kind) => `${before}${kind}${"0".repeat(40)}`,
    );
    await route.fulfill({ response, body: route.request().method() === "GET" ? old : undefined });
  });
  await visitor.goto("/kontakt");
  await write(visitor, "Ditt meddelande", "Det här vill jag inte förlora.");
  await press(visitor, "Skicka meddelandet");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(
    "Sidan har ändrats sedan du öppnade den",
  );
  await expect(visitor.getByRole("main")).toContainText("inget har skickats");
  await checkPlainly(visitor);
  await expect(visitor.getByRole("link", { name: "Öppna sidan på nytt" })).toHaveAttribute(
    "href",
    "/kontakt",
  );
  await context.close();
});

const boundary = "gransen";
const multipart = `multipart/form-data; boundary=${boundary}`;
const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const end = `--${boundary}--\r\n`;

/** Sends the contact form as a browser without JavaScript would, or as a script if `headers` say so. */
async function sendForm(
  request: APIRequestContext,
  origin: string,
  { data, headers = {} }: { data: string | Buffer; headers?: Record<string, string> },
) {
  const response = await request.post("/kontakt?fran=start", {
    headers: { accept, origin, "content-type": multipart, ...headers },
    data,
    maxRedirects: 0,
  });
  return { status: response.status(), text: await response.text(), headers: response.headers() };
}

test("a form that cannot be read, or is too large, is answered by a page that says what to do", async ({
  request,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const tooMuch = Buffer.alloc(13 * 1024 * 1024, "a");
  const cases = [
    {
      data: field("$ACTION_ID_x", "") + end,
      status: 400,
      heading: "Formuläret gick inte att läsa",
    },
    { data: field("message", "Hej"), status: 500, heading: "Formuläret gick inte att läsa" },
    { data: "ingenting", status: 500, heading: "Formuläret gick inte att läsa" },
    { data: tooMuch, status: 413, heading: "Det blev för mycket på en gång" },
  ];
  for (const { data, status, heading } of cases) {
    const answer = await sendForm(request, origin, { data });
    expect(answer.status, heading).toBe(status);
    expect(answer.text).toContain(`<h1>${heading}</h1>`);
    expect(answer.text).toContain('href="/kontakt?fran=start"');
    expect(answer.text).toContain("Inget har skickats.");
    expect(answer.text).toContain("högst 12 MB tillsammans");
    expect(answer.headers["content-type"]).toContain("text/html");
    expect(answer.headers["cache-control"]).toContain("no-store");
  }
});

test("without a length told beforehand too much is refused by a page all the same", async ({
  baseURL,
}) => {
  const part = new TextEncoder().encode("a".repeat(1024 * 1024));
  let sent = 0;
  const body = new ReadableStream({
    pull(stream) {
      if (sent === 0) stream.enqueue(new TextEncoder().encode(field("a", "").trimEnd()));
      if (sent === 13) return stream.close();
      sent += 1;
      stream.enqueue(part);
    },
  });
  const response = await fetch(`${baseURL}/kontakt`, {
    method: "POST",
    headers: { accept, origin: baseURL ?? "", "content-type": multipart },
    body,
    duplex: "half",
  } as RequestInit);
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).toContain("<h1>Formuläret gick inte att läsa</h1>");
  expect(text).toContain("högst 12 MB tillsammans");
});

test("a script is answered as it expects", async ({ request, baseURL }) => {
  const script = { accept: "text/x-component", "next-action": `40${"0".repeat(40)}` };
  const unknown = await sendForm(request, baseURL ?? "", {
    data: field("0", "[]") + end,
    headers: script,
  });
  expect(unknown.status).toBe(409);
  expect(unknown.headers["x-nextjs-action-not-found"]).toBe("1");
  const large = await sendForm(request, baseURL ?? "", {
    data: Buffer.alloc(13 * 1024 * 1024, "a"),
    headers: { accept: "*/*" },
  });
  expect(large.status).toBe(413);
  expect(large.headers["content-type"]).toContain("text/plain");
  expect(large.text).toContain("högst 12 MB tillsammans");
});
