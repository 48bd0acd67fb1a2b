import type { Page } from "@playwright/test";
import { openCallback, openCallbacks, recordCall } from "../steps/callbacks";
import { nameOf, newFamily } from "../steps/family";
import { choose, expectDone, expectHeading, field, press, write } from "../steps/form";
import { answerPages, beginInterest, formPages } from "../steps/interest";
import { expect, test } from "../support/people";
import { ask } from "../support/sign-in";
import { checkPage, checkPlainly, isTooWide } from "../support/test";

test.setTimeout(120_000);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a family leaves the form for a call, wrong at first, and sends it once however often", async ({
      page,
      context,
    }) => {
      const look = javaScriptEnabled ? checkOnPhone : checkPlainly;
      const family = newFamily();
      const name = nameOf(family);

      await test.step("from the middle of the interest form, with what it tells", async () => {
        await beginInterest(page);
        await answerPages(page, family, { to: "contact" });
        await expectHeading(page, formPages.place.heading);
        await page.getByRole("link", { name: "Ring mig i stället" }).click();
        await expectHeading(page, "Bli uppringd");
        await expect(field(page, "Vad heter du?")).toHaveValue(name);
        await expect(field(page, "Telefonnummer")).toHaveValue(family.phone);
        await expect(page.getByRole("main")).toContainText("Är ett barn i fara nu? Ring 112.");
        await expect(page.getByRole("main")).toContainText("Har du skyddade personuppgifter?");
        await look(page);
      });

      await test.step("a number that leads nowhere", async () => {
        await write(page, "Telefonnummer", "12");
        await tickTimes(page);
        await press(page, "Ring mig");
        const summary = page.getByRole("main").getByRole("alert");
        await expect(summary).toContainText("Rätta 1 fel för att gå vidare");
        await expect(field(page, "Telefonnummer")).toHaveAttribute("aria-invalid", "true");
        await expect(field(page, "Telefonnummer")).toHaveValue("12");
        await expect(page.getByLabel("Torsdagar")).toBeChecked();
        await expect(page.getByLabel("Lämna inget meddelande")).toBeChecked();
        await look(page);
      });

      await test.step("sent by a double click, from another window and again after Back", async () => {
        const other = await context.newPage();
        await other.goto("/bli-uppringd");
        await write(page, "Telefonnummer", family.phone);
        await page.getByRole("button", { name: "Ring mig" }).dblclick();
        await expectReceipt(page);
        await look(page);
        await page.reload();
        await expectReceipt(page);
        await tickTimes(other);
        await press(other, "Ring mig");
        await expectReceipt(other);
        await other.goBack();
        await expectHeading(other, "Bli uppringd");
        await tickTimes(other);
        await press(other, "Ring mig");
        await expectReceipt(other);
        const rows = await ask("SELECT id FROM callback WHERE name = $1", [name]);
        expect(rows).toHaveLength(1);
      });

      await test.step("the interest form is still there", async () => {
        await page.goto("/intresseanmalan/namn");
        await expect(field(page, "Efternamn")).toHaveValue(family.familyName);
      });
    });
  });
}

test("a consultant calls until there is an answer, and begins the interest form", async ({
  openBrowser,
  as,
  look,
}) => {
  const family = newFamily();
  const name = nameOf(family);
  const visitor = await openBrowser({ javaScriptEnabled: false });
  await askForCall(visitor, { name, phone: family.phone });

  const page = await as("handlaggare");
  await test.step("the call is among the tasks, without a name", async () => {
    await page.goto("/handlaggning");
    await expect(page.getByRole("main")).toContainText("Ring upp någon som har bett om det");
    await expect(page.getByRole("main")).not.toContainText(name);
    await look(page);
  });

  await test.step("the list leaves those who want no message", async () => {
    await openCallbacks(page);
    await look(page);
    await page
      .getByRole("combobox", { name: "Meddelande" })
      .selectOption({ label: "Lämna inget meddelande" });
    await press(page, "Visa");
    await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(0);
  });

  await test.step("no answer, then a talk", async () => {
    await openCallback(page, name);
    await look(page);
    await press(page, "Registrera samtal");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Välj hur det gick");
    await recordCall(page, "Inget svar", "Ringde på förmiddagen.");
    await expectDone(page, /Försöket är registrerat\. Nästa samtal: senast/);
    await look(page);
    await recordCall(page, "Vi pratade", "Vill fylla i tillsammans.");
    await expectDone(page, "Samtalet är registrerat.");
    await look(page);
  });

  await test.step("the form holds what was told", async () => {
    await page.getByRole("link", { name: "Börja en intresseanmälan" }).click();
    await expectHeading(page, "Ta emot en anmälan per telefon");
    await expect(field(page, "Förnamn")).toHaveValue(name.split(" ")[0] ?? "");
    await expect(field(page, "Efternamn")).toHaveValue(family.familyName);
    await expect(field(page, "Telefonnummer")).toHaveValue(family.phone);
    await look(page);
  });
});

test("what looks like a machine's waits for a person to judge", async ({
  openBrowser,
  as,
  look,
}) => {
  const name = `Maskin ${newFamily().familyName}`;
  const machine = await openBrowser({ javaScriptEnabled: false });
  await machine.goto("/bli-uppringd");
  await machine.locator("input[name=webbplats]").fill("https://example.org", { force: true });
  await askForCall(machine, { name, phone: newFamily().phone }, false);

  const page = await as("handlaggare2");
  await openCallbacks(page);
  await page.getByRole("combobox", { name: "Granskning" }).selectOption({ label: "Ska granskas" });
  await press(page, "Visa");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText("Ett fält som människor inte ser var ifyllt.")).toBeVisible();
  await look(page);
  await press(page, "Avsluta som inte äkta");
  await expectDone(page, "Begäran är avslutad som inte äkta.");
  await expect(page.getByText("Begäran var inte äkta")).toBeVisible();
});

type Wish = { name: string; phone: string };

async function askForCall(page: Page, { name, phone }: Wish, isNew = true): Promise<void> {
  if (isNew) await page.goto("/bli-uppringd");
  await write(page, "Vad heter du?", name);
  await write(page, "Telefonnummer", phone);
  await press(page, "Ring mig");
  await expectHeading(page, "Vi ringer dig");
}

async function tickTimes(page: Page): Promise<void> {
  await choose(page, /^Vilka dagar passar/, "Tisdagar", "Torsdagar");
  await page.getByLabel("Lämna inget meddelande").check();
}

/** When somebody calls, what was sent, and whom to call when it is urgent. */
async function expectReceipt(page: Page): Promise<void> {
  await expectHeading(page, "Vi ringer dig");
  const main = page.getByRole("main");
  await expect(main).toContainText(/Vi ringer senast (tisdag|torsdag|onsdag|fredag|måndag) \d/);
  await expect(main).toContainText("Tisdagar och torsdagar");
  await expect(main).toContainText("Vi lämnar inget meddelande");
  await expect(main).toContainText("Är ett barn i fara nu? Ring 112.");
}

/** Checks the page, and that nothing on it is wider than the telephone. */
async function checkOnPhone(page: Page): Promise<void> {
  await checkPage(page);
  expect(await isTooWide(page), page.url()).toBe(false);
}
