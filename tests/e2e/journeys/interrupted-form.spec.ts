import { newFamily } from "../steps/family";
import { expectHeading, field, press, write } from "../steps/form";
import {
  answerPages,
  beginInterest,
  formPages,
  receiptNumber,
  untilBelievable,
} from "../steps/interest";
import { mailTo, pathIn } from "../support/mail";
import { expect, test } from "../support/people";
import { isTooWide } from "../support/test";

test.setTimeout(120_000);
const viewport = { width: 390, height: 844 };

test("a family is interrupted on its phone and goes on elsewhere by a mailed link", async ({
  openBrowser,
  look,
}) => {
  const family = newFamily();
  const [adult] = family.adults;
  const phone = await openBrowser({ viewport });
  await beginInterest(phone);
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
});
