import type { Page } from "@playwright/test";
import { textOf } from "../support/text";

/** How many places of a home are free on the first day of the board of places. */
export async function freePlaces(page: Page, home: string, firstDay?: string): Promise<number> {
  await page.goto(`/handlaggning/platser${firstDay === undefined ? "" : `?fran=${firstDay}`}`);
  const facts = page.getByRole("rowheader").filter({ has: page.getByText(home, { exact: true }) });
  const words = await textOf(facts.locator("strong"));
  const free = /^(\d+) av \d+ lediga/.exec(words)?.[1];
  if (free === undefined) throw new Error(`no number of places in "${words}"`);
  return Number(free);
}
