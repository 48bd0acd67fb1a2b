import type { Page } from "@playwright/test";

/** What somebody of the unit has to do about a matter, as the own desk says. */
export async function tasksAbout(page: Page, number: string): Promise<string[]> {
  await page.goto("/handlaggning");
  const lines = page.getByRole("main").getByRole("listitem").filter({ hasText: number });
  return lines.getByRole("link").allTextContents();
}
