import { expectDone, expectHeading, field, press, write } from "../steps/form";
import { expect, test } from "../support/people";
import { checkPage, checkPlainly } from "../support/test";

test("a reader says no, is asked why, and is thanked without JavaScript; the editor mends the page", async ({
  openBrowser,
  as,
  look,
}) => {
  const comment = `Jag hittar inte priset ${Date.now()}`;
  const reader = await openBrowser({ javaScriptEnabled: false });
  await reader.goto("/barnen");
  await press(reader, "Nej");
  await expectHeading(reader, "Hjälpte sidan dig?");
  // No error before anything is sent, and no word of the reader in the address.
  await expect(reader.getByRole("alert")).toHaveCount(0);
  expect(new URL(reader.url()).search).toBe("?sida=%2Fbarnen&svar=nej");
  await checkPlainly(reader);

  await press(reader, "Skicka svaret");
  await expect(reader.getByRole("alert")).toContainText("Skriv vad du saknade");
  await expect(reader.getByRole("radio", { name: "Nej" })).toBeChecked();
  await write(reader, "Vad letade du efter, eller vad var svårt att förstå?", comment);
  await press(reader, "Skicka svaret");
  await expectDone(reader, "Tack för ditt svar!");
  await expect(reader.getByRole("button", { name: "Skicka svaret" })).toHaveCount(0);
  expect(await reader.context().cookies()).toEqual([]);

  const page = await as("redaktor");
  await page.goto("/admin/sidsvar?om=/barnen");
  await look(page);
  const line = page.getByRole("listitem").filter({ hasText: comment });
  await line.getByRole("button", { name: /^Markera som klar/ }).click();
  await expect(line).toHaveCount(0);
});

test("yes needs no words, and the thanks stand in the place of the form", async ({
  openBrowser,
}) => {
  const reader = await openBrowser({ viewport: { width: 390, height: 844 } });
  await reader.goto("/bli-jourhem");
  await press(reader, "Ja");
  await expectHeading(reader, "Hjälpte sidan dig?");
  await checkPage(reader);
  await expect(field(reader, "Vad var bra?")).toHaveValue("");
  await press(reader, "Skicka svaret");
  await expectDone(reader, "Tack för ditt svar!");
  await reader.getByRole("link", { name: "Tillbaka till sidan" }).click();
  await expectHeading(reader, "Bli jourhem");
});
