import { newFamily } from "../steps/family";
import { expectDone, expectHeading, pick, press, unfold, write } from "../steps/form";
import { openInquiry } from "../steps/inquiry";
import { sendInterest } from "../steps/interest";
import { mailTo } from "../support/mail";
import { expect, test } from "../support/people";
import { identifiedSender } from "../support/sign-in";

test.setTimeout(120_000);

test("two inquiries are given to a colleague at once, without JavaScript, and taken back", async ({
  openBrowser,
  as,
  look,
}) => {
  const numbers = [];
  for (const family of [newFamily(), newFamily()]) {
    numbers.push(await sendInterest(await openBrowser({ javaScriptEnabled: false }), family));
  }
  const page = await as("handlaggare", { javaScript: false });
  await page.goto("/handlaggning/intresseanmalningar?sortera=-number");
  for (const number of numbers) await page.getByLabel(`Välj ${number}`).check();
  await press(page, "Fördela eller låt vila");
  await expectHeading(page, "Flera anmälningar på en gång");
  await expect(page.getByText("2 anmälningar valda")).toBeVisible();
  await pick(page, "Vem ska ha dem?", "Jonas Furulund");
  await press(page, "Fördela 2 anmälningar");
  await expectHeading(page, "Jonas Furulund har fått 2 anmälningar");
  await press(page, "Ångra");
  await expectHeading(page, "Ångrat");
  await expect(page.getByRole("listitem").filter({ hasText: numbers[0] })).toContainText(
    "Ingen handläggare",
  );

  const scripted = await as("handlaggare");
  await scripted.goto("/handlaggning/intresseanmalningar?sortera=adult&lage=RECEIVED");
  await expect(scripted.getByRole("columnheader", { name: "Vuxen hemma: ja" })).toBeVisible();
  await scripted.getByLabel(/^Alla på sidan/).check();
  const counted = scripted.getByRole("status").filter({ hasText: /^\d+ valda$/ });
  await expect(counted).toBeVisible();
  await look(scripted);
});

test("a family with whom the unit goes no further reads why on its own page", async ({
  openBrowser,
  as,
  look,
  baseURL,
}) => {
  const family = newFamily();
  const home = await openBrowser({});
  const number = await sendInterest(home, family);
  const page = await as("handlaggare");
  await openInquiry(page, number);
  const fold = await unfold(page, "Vi går inte vidare");
  await pick(fold, "Varför?", "Bor för långt bort");
  await write(fold, "Egna ord i brevet", "Tack för ett fint samtal i går.");
  await press(fold, "Avsluta anmälan");
  await expectDone(page, "Anmälan är avslutad.");
  await expect(page.getByText("Familjen har inte öppnat det på sin sida.")).toBeVisible();
  await look(page);

  await mailTo(family.email);
  const told = await mailTo(family.email);
  expect(told.subject).toBe(`Det finns ett brev till er om ${number}`);
  expect(told.text).not.toContain("fint samtal");

  const value = await identifiedSender(number);
  await home.context().addCookies([{ name: "hemvist.session", value, url: baseURL ?? "" }]);
  await home.goto("/min-ansokan");
  await look(home);
  await home.getByRole("link", { name: /^Läs brevet från den/ }).click();
  await expectHeading(home, `Om er intresseanmälan ${number}`);
  await expect(home.getByText("Tack för ett fint samtal i går.")).toBeVisible();
  await look(home);
  await page.reload();
  await expect(page.getByText(/^Familjen öppnade det/)).toBeVisible();
  await page.getByRole("link", { name: /^Brevet den/ }).click();
  await expectHeading(page, `Om er intresseanmälan ${number}`);
  await look(page);
});
