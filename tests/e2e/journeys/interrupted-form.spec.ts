import type { Page } from "@playwright/test";
import { newFamily } from "../steps/family";
import { expectHeading, field, press, write } from "../steps/form";
import { answerPages, formPages, receiptNumber, untilBelievable } from "../steps/interest";
import { mailTo, pathIn } from "../support/mail";
import { expect, test } from "../support/people";
import { isTooWide } from "../support/test";

test.setTimeout(120_000);
const viewport = { width: 390, height: 844 };

// A browser without a window calls itself headless, and is taken for a machine.
const userAgent =
  "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36";
const campaign = "Kampanj: Hösten på bussen";

test("a family comes by a campaign, is interrupted on its phone and goes on elsewhere by a mailed link", async ({
  openBrowser,
  as,
  look,
}) => {
  const chief = await as("chef");
  const before = await figuresOf(chief, campaign);
  const family = newFamily();
  const [adult] = family.adults;
  const phone = await openBrowser({ viewport, userAgent });
  await phone.goto("/bli-jourhem?kampanj=hosten-pa-bussen");
  await phone
    .getByRole("contentinfo")
    .getByRole("link", { name: "Skicka intresseanmälan" })
    .click();
  await expectHeading(phone, "Intresseanmälan");
  await expect(phone).toHaveURL(/kampanj=hosten-pa-bussen/);
  expect(await phone.context().cookies()).toEqual([]);
  await phone.getByRole("link", { name: "Börja fylla i" }).click();
  await answerPages(phone, family, { to: "children" });
  await expectHeading(phone, formPages.names.heading);
  await write(phone, "Förnamn", adult?.givenName ?? "");
  await press(phone, "Spara och fortsätt senare");
  await expectHeading(phone, "Fortsätt senare");
  await press(phone, "Skicka länken");
  await expect(phone.getByText("Fel: Skriv din e-postadress")).toBeVisible();
  await write(phone, "E-postadress", family.email);
  expect(await isTooWide(phone)).toBe(false);
  await look(phone);
  await press(phone, "Skicka länken");
  await expectHeading(phone, "Länken är på väg");
  await look(phone);

  const mail = await mailTo(family.email);
  expect(mail.text).not.toContain(adult?.givenName ?? "");
  const link = pathIn(mail, "/intresseanmalan/fortsatt");
  const other = await openBrowser({ viewport, javaScriptEnabled: false });
  await other.goto(link);
  await other.reload();
  await expectHeading(other, "Fortsätt med formuläret");
  await look(other);
  await press(other, "Fortsätt fylla i");
  await expectHeading(other, formPages.names.heading);
  await expect(field(other, "Förnamn")).toHaveValue(adult?.givenName ?? "");
  const savedAt = await answerPages(other, family, { from: "names" });
  await expectHeading(other, "Läs igenom era svar");
  await untilBelievable(savedAt);
  await press(other, "Skicka intresseanmälan");
  await receiptNumber(other);

  await phone.goto(link);
  await expectHeading(phone, "Länken fungerar inte längre");
  await look(phone);
  await phone.goto("/intresseanmalan/namn");
  await expectHeading(phone, "Formuläret finns inte kvar");
  await look(phone);

  const after = await figuresOf(chief, campaign);
  expect(after).toEqual(before.map((figure, stage) => (stage < 3 ? figure + 1 : figure)));
  await look(chief);
});

/** What the statistics say of a source: visits, forms begun, inquiries, and what became of them. */
async function figuresOf(page: Page, source: string): Promise<number[]> {
  await page.goto("/handlaggning/statistik");
  await expectHeading(page, "Statistik");
  const row = page.getByRole("table", { name: "Efter källa" }).getByRole("row", { name: source });
  const cells = await row.getByRole("cell").allTextContents();
  return cells.map(Number);
}
