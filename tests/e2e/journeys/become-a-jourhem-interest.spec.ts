import type { Page } from "@playwright/test";
import { nameOf, newFamily } from "../steps/family";
import { askForLink } from "../steps/family-page";
import { choose, expectDone, expectHeading, field, press, write } from "../steps/form";
import { compareWith, mergeAs, openInbox, openInquiry } from "../steps/inquiry";
import {
  answerPages,
  beginInterest,
  fillInterest,
  formPages,
  receiptNumber,
  sendInterest,
  untilBelievable,
} from "../steps/interest";
import { countMailsTo, mailTo } from "../support/mail";
import { expect, test } from "../support/people";
import { checkPage, checkPlainly, isTooWide } from "../support/test";

test.setTimeout(120_000);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a family sends its interest on a phone, wrong at first, and twice without harm", async ({
      page,
      context,
    }) => {
      const look = javaScriptEnabled ? checkOnPhone : checkPlainly;
      const family = newFamily();
      await beginInterest(page, look);

      await test.step("nothing chosen on the first page", async () => {
        await press(page, "Fortsätt");
        await expectFault(page, "Välj minst ett uppdrag, eller ”Vet inte än”");
        await look(page);
      });
      const savedAt = await answerPages(page, family, { to: "names", look });

      await test.step("a telephone number and an address that lead nowhere", async () => {
        await expectHeading(page, formPages.contact.heading);
        await write(page, "Telefonnummer", "12");
        await write(page, "E-postadress", "signhild snabel-a");
        await choose(page, "När passar det att vi ringer?", "Vardagar efter kl. 16.30");
        await press(page, "Fortsätt");
        await expect(summary(page)).toContainText("Rätta 3 fel för att gå vidare");
        for (const wrong of ["Telefonnummer", "E-postadress"]) {
          await expect(field(page, wrong)).toHaveAttribute("aria-invalid", "true");
          await expect(field(page, wrong)).toHaveAccessibleDescription(/Fel: Skriv/);
        }
        await expect(field(page, "Telefonnummer")).toHaveValue("12");
        await expect(field(page, "E-postadress")).toHaveValue("signhild snabel-a");
        await expect(page.getByLabel("Vardagar efter kl. 16.30")).toBeChecked();
        await look(page);
      });
      await answerPages(page, family, { from: "contact", look });

      await test.step("the answers are read through and one of them is changed", async () => {
        await expectHeading(page, "Läs igenom era svar");
        await look(page);
        await page.getByRole("link", { name: "Ändra bostad", exact: true }).click();
        await expect(field(page, "Hur många lediga rum har ni till barn?")).toHaveValue("2");
        await write(page, "Hur många lediga rum har ni till barn?", "3");
        await press(page, "Spara ändringen");
        await expectHeading(page, "Läs igenom era svar");
        const rooms = page.locator("dl > div").filter({ hasText: "Lediga rum" });
        await expect(rooms).toContainText("3");
      });

      await test.step("two windows send, and there is one receipt", async () => {
        const other = await context.newPage();
        await other.goto("/intresseanmalan/kontrollera");
        await untilBelievable(savedAt);
        await page.getByRole("button", { name: "Skicka intresseanmälan" }).dblclick();
        const number = await receiptNumber(page);
        await look(page);
        await press(other, "Skicka intresseanmälan");
        expect(await receiptNumber(other)).toBe(number);
        await other.close();
        await page.goBack();
        expect(await receiptNumber(page)).toBe(number);
        expect((await mailTo(family.email)).subject).toContain(number);
        expect(await countMailsTo(family.email)).toBe(1);
      });
    });
  });
}

test("what looks like a machine's is kept for a person to judge, and gets no mail before", async ({
  openBrowser,
  as,
  look,
}) => {
  const family = newFamily();
  const machine = await openBrowser({ javaScriptEnabled: false });
  await fillInterest(machine, family);
  // Hidden from people; a machine fills in whatever it finds.
  await machine.locator("input[name=webbplats]").fill("https://example.org", { force: true });
  await press(machine, "Skicka intresseanmälan");
  const number = await receiptNumber(machine);

  const page = await as("handlaggare");
  await openInbox(page);
  await page.getByText("Fler filter").click();
  await page.getByLabel("Granskning").selectOption({ label: "Ska granskas" });
  await press(page, "Visa");
  await expect(page.getByRole("row").filter({ hasText: number })).toContainText("Ska granskas");
  await look(page);
  await page.getByRole("link", { name: number, exact: true }).click();
  await expectHeading(page, nameOf(family));
  await expect(page.getByText("Ett fält som människor inte ser var ifyllt.")).toBeVisible();
  await look(page);
  await press(page, "Anmälan är äkta");
  await expect(page.getByRole("button", { name: "Anmälan är äkta" })).toHaveCount(0);
  expect((await mailTo(family.email)).subject).toContain(number);
  expect(await countMailsTo(family.email)).toBe(1);
});

test("two who write from the same home become one matter, and two again when it was wrong", async ({
  openBrowser,
  as,
  look,
}) => {
  const family = newFamily();
  const partner = { ...family, adults: family.adults.toReversed(), email: `per-${family.email}` };
  const [first, second] = await Promise.all(
    [family, partner].map(async (writer) =>
      sendInterest(await openBrowser({ javaScriptEnabled: false }), writer),
    ),
  );
  const page = await as("handlaggare");
  await openInquiry(page, second ?? "");
  await expectHeading(page, nameOf(partner));
  await expect(page.getByText("Samma telefon")).toBeVisible();
  await compareWith(page, first ?? "");
  await expect(page.getByRole("heading", { name: /svar skiljer sig$/ })).toBeVisible();
  const rowOf = (table: string) =>
    page.getByRole("table", { name: table }).getByRole("row").filter({ hasText: "Förnamn" });
  await expect(rowOf("Svar som skiljer sig")).toBeVisible();
  await page.getByText(/^Visa alla \d+ svar$/).click();
  await expect(rowOf("Alla svar")).toContainText("Skiljer sig");
  await look(page);
  await mergeAs(page, "Två vuxna i samma hem har skickat var sin");
  await look(page);

  await test.step("the one that goes on names both adults", async () => {
    await page.getByRole("link", { name: first, exact: true }).click();
    await expectHeading(page, nameOf(family));
    await expect(page.getByText("Kan höra ihop med")).toHaveCount(0);
    const facts = page.getByRole("region", { name: "Kontakt och läge" });
    await expect(facts).toContainText("Den andra vuxna");
    await expect(facts).toContainText(nameOf(partner));
    await expect(facts).toContainText(partner.email);
    await look(page);
    await askForLink(page, partner.email);
    await mailTo(partner.email);
    expect((await mailTo(partner.email)).subject).toBe(`Din länk till intresseanmälan ${first}`);
  });

  await test.step("undone, both stand as before", async () => {
    await openInquiry(page, second ?? "");
    await press(page, "Ångra ihopförningen");
    await expectDone(page, "Ihopförningen är ångrad. Båda anmälningarna står som förut.");
    await expect(page.getByText("Kan höra ihop med")).toBeVisible();
    await page.getByRole("link", { name: `${first}, ${nameOf(family)}` }).click();
    await expect(page.getByText("Den andra vuxna")).toHaveCount(0);
    await expect(page.getByText("Ihopförningen ångrades")).toBeVisible();
  });
});

/** Checks the page, and that nothing on it is wider than the telephone. */
async function checkOnPhone(page: Page): Promise<void> {
  await checkPage(page);
  expect(await isTooWide(page), page.url()).toBe(false);
}

/** The page is refused with that text, in the summary and at the field. */
async function expectFault(page: Page, text: string): Promise<void> {
  await expect(summary(page)).toContainText("Rätta 1 fel för att gå vidare");
  await expect(summary(page).getByRole("link", { name: text })).toBeVisible();
  await expect(page.getByText(`Fel: ${text}`)).toBeVisible();
}

/** The framework has an alert of its own, outside the content, that reads out each new page. */
const summary = (page: Page) => page.getByRole("main").getByRole("alert");
