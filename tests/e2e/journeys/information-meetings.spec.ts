import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { addDays, dayOf } from "@/lib/platform/dates";
import { newFamily } from "../steps/family";
import { choose, expectDone, expectHeading, field, press, unfold, write } from "../steps/form";
import { openInquiry } from "../steps/inquiry";
import { answerPages, receiptNumber, untilBelievable } from "../steps/interest";
import { countMailsTo, mailTo, pathIn } from "../support/mail";
import { expect, test } from "../support/people";
import { ask } from "../support/sign-in";
import { checkPage, checkPlainly, isTooWide } from "../support/test";

test.setTimeout(120_000);

type Guest = { name: string; email: string };

/** Somebody whom no other test knows. */
function newGuest(givenName: string): Guest {
  const email = `${givenName.toLowerCase()}.${randomInt(1_000_000_000)}@brev.example`;
  return { name: `${givenName} Träffgäst`, email };
}

const summary = (page: Page) => page.getByRole("main").getByRole("alert");

async function fillIn(page: Page, guest: Guest, people = "1"): Promise<void> {
  await write(page, "Namn", guest.name);
  await write(page, "E-postadress", guest.email);
  await write(page, "Hur många kommer ni?", people);
}

/** Plans a meeting as a consultant does; gives its id. */
async function planned(page: Page, seats: string): Promise<string> {
  await page.goto("/handlaggning/informationstraffar");
  await page.getByRole("link", { name: "Planera en träff" }).click();
  await expectHeading(page, "Planera en informationsträff");
  await write(page, "Dag", addDays(dayOf(new Date()), 30));
  await write(page, "Plats", "Biblioteket, Storgatan 3");
  await write(page, "Antal platser", seats);
  await press(page, "Spara träffen");
  await expectHeading(page, /^Informationsträff /);
  await expectDone(page, "Träffen är planerad.");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("somebody books a meeting on a phone, wrong at first, and cancels by the mail", async ({
      page,
    }) => {
      const look = async (seen: Page) => {
        await (javaScriptEnabled ? checkPage(seen) : checkPlainly(seen));
        expect(await isTooWide(seen), seen.url()).toBe(false);
      };
      const guest = newGuest("Vera");
      await page.goto("/");
      await page.getByRole("link", { name: "Se alla informationsträffar" }).click();
      await expectHeading(page, /Informations.?träffar/);
      await look(page);
      await page
        .getByRole("link", { name: /Läs mer och anmäl dig/ })
        .first()
        .click();
      await expectHeading(page, /^Träff den /);
      await look(page);

      await test.step("nothing filled in", async () => {
        await write(page, "Hur många kommer ni?", "många");
        await press(page, "Anmäl mig");
        await expect(summary(page)).toContainText("Rätta 3 fel för att gå vidare");
        await expect(field(page, "Hur många kommer ni?")).toHaveValue("många");
        await look(page);
      });
      await fillIn(page, guest, "2");
      await press(page, "Anmäl mig");
      await expectHeading(page, "Du är anmäld");
      await expect(page.getByRole("main")).toContainText("2 personer");
      await look(page);

      const file = await page.request.get(
        (await page.getByRole("link", { name: /\.ics/ }).getAttribute("href")) ?? "",
      );
      expect(file.headers()["content-type"]).toContain("text/calendar");
      expect(await file.text()).toContain("METHOD:PUBLISH");

      const mail = await mailTo(guest.email);
      expect(mail.subject).toContain("Din plats på informationsträffen");
      await page.goto(pathIn(mail, "/informationstraffar/bokning"));
      await expectHeading(page, "Du är anmäld");
      await press(page, "Avboka min plats");
      await expectHeading(page, "Du är avbokad");
      await look(page);
      expect((await mailTo(guest.email)).subject).toContain("Du är avbokad");
    });
  });
}

test("the last seat goes while somebody fills in the form; the list moves up by itself", async ({
  openBrowser,
  as,
  look,
}) => {
  const staff = await as("handlaggare");
  const id = await planned(staff, "1");
  await look(staff);
  const [first, second] = [newGuest("Frida"), newGuest("Amir")];
  const pages = [await openBrowser(), await openBrowser({ javaScriptEnabled: false })] as const;
  for (const page of pages) {
    await page.goto(`/informationstraffar/${id}`);
    await expect(page.getByText("1 plats kvar")).toBeVisible();
  }
  await fillIn(pages[0], first);
  await fillIn(pages[1], second);
  await press(pages[0], "Anmäl mig");
  await expectHeading(pages[0], "Du är anmäld");

  await press(pages[1], "Anmäl mig");
  await expect(summary(pages[1])).toContainText("Träffen har blivit full");
  await expect(field(pages[1], "Namn")).toHaveValue(second.name);
  await look(pages[1]);
  await pages[1].getByLabel("Ställ mig på väntelistan om träffen är full").check();
  await press(pages[1], "Ställ mig på väntelistan");
  await expectHeading(pages[1], "Du står på väntelistan");
  expect((await mailTo(second.email)).subject).toContain("väntelistan");

  await staff.reload();
  await expect(staff.getByRole("row").filter({ hasText: first.name })).toContainText("Har plats");
  await expect(staff.getByRole("row").filter({ hasText: second.name })).toContainText(
    "På väntelistan",
  );
  await look(staff);
  await staff.emulateMedia({ media: "print" });
  await expect(staff.getByRole("button", { name: "Skriv ut listan" })).toBeHidden();
  await expect(staff.getByText("Ändra träffen")).toBeHidden();
  await expect(staff.getByRole("row").filter({ hasText: second.name })).toBeVisible();
  await staff.emulateMedia({ media: "screen" });

  await press(pages[0], "Avboka min plats");
  await expectHeading(pages[0], "Du är avbokad");
  const moved = await mailTo(second.email);
  expect(moved.subject).toContain("Det blev en plats till dig");
  await pages[1].reload();
  await expectHeading(pages[1], "Du är anmäld");

  await staff.reload();
  const fold = await unfold(staff, "Ställ in träffen");
  await write(fold, "Varför ställs träffen in?", "Föreläsaren är sjuk");
  await press(fold, "Ställ in träffen");
  await expectDone(staff, "Träffen är inställd.");
  expect((await mailTo(second.email)).text).toContain("Föreläsaren är sjuk");
  expect(await countMailsTo(second.email)).toBe(3);
  await pages[1].reload();
  await expectHeading(pages[1], "Träffen är inställd");
  await look(pages[1]);
});

test("who came is marked, and an interest form sent afterwards remembers the meeting", async ({
  openBrowser,
  as,
  look,
}) => {
  const staff = await as("chef");
  const id = await planned(staff, "5");
  const guest = newGuest("Tora");
  const page = await openBrowser();
  await page.goto(`/informationstraffar/${id}`);
  await fillIn(page, guest, "2");
  await press(page, "Anmäl mig");
  await expectHeading(page, "Du är anmäld");
  await page.getByRole("link", { name: "Skicka en intresseanmälan" }).click();
  await expectHeading(page, "Intresseanmälan");
  await page.getByRole("link", { name: "Börja fylla i" }).click();
  const savedAt = await answerPages(page, newFamily());
  await untilBelievable(savedAt);
  await press(page, "Skicka intresseanmälan");
  const number = await receiptNumber(page);

  // The evening comes.
  await ask("UPDATE meeting SET starts_at = now() - interval '1 hour' WHERE id = $1", [id]);
  await staff.goto(`/handlaggning/informationstraffar/${id}`);
  await choose(staff, "Vilka kom?", `${guest.name}, 2 personer`);
  await look(staff);
  await press(staff, "Spara närvaron");
  await expectDone(staff, "Närvaron är sparad.");
  await expect(staff.locator("dl > div").filter({ hasText: "Anmälde intresse" })).toContainText(
    "1",
  );
  await openInquiry(staff, number);
  await staff
    .locator("dl > div")
    .filter({ hasText: "Efter informationsträff" })
    .getByRole("link")
    .click();
  await expectHeading(staff, /^Informationsträff /);
});
