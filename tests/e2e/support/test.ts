import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { graveFindings } from "./axe";

type Checks = {
  /** Axe on the page as it stands: no serious or critical finding, one h1, a title of our form. */
  check: (page: Page) => Promise<void>;
};

/**
 * Every test fails on an error in the browser's console, a policy violation, a call to a third party
 * or a server that breaks, in whichever of its windows.
 */
export const test = base.extend<Checks & { watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, baseURL);
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the framework demands the pattern
  check: async ({}, use) => {
    await use(checkPage);
  },
});

export { expect };

/** Everything that a browser's pages do and may not: it fills up while they are used. */
export function watch(context: BrowserContext, baseURL: string | undefined): string[] {
  const faults: string[] = [];
  context.on("weberror", (fault) => faults.push(`error: ${fault.error().message}`));
  context.on("console", (message) => {
    const isOwnAnswer = /Failed to load resource.*40[34]/.test(message.text());
    if (message.type() === "error" && !isOwnAnswer) faults.push(`console: ${message.text()}`);
  });
  context.on("request", (request) => {
    const { origin, hostname, protocol } = new URL(request.url());
    const isOurs =
      origin === baseURL ||
      hostname === "localhost" ||
      protocol === "data:" ||
      protocol === "blob:";
    if (!isOurs) faults.push(`third party: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500 && response.status() !== 503)
      faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** What can be asked of every page, also one without JavaScript. */
export async function checkPlainly(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/ – Hemvist – Ekdala kommun$/);
  await expect(page.locator("h1")).toHaveCount(1);
  const { lang, dir } = languageOf(new URL(page.url()).pathname);
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await expect(page.locator("html")).toHaveAttribute("dir", dir);
}

/** The language that an address says its page is in. */
function languageOf(path: string): { lang: string; dir: string } {
  const [, first = ""] = path.split("/");
  const languages: Record<string, { lang: string; dir: string }> = {
    en: { lang: "en", dir: "ltr" },
    ar: { lang: "ar", dir: "rtl" },
  };
  return languages[first] ?? { lang: "sv", dir: "ltr" };
}

/** The same, and what axe finds. */
export async function checkPage(page: Page): Promise<void> {
  await checkPlainly(page);
  expect(await graveFindings(page), page.url()).toEqual([]);
}

/** Whether the page is wider than the window: tables may scroll inside their frame, pages may not. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
}

/**
 * The same on a phone for somebody who reads text of double size, with all that folds standing open.
 * The page stays so.
 */
export async function isTooWideInLargeText(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  return isTooWide(page);
}
