import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepRefusal, refusalOfRequest } from "@/lib/access/refused-posts";

let request = new Headers();
vi.mock("next/headers", () => ({ headers: async () => request }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

let made = 0;
/** A post without JavaScript: the server gives its page a nonce, and no script names an action. */
function post(more: Record<string, string> = {}) {
  made += 1;
  request = new Headers({ "x-nonce": `nonce-${made}`, ...more });
  return request;
}
const refused = (
  message: string,
  fields: Record<string, string[]> = {},
  values: Record<string, string | string[]> = {},
) => keepRefusal({ status: "refused", message, fields, values });

test("a no is told to the page of its own request, once", async () => {
  const mine = post();
  await refused("Ärendet är avslutat.");
  post();
  expect(await refusalOfRequest()).toBeNull();
  request = mine;
  expect(await refusalOfRequest()).toMatchObject({ message: "Ärendet är avslutat." });
  expect(await refusalOfRequest()).toBeNull();
});

test("with what was wrong in the fields, each once, and what was written in words", async () => {
  post();
  await refused(
    "Rätta 2 fel för att gå vidare",
    { day: ["Välj en dag."], other: ["Välj en dag.", "Skriv vem."] },
    { text: "Kan vi ses?", day: "2026-12-01", reasons: ["ILL", "vi är bortresta då"] },
  );
  expect(await refusalOfRequest()).toEqual({
    message: "Det du skickade kunde inte tas emot.",
    faults: ["Välj en dag.", "Skriv vem."],
    written: ["Kan vi ses?", "vi är bortresta då"],
  });
});

test("nothing is kept where the form that was sent stays, nor without a page to show it", async () => {
  post({ "next-action": "abc" });
  await refused("Nej.");
  expect(await refusalOfRequest()).toBeNull();
  request = new Headers();
  await refused("Nej.");
  expect(await refusalOfRequest()).toBeNull();
});

test("what no page asks for is gone within a minute", async () => {
  post();
  await refused("Nej.", {}, { text: "Det vi skrev" });
  vi.advanceTimersByTime(59_000);
  const early = await refusalOfRequest();
  expect(early).not.toBeNull();
  await refused("Nej.", {}, { text: "Det vi skrev" });
  vi.advanceTimersByTime(60_000);
  expect(await refusalOfRequest()).toBeNull();
});

test("a flood of them pushes the oldest out", async () => {
  const first = post();
  await refused("Den första.");
  for (let more = 0; more < 200; more += 1) {
    post();
    await refused("En till.");
  }
  const last = request;
  request = first;
  expect(await refusalOfRequest()).toBeNull();
  request = last;
  expect(await refusalOfRequest()).toMatchObject({ message: "En till." });
});
