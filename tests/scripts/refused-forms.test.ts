import { request as ask, createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noteUnreadable, tellServerInFront } from "@/lib/platform/server-in-front";
import { refusedFormAnswer } from "@/lib/site/refusals/texts";
import { explainRefusedForms } from "@/scripts/server/refused-forms.mjs";

let server: Server;
/** How the application answers in a test. */
let application: RequestListener;

beforeEach(async () => {
  tellServerInFront(refusedFormAnswer);
  server = createServer((request, response) => {
    explainRefusedForms(request, response);
    application(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

type Answer = { status: number | undefined; type: string | undefined; text: string };

function send(headers: Record<string, string>, method = "POST"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = ask(
      { port, host: "127.0.0.1", path: "/kontakt?a=1&b=2", method, agent: false, headers },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part) => {
          text += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode, type: response.headers["content-type"], text }),
        );
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

const answerWith =
  (status: number, text: string, type = "text/plain"): RequestListener =>
  (_request, response) => {
    response.setHeader("content-type", type);
    response.setHeader("content-length", Buffer.byteLength(text));
    response.statusCode = status;
    response.end(text);
  };

const browser = { accept: "text/html,*/*" };

test.each([
  [409, "Server Action unavailable.", "Sidan har ändrats sedan du öppnade den"],
  [400, "Invalid Server Action request.", "Formuläret gick inte att läsa"],
  [413, "Body exceeded 12mb limit.", "Det blev för mycket på en gång"],
  [500, "Internal Server Error", "Något gick fel hos oss"],
])(
  "a form without a script that is refused by %i %s gets a page: %s",
  async (status, english, heading) => {
    application = answerWith(status, english);
    const answer = await send(browser);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe("text/html; charset=utf-8");
    expect(answer.text).toContain(`<h1>${heading}</h1>`);
    expect(answer.text).toContain(`href="/kontakt?a=1&#38;b=2"`);
    expect(answer.text).not.toContain(english);
  },
);

test("a fault is told apart from a body that could not be read, which no deed has seen", async () => {
  application = (request, response) => {
    noteUnreadable(
      new TypeError("Failed to parse body as FormData."),
      request.headers["x-hemvist-form"],
    );
    answerWith(500, "Internal Server Error")(request, response);
  };
  expect((await send(browser)).text).toContain("Formuläret gick inte att läsa");

  application = (request, response) => {
    noteUnreadable(new Error("boom"), request.headers["x-hemvist-form"]);
    answerWith(500, "Internal Server Error")(request, response);
  };
  const { text } = await send({ ...browser, "x-hemvist-form": "own" });
  expect(text).toContain("Vi vet inte säkert om det du skickade kom fram");
});

test("scripts, pages of the application and what goes well are left as they are", async () => {
  application = answerWith(409, "Server Action unavailable.");
  for (const headers of [{ accept: "*/*" }, { ...browser, "next-action": "00" }]) {
    expect(await send(headers)).toMatchObject({
      status: 409,
      type: "text/plain",
      text: "Server Action unavailable.",
    });
  }
  expect((await send(browser, "GET")).text).toBe("Server Action unavailable.");
  application = answerWith(500, "<h1>Egen sida</h1>", "text/html");
  expect((await send(browser)).text).toBe("<h1>Egen sida</h1>");
  application = answerWith(200, "Klart");
  expect(await send(browser)).toMatchObject({ status: 200, text: "Klart" });
});
