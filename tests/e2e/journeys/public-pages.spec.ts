import { publicPages } from "@/lib/site/pages/texts";
import { shippedPages } from "../../support/shipped-content";
import { markupFaults } from "../support/markup";
import { expect, isTooWide, isTooWideInLargeText, test } from "../support/test";
import { openWeighed } from "../support/weight";

const feedback = "/hjalpte-sidan?sida=%2Fbarnen&svar=nej";
const inSwedish = ({ language }: { language: string }) => language === "sv";
const swedish = [
  ...Object.keys(publicPages),
  ...shippedPages.filter(inSwedish).map(({ path }) => path),
  "/bli-uppringd/kvitto",
  "/kontakt/kvitto",
  feedback,
  "/nyheter/sa-arbetar-mentorshemmet",
  "/logga-in",
];
const foreign = shippedPages.filter((page) => !inSwedish(page)).map(({ path }) => path);
const pages = [...swedish, ...foreign];
const screens = [
  { width: 1280, height: 900 },
  { width: 320, height: 700 },
];

for (const path of pages) {
  test(`${path} is light, and reads well on a phone and on a screen, in light and dark`, async ({
    page,
    check,
  }) => {
    const weigh = await openWeighed(page, path);
    // The same parts in other words: pages in other languages are looked at on the narrower half.
    for (const viewport of swedish.includes(path) ? screens : screens.slice(1)) {
      await page.setViewportSize(viewport);
      expect(await isTooWide(page)).toBe(false);
      // A page does not know the scheme: its style sheet alone answers to it, so it is not loaded anew.
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await check(page);
      }
    }
    expect(await isTooWideInLargeText(page)).toBe(false);
    const { script, html, beforehand } = await weigh();
    expect(script, "bytes of script, compressed").toBeLessThanOrEqual(150_000);
    expect(script).toBeGreaterThan(50_000);
    expect(html, "bytes of the page").toBeLessThanOrEqual(150_000);
    expect(beforehand).toEqual([]);
  });
}

test("every page says in each language where the same page is, else where to begin", async ({
  page,
}) => {
  await page.goto("/en/bli-jourhem");
  const links = page.getByRole("navigation", { name: "Languages" }).getByRole("link");
  await expect(links).toHaveText(["Svenska", "Lättläst", "English", "العربية"]);
  const told = await links.evaluateAll((all) =>
    all.map((a) => [a.getAttribute("href"), a.getAttribute("lang"), a.getAttribute("hreflang")]),
  );
  const has = (path: string) => shippedPages.some((shipped) => shipped.path === path);
  expect(told).toEqual([
    ["/bli-jourhem", "sv", "sv"],
    [has("/lattlast/bli-jourhem") ? "/lattlast/bli-jourhem" : "/lattlast", "sv", "sv"],
    ["/en/bli-jourhem", "en", "en"],
    [has("/ar/bli-jourhem") ? "/ar/bli-jourhem" : "/ar", "ar", "ar"],
  ]);
  const alternate = page.locator('link[rel="alternate"][hreflang]');
  expect(
    (await alternate.evaluateAll((all) => all.map((each) => each.getAttribute("hreflang")))).sort(),
  ).toContain("en");
  await links.nth(3).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("what the server writes is valid, has a title of its own, and leads only to pages that exist", async ({
  request,
}) => {
  const titles: string[] = [];
  const links = new Set<string>();
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    expect(await markupFaults(html), path).toEqual([]);
    titles.push(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? "");
    for (const [, href = ""] of html.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)/g)) links.add(href);
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(links.size).toBeGreaterThan(20);
  for (const href of links) {
    expect((await request.get(href.replaceAll("&amp;", "&"))).status(), href).toBe(200);
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
