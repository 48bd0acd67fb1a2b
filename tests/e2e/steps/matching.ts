import { expect, type Locator, type Page } from "@playwright/test";
import { textOf } from "../support/text";
import type { Sent } from "./requests";

/** Opens a request of the unit's, as from a link. */
export async function openRequest(page: Page, { id, number }: Sent): Promise<void> {
  await page.goto(`/handlaggning/forfragningar/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Förfrågan ${number}`);
}

/** The unit manager gives the request to a consultant. */
export async function assignTo(page: Page, request: Sent, consultant: string): Promise<void> {
  await openRequest(page, request);
  await page.getByRole("combobox", { name: "Konsulent" }).selectOption({ label: consultant });
  await page.getByRole("button", { name: "Fördela förfrågan" }).click();
  await expect(page.getByText(/^Förfrågan är fördelad\./)).toBeVisible();
}

/** The consultant looks for homes. */
export async function seekHomes(page: Page, request: Sent): Promise<void> {
  await openRequest(page, request);
  await page.getByRole("link", { name: "Sök hem" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sök hem");
}

/** The homes without obstacles, in the order of the page. */
export function possibleHomes(page: Page): Locator {
  return page.getByRole("table", { name: "Möjliga hem" }).locator("tbody tr");
}

/** The homes with obstacles. */
export function blockedHomes(page: Page): Locator {
  return page.getByRole("table", { name: "Hem med hinder" }).locator("tbody tr");
}

/**
 * Of some listed homes the one that has been there longest: another journey may at this moment sign the
 * contract of a new home, and count its places.
 */
export async function longestKnown(rows: Locator): Promise<Locator> {
  const numbers = await rows.getByText(/^HV-\d{4}-\d{6}/).allTextContents();
  const [oldest] = numbers.map((text) => text.slice(0, 14)).toSorted();
  if (oldest === undefined) throw new Error("no home is listed");
  return rows.filter({ hasText: oldest });
}

/** How many places a listed home has on the nights. */
export async function placesIn(row: Locator): Promise<number> {
  return Number(await textOf(row.locator("td[data-label='Platser']")));
}

/** A home as the page of homes tells of it. */
export type Chosen = { name: string; consultant: string };

/** Opens one of the listed homes, with its reasons. */
export async function chooseHome(page: Page, row: Locator): Promise<Chosen> {
  const link = row.getByRole("link").first();
  const name = await textOf(link);
  await link.click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  const whose = await textOf(page.getByText(/Hemmets konsulent: /));
  return { name, consultant: /konsulent: (.+)\.$/.exec(whose)?.[1] ?? "" };
}

/** How each home of both lists is judged, in words. */
export async function listedHomes(page: Page): Promise<string[]> {
  const cells = page.locator("tbody tr td[data-label='Så passar det']");
  return (await cells.allTextContents()).map((words) => words.trim());
}

/** The chosen home is judged by every criterion, each time with the reason in words. */
export async function expectReasons(page: Page, home: string): Promise<void> {
  const rows = page.getByRole("table", { name: `Så passar ${home}` }).locator("tbody tr");
  expect(await rows.count()).toBeGreaterThan(8);
  for (const row of await rows.all()) {
    const [verdict = "", reason = ""] = await row.getByRole("cell").allTextContents();
    expect(verdict).toMatch(/^(Passar|Passar inte|Okänt|Hinder)$/);
    expect(reason).toMatch(/^\p{Lu}.{8,}\.$/u);
  }
}

/** Notes what the chosen home said on the telephone. */
export async function noteCall(page: Page, answer: "Ja" | "Nej", reason = ""): Promise<void> {
  const call = page.getByRole("region", { name: "Notera ett samtal" });
  await call.getByLabel(answer, { exact: true }).check();
  await call.getByLabel("Varför inte, om det blev nej").fill(reason);
  await call.getByRole("button", { name: "Spara samtalet" }).click();
}

/** Holds places in the chosen home. */
export async function holdPlace(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Håll plats" }).click();
  await expect(page.getByText(/hålls\. Skriv nu varför hemmet passar/)).toBeVisible();
}

/** Tells the municipality why the held home suits, and proposes it. */
export async function proposeHome(page: Page, motive: string): Promise<void> {
  await page.getByLabel("Varför passar hemmet?").fill(motive);
  await page.getByRole("button", { name: "Föreslå hem" }).click();
  await expect(page.getByText("Hemmet är föreslaget för kommunen.")).toBeVisible();
}

/** From the search to a proposal of one of the homes that are possible. */
export async function offerHome(page: Page, request: Sent): Promise<Chosen> {
  await seekHomes(page, request);
  const home = await chooseHome(page, await longestKnown(possibleHomes(page)));
  await holdPlace(page);
  await proposeHome(page, "Ett lugnt hem med vana vid barn i den åldern.");
  return home;
}

/** Lets go of the places that are held for the request. */
export async function letGo(page: Page, request: Sent): Promise<void> {
  await openRequest(page, request);
  await page.getByRole("button", { name: "Släpp platsen" }).click();
  await expect(page.getByText(/^Plats\S+ är släppt/)).toBeVisible();
}
