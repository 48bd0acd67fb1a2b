import { expect, type Page } from "@playwright/test";
import { choose, expectHeading, press, write } from "./form";

/** Opens the list of people to call from the desk's menu. */
export async function openCallbacks(page: Page): Promise<void> {
  await page.goto("/handlaggning");
  await page.getByRole("link", { name: "Uppringningar", exact: true }).first().click();
  await expectHeading(page, "Uppringningar");
}

/** Opens one of them by the name in the list. */
export async function openCallback(page: Page, name: string): Promise<void> {
  await openCallbacks(page);
  await page.getByRole("link", { name, exact: true }).click();
  await expectHeading(page, name);
}

/** Registers how a call went. */
export async function recordCall(page: Page, outcome: string, note: string): Promise<void> {
  await choose(page, "Hur gick det?", outcome);
  await write(page, "Anteckning", note);
  await press(page, "Registrera samtal");
  await expect(page.getByRole("row").filter({ hasText: note })).toContainText(outcome);
}
