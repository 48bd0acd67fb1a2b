import { HtmlValidate } from "html-validate";
import { publicAddresses } from "@/lib/site/pages/rules";
import { expect, isTooWide, test } from "../support/test";

const pages = [
  ...publicAddresses().map(({ path }) => path),
  "/bli-uppringd/kvitto",
  "/nyheter/sa-arbetar-mentorshemmet",
  "/logga-in",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of pages) {
      test(`${path} reads well on a phone and on a screen`, async ({ page, check }) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(path);
        await check(page);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await isTooWide(page)).toBe(false);
        await check(page);
      });
    }
  });
}

// The framework writes an empty address for a form that posts to the page it stands on: every browser
// takes it for the page itself, the standard would have the attribute left out.
const withForm = new Set(["/bli-uppringd"]);
const ownAddress = 'Attribute "action" has invalid value ""';

test("the markup of every page is valid", async ({ request }) => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
  for (const path of pages) {
    const { results } = await validator.validateString(await (await request.get(path)).text());
    const errors = results
      .flatMap(({ messages }) => messages)
      .filter(({ message }) => !(withForm.has(path) && message === ownAddress));
    expect(
      errors.map(({ ruleId, message, line, column }) => `${ruleId} ${message} ${line}:${column}`),
      path,
    ).toEqual([]);
  }
});

test("no two pages share a title", async ({ page }) => {
  const titles: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    titles.push(await page.title());
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("every link on the public pages leads to a page that exists", async ({ page, request }) => {
  const links = new Set<string>();
  for (const path of pages) {
    await page.goto(path);
    const found = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    for (const href of found) links.add(href.split("#")[0] ?? "");
  }
  for (const href of links) {
    if (href !== "") expect((await request.get(href)).status(), href).toBe(200);
  }
});

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/bli-jourhem");
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveText("Hoppa till innehållet");
  await page.keyboard.press("Enter");
  await expect(page.locator("#innehall")).toBeFocused();
});
