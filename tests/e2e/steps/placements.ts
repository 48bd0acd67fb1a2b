import { expect, type Page } from "@playwright/test";
import { rightNow } from "./days";

/** Opens a placement from the unit's list, by its number. */
export async function openPlacement(page: Page, number: string): Promise<void> {
  await page.goto("/handlaggning/placeringar");
  await page.getByRole("link", { name: number, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Placering ${number}`);
}

/** The numbers of the placements on a request's page, in the order of its children. */
export async function placementsOn(page: Page): Promise<string[]> {
  const children = page.getByRole("table", { name: "Barnen i förfrågan" });
  return children.getByRole("link").allTextContents();
}

/** The child has just come to the home. */
export async function startPlacement(page: Page): Promise<void> {
  const { day, clock } = rightNow();
  await page.getByLabel("Dag då barnet kom").fill(day);
  await page.getByLabel("Klockslag").fill(clock);
  await page.getByLabel("Uppdragsavtalet skrevs under").fill(day);
  await page.getByRole("button", { name: "Starta placering" }).click();
  await expect(page.getByText("Placeringen är startad.")).toBeVisible();
}

/** The child has just left the home. */
export async function endPlacement(page: Page, reason: string): Promise<void> {
  const { day, clock } = rightNow();
  await page.getByText("Avsluta placeringen", { exact: true }).click();
  const form = page.locator("form").filter({ hasText: "Dag då barnet lämnade hemmet" });
  await form.getByLabel("Dag då barnet lämnade hemmet").fill(day);
  await form.getByLabel("Klockslag").fill(clock);
  await form.getByLabel("Varför avslutas den?").selectOption({ label: reason });
  await form.getByLabel("Ja", { exact: true }).check();
  await form.getByRole("button", { name: "Avsluta placering" }).click();
  await expect(page.getByText("Placeringen är avslutad.")).toBeVisible();
}
