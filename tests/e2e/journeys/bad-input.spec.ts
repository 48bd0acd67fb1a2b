import { filledIn, formsOf, type PageForm } from "@/scripts/testing/forms.mjs";
import { isEnglish } from "../../support/hostile";
import { actions } from "../../support/matrix";
import { actionIdOf, everyForm, type Sight } from "../support/all-forms";
import { markupFaults } from "../support/markup";
import { expect, test } from "../support/test";

const ODD = `<script>alert(1)</script>'; DROP TABLE person; -- "> 👩‍👧 =HYPERLINK(1) {{7*7}}`;
const CONTROL = "\u0000\u0007\u001b[31m\ufffe";
const UNKNOWN = "01920000-0000-7000-8000-000000000000";
const BIG = "å".repeat(500_000);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const typed = new Set(["text", "textarea", "tel", "email", "search", "date", "time", "number"]);

/** What no person sees to fill in. */
const honeypot = "webbplats";

type Value = string | string[] | null;

/** What is sent in place of what a person would have typed and what the form carries along. */
function bodies({ fields }: PageForm): Record<string, FormData> {
  const all = new Map(fields.toReversed().map((field) => [field.name, field]));
  // Buttons beside the one that sends are pressed by nobody: they add a child, or go back.
  const names = [...all.values()]
    .filter(({ name, type }) => !name.startsWith("$") && type !== "submit")
    .map(({ name }) => name);
  const held = (name: string) => all.get(name)?.value ?? "";
  const isText = (name: string) => typed.has(all.get(name)?.type ?? "") && name !== honeypot;
  const isCarried = (name: string) => all.get(name)?.type === "hidden";
  // Whatever else is right, the matter is one that does not exist: nothing of the story is changed.
  const elsewhere = (name: string, otherwise: Value) => (ID.test(held(name)) ? UNKNOWN : otherwise);
  const body = (value: (name: string) => Value) =>
    filledIn(
      { fields },
      Object.fromEntries(names.map((name) => [name, elsewhere(name, value(name))])),
    );
  const first = names.find(isText);
  const files = body((name) => (isText(name) ? null : held(name)));
  for (const name of names.filter(isText)) files.append(name, new File(["x"], "x.txt"));
  return {
    empty: body((name) => (isCarried(name) ? held(name) : null)),
    odd: body((name) => (isText(name) ? ODD : held(name))),
    control: body((name) => (isText(name) ? CONTROL : held(name))),
    big: body((name) => (name === first ? BIG : null)),
    twice: body((name) => [held(name), UNKNOWN]),
    files,
    "nothing carried along": body((name) => (isCarried(name) ? null : ODD)),
    "no such values": body(() => ODD),
  };
}

/** What is wrong with the answer to a form, in words; nothing is what should be. */
async function faultsOf({ visitor, address, form }: Sight, what: string, body: FormData) {
  const { status, html } = await visitor.send(address, form, body);
  const isPage = status < 300 || status >= 400;
  const words = html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, " ");
  return [
    status >= 500 ? `answered ${status}` : "",
    isEnglish(words) ? "in English" : "",
    ...(what === "odd" && isPage ? [...lostOf(html, form), ...(await markupFaults(html))] : []),
  ].filter(Boolean);
}

/** What a form that was refused does not tell, or no longer holds. */
function lostOf(html: string, sent: PageForm): string[] {
  const again = formsOf(html).find(
    (form) => actionIdOf(form) === actionIdOf(sent) && isRefused(form),
  );
  if (again === undefined) return [];
  const held = new Map(again.fields.map(({ name, value }) => [name, value]));
  const texts = sent.fields.filter(({ name, type }) => typed.has(type) && held.has(name));
  const lost = texts.filter(({ name }) => held.get(name) !== ODD && name !== honeypot);
  return [
    html.includes('role="alert"') ? "" : "does not say what is wrong",
    ...lost.map(({ name }) => `${name} was lost: ${held.get(name)?.slice(0, 40)}`),
  ];
}

const isRefused = ({ fields }: PageForm) =>
  fields.some(
    ({ name, value }) => name.startsWith("$ACTION") && /^\[\{"status":"refused"/.test(value),
  );

test("every page is valid markup, and whatever is sent to any form of it is answered in Swedish and validly, never by an error, and what was typed stays", async ({
  baseURL,
}) => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  const sights = await everyForm(baseURL ?? "", async ({ who, address, html }) => {
    const found = await markupFaults(html);
    faults.push(...found.map((fault) => `${address} by ${who}: ${fault}`));
  });
  for (const sight of sights) {
    for (const [what, body] of Object.entries(bodies(sight.form))) {
      const found = await faultsOf(sight, what, body);
      const place = `${sight.action} at ${sight.address} by ${sight.who}, ${what}`;
      faults.push(...found.map((fault) => `${place}: ${fault}`));
    }
  }
  const seen = new Set(sights.map(({ action }) => action));
  expect.soft(Object.keys(actions).filter((name) => !seen.has(name))).toEqual([]);
  expect(faults).toEqual([]);
});
