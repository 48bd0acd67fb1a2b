import { expect, type Page } from "@playwright/test";

/**
 * The lines of the error summary, each of which leads to a field that is marked and says the same.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const summary = page.getByRole("alert").filter({ hasText: "för att gå vidare" });
  const links = summary.getByRole("link");
  await expect(links.first()).toBeVisible();
  const lines = await links.allTextContents();
  const title = `Rätta ${lines.length} fel för att gå vidare`;
  await expect(summary.getByRole("heading")).toHaveText(title);
  for (const [index, line] of lines.entries()) {
    const target = (await links.nth(index).getAttribute("href")) ?? "";
    await expect(page.locator(target), line).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator(`${target}-error`), line).toContainText(line);
  }
  return lines;
}
