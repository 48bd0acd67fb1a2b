import { expect, type Page } from "@playwright/test";
import { type Mail, pathIn } from "../support/mail";
import { expectDone, expectHeading, type Look, noLook, press, write } from "./form";

/** Asks, where the product says that one can, for a link to the family's own page. */
export async function askForLink(page: Page, email: string, look: Look = noLook): Promise<void> {
  await page.goto("/min-ansokan/lank");
  await expectHeading(page, "Följ er intresseanmälan");
  await look(page);
  await write(page, "E-postadress", email);
  await press(page, "Få en länk med e-post");
  await expectDone(page, "Om adressen finns hos oss kommer en länk inom några minuter.");
}

/** The link in a mail that opens the family's own page. */
export const linkIn = (mail: Mail) => pathIn(mail, "/min-ansokan/lank?nyckel=");

/** Follows a mailed link to the family's own page. */
export async function openFamilyPage(page: Page, link: string, look: Look = noLook): Promise<void> {
  await page.goto(link);
  await expectHeading(page, "Öppna din sida");
  await look(page);
  await press(page, "Öppna min sida");
  await expect(page).toHaveURL(/\/min-ansokan$/);
}

/** What the family's page says now: where the matter is, and how many of its steps are done. */
export async function expectStage(
  page: Page,
  title: string,
  { done }: { done: number },
): Promise<void> {
  await page.goto("/min-ansokan");
  await expectHeading(page, title);
  const steps = page.getByRole("region", { name: "Så går det till" }).getByRole("listitem");
  await expect(steps.filter({ hasText: "Klar" })).toHaveCount(done);
  await expect(steps.filter({ hasText: /Pågår|Nästa steg/ })).toHaveCount(done < 6 ? 1 : 0);
}
