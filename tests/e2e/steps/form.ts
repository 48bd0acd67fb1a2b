import { expect, type Locator, type Page } from "@playwright/test";

/** What a test does with every page that it comes to: checks it, or nothing. */
export type Look = (page: Page) => Promise<void>;
export const noLook: Look = async () => undefined;

type Where = Page | Locator;

/** Chooses one or ticks many of the choices under a question. */
export async function choose(
  where: Where,
  question: string | RegExp,
  ...answers: string[]
): Promise<void> {
  const group = where.getByRole("group", { name: question });
  for (const answer of answers) await group.getByLabel(answer, { exact: true }).check();
}

/** Writes in the field with a label; "(valfritt)" after the label may be left out. */
export async function write(where: Where, label: string, text: string): Promise<void> {
  await field(where, label).fill(text);
}

/** Picks an answer in the list with a label. */
export async function pick(where: Where, label: string, answer: string): Promise<void> {
  await field(where, label).selectOption({ label: answer });
}

/** The field with exactly that label. */
export function field(where: Where, label: string): Locator {
  const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return where.getByLabel(new RegExp(`^${escaped}( \\(valfritt\\))?$`));
}

/** Presses a button by its name. */
export async function press(where: Where, name: string): Promise<void> {
  await where.getByRole("button", { name, exact: true }).click();
}

/** Folds out the part with that summary, unless it is open already. */
export async function unfold(where: Where, summary: string): Promise<Locator> {
  const fold = where
    .locator("details")
    .filter({ has: where.locator("summary").getByText(summary, { exact: true }) });
  const isOpen = await fold.evaluate((element) => (element as HTMLDetailsElement).open);
  // What it holds may fold too.
  if (!isOpen) await fold.locator("summary").first().click();
  return fold;
}

/** The form has been taken in and says so. */
export async function expectDone(where: Where, message: string | RegExp): Promise<void> {
  await expect(where.getByRole("status").filter({ hasText: message })).toBeVisible();
}

/** The page that is shown has this heading. */
export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}
