import { choose, expectDone, expectHeading, field, pick, press, write } from "../steps/form";
import { expect, test } from "../support/people";
import { checkPage, checkPlainly, isTooWide } from "../support/test";

test.setTimeout(120_000);

test("a question without JavaScript: nothing typed is lost, and staff answer it", async ({
  openBrowser,
  as,
  look,
}) => {
  const text = `Får man bo i lägenhet? ${Date.now()}`;
  const visitor = await openBrowser({ javaScriptEnabled: false });
  await visitor.goto("/kontakt");
  await expect(visitor.getByRole("main")).toContainText("Är ett barn i fara nu? Ring 112.");
  await checkPlainly(visitor);

  await test.step("wrong at first: the browser leads to what is missing", async () => {
    await write(visitor, "Ditt meddelande", text);
    await press(visitor, "Skicka meddelandet");
    const summary = visitor.getByRole("alert");
    await expect(summary).toContainText("Rätta 3 fel för att gå vidare");
    await expect(summary).toContainText("telefonnummer eller en e-postadress");
    await expect(summary).toBeInViewport();
    await expect(field(visitor, "Ditt meddelande")).toHaveValue(text);
  });

  const reference = await test.step("sent, with a day and a reference", async () => {
    await write(visitor, "Vad heter du?", "Åsa Frågvis");
    await write(visitor, "E-post", "asa.fragvis@exempel.se");
    await pick(visitor, "Vad gäller det?", "Att bli jourhem, familjehem eller kontaktfamilj");
    await press(visitor, "Skicka meddelandet");
    await expectHeading(visitor, "Vi har fått ditt meddelande");
    const main = visitor.getByRole("main");
    await expect(main).toContainText(/Vi svarar senast \p{L}+dag \d/u);
    await expect(main).toContainText(text);
    await checkPlainly(visitor);
    return /M-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await main.textContent()) ?? "")?.[0] ?? "";
  });

  await test.step("a consultant takes it and answers", async () => {
    const page = await as("handlaggare");
    await page.goto("/handlaggning/meddelanden");
    await look(page);
    await page.getByRole("link", { name: "Åsa Frågvis" }).first().click();
    await expect(page.getByRole("main")).toContainText(text);
    await expect(page.getByRole("main")).toContainText(reference);
    await look(page);
    await press(page, "Ta meddelandet själv");
    await expectDone(page, "Meddelandet är ditt.");
    await choose(page, "Hur svarade ni?", "Vi svarade med e-post");
    await write(page, "Anteckning", "Ja, det går bra.");
    await press(page, "Registrera svar");
    await expectDone(page, "Meddelandet är klart.");
    await expect(page.getByRole("row").filter({ hasText: "Ja, det går bra." })).toBeVisible();
    await look(page);
  });
});

test("somebody who is stopped by the site says so on a phone, without a name", async ({
  openBrowser,
  as,
}) => {
  const what = `Tabellen skärs av ${Date.now()}`;
  const visitor = await openBrowser({ viewport: { width: 390, height: 844 } });
  await visitor.goto("/om/tillganglighet");
  await checkPage(visitor);
  expect(await isTooWide(visitor)).toBe(false);
  await write(visitor, "Vilken sida gäller det?", "Ersättning");
  await write(visitor, "Vad är det som inte fungerar?", what);
  await press(visitor, "Skicka anmälan");
  await expectHeading(visitor, "Vi har fått ditt meddelande");
  await expect(visitor.getByRole("main")).toContainText("Vi har fått din anmälan");
  await checkPage(visitor);

  const page = await as("chef");
  await page.goto("/handlaggning/meddelanden?slag=ACCESS_FAULT");
  await page.getByRole("link", { name: "Utan namn" }).last().click();
  await expect(page.getByText("Brist i tillgänglighet").first()).toBeVisible();
});
