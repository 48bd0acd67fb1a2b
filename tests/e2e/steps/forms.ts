import { expect, type Page } from "@playwright/test";

/** The error summary says just this, and each line leads to a field that is marked and says the same. */
export async function expectFaults(page: Page, lines: (string | RegExp)[]): Promise<void> {
  const summary = page.getByRole("alert").filter({ hasText: "för att gå vidare" });
  const links = summary.getByRole("link");
  await expect(links).toHaveText(lines);
  const title = `Rätta ${lines.length} fel för att gå vidare`;
  await expect(summary.getByRole("heading")).toHaveText(title);
  for (const [index, line] of lines.entries()) {
    const target = (await links.nth(index).getAttribute("href")) ?? "";
    await expect(page.locator(target)).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator(`${target}-error`)).toContainText(line);
  }
}
