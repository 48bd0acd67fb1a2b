import { expect, type Page } from "@playwright/test";
import { choose, expectDone, expectHeading, press, unfold, write } from "./form";

/** Opens the inbox of inquiries from the desk's menu. */
export async function openInbox(page: Page): Promise<void> {
  await page.goto("/handlaggning");
  await page.getByRole("link", { name: "Intresseanmälningar", exact: true }).first().click();
  await expectHeading(page, "Intresseanmälningar");
}

/** Finds an inquiry in the inbox, the latest first, and opens it. */
export async function openInquiry(page: Page, number: string): Promise<void> {
  await openInbox(page);
  await sortLatestFirst(page);
  await page.getByRole("link", { name: number, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(number);
}

/** Orders the inbox by the day on which the inquiries came, the latest on top. */
export async function sortLatestFirst(page: Page): Promise<void> {
  const head = page.getByRole("columnheader", { name: /^Ärende/ });
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
}

/** Takes charge of the inquiry. */
export async function takeInquiry(page: Page): Promise<void> {
  await press(page, "Ta anmälan själv");
  await expectDone(page, "Du har anmälan nu.");
}

/** Writes down a try to reach the family. */
export async function recordContact(page: Page, outcome: string, note: string): Promise<void> {
  const fold = await unfold(page, "Registrera en kontakt");
  await choose(fold, "Hur gick det?", outcome);
  await write(fold, "Anteckning", note);
  await press(fold, "Registrera kontakt");
  await expect(page.getByRole("row").filter({ hasText: note })).toContainText(outcome);
}

/** Writes down the information call, after which all adults want to go on. */
export async function recordInfoCall(page: Page, summary: string): Promise<void> {
  const fold = await unfold(page, "Registrera informationssamtal");
  await write(fold, "Vad pratade ni om?", summary);
  await choose(fold, "Vill alla vuxna i hemmet gå vidare?", "Ja");
  await press(fold, "Spara informationssamtalet");
  await expectDone(page, "Informationssamtalet är sparat.");
}

/** Sees an inquiry beside another that may come from the same family. */
export async function compareWith(page: Page, number: string): Promise<void> {
  await page.getByRole("link", { name: `Jämför med ${number}` }).click();
  await expectHeading(page, "Jämför två anmälningar");
}

/** Lets the work go on in the inquiry that it is compared with. */
export async function mergeAs(page: Page, kind: string): Promise<void> {
  await choose(page, "Hur hör de ihop?", kind);
  await press(page, "För ihop anmälningarna");
  await expectDone(page, "Anmälningarna är ihopförda. Arbetet fortsätter i den andra.");
}
