import type { BrowserContextOptions, Page } from "@playwright/test";
import { demoAccounts } from "../../../scripts/demo-accounts.mjs";
import { signedIn } from "./sign-in";
import { test as base, checkPage, checkPlainly, expect, watch } from "./test";

type Browsing = {
  /** Runs scripts unless told otherwise. */
  javaScript?: boolean;
};

type People = {
  /** A page in a browser of somebody's own, signed out, watched like every other. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page of somebody's own, signed in by a demo login and watched like every other. */
  as: (login: string, browsing?: Browsing) => Promise<Page>;
  /** Checks the page as it stands, with axe where scripts run. */
  look: (page: Page) => Promise<void>;
};

const withoutScripts = new WeakSet<Page>();

/** For journeys in which several people do their part, each in a browser of their own. */
export const test = base.extend<People>({
  openBrowser: async ({ browser, baseURL }, use) => {
    const closers: (() => Promise<void>)[] = [];
    const watched: string[][] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, ...options });
      closers.push(() => context.close());
      watched.push(watch(context, baseURL));
      const page = await context.newPage();
      if (options.javaScriptEnabled === false) withoutScripts.add(page);
      return page;
    });
    for (const close of closers) await close();
    expect(watched.flat()).toEqual([]);
  },
  as: async ({ openBrowser }, use) => {
    await use(async (login, { javaScript = true } = {}) => {
      const page = await openBrowser({ javaScriptEnabled: javaScript });
      await signedIn(page.context(), login);
      return page;
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: the framework demands the pattern
  look: async ({}, use) => {
    await use((page) => (withoutScripts.has(page) ? checkPlainly(page) : checkPage(page)));
  },
});

export { expect };

/** The demo login of somebody whom a page names. */
export function loginOf(name: string): string {
  const account = demoAccounts.find((each) => each.name === name);
  if (account === undefined) throw new Error(`nobody signs in as ${name}`);
  return account.login;
}
