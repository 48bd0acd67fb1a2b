import { expect, type Page } from "@playwright/test";
import { choose, expectDone, expectHeading, press } from "./form";

/** What stands among the facts of the page, by what they are called. */
export async function expectFacts(page: Page, facts: Record<string, string>): Promise<void> {
  for (const [term, value] of Object.entries(facts)) {
    const fact = page.locator("dl > div").filter({ has: page.getByText(term, { exact: true }) });
    await expect(fact.locator("dd")).toHaveText(value);
  }
}

/** Signs a contract with the home that is open, with the places and ages that it was found fit for. */
export async function signContract(
  page: Page,
  kind: "Kontrakterat" | "Uppdragshem",
): Promise<void> {
  await choose(page, "Vilket slags avtal?", kind);
  await press(page, "Teckna avtal");
  await expectDone(page, /avtal/i);
}

/** Opens the board of places from the menu, with the homes of one municipality. */
export async function openBoard(page: Page, municipality: string): Promise<void> {
  await page.getByRole("link", { name: "Platser", exact: true }).click();
  await expectHeading(page, "Platser");
  await page.getByLabel("Kommun").selectOption({ label: municipality });
  await press(page, "Visa");
  await expect(page.getByLabel("Kommun")).toHaveValue(municipality);
}

/** The row of a home on the board of places. */
export const boardRow = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name }) });
