import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { inDays } from "../steps/days";
import { expectDone, expectHeading, pick, press, write } from "../steps/form";
import { mailTo, pathIn } from "../support/mail";
import { expect, test } from "../support/people";
import { ask } from "../support/sign-in";
import { isTooWide } from "../support/test";

test.setTimeout(180_000);

const phone = { viewport: { width: 390, height: 844 } };
const address = `joel.${randomUUID().slice(0, 8)}@exempel.example`;
const demoUser = "(SELECT id FROM app_user WHERE subject = 'demo-familj2')";

/** Signs in by e-identification from the page that asks for it. */
async function identify(page: Page, login: string): Promise<void> {
  await press(page, "Koppla min e-legitimation");
  await page.locator("input[name=login]").fill(login);
  await press(page, "Logga in");
}

const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();
const row = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

test("two adults: the second is asked in, ties the own e-identification and gives own consents", async ({
  as,
  openBrowser,
  look,
}) => {
  const elin = await as("familj");
  await elin.goto("/min-ansokan");
  await look(elin);
  await follow(elin, "Bjud in den andra vuxna");
  await write(elin, "Förnamn", "Joel");
  await write(elin, "Efternamn", "Hoppfeldt");
  await write(elin, "E-postadress", address);
  await press(elin, "Skicka inbjudan");
  await expectDone(elin, "Vi har skickat en inbjudan.");
  await expect(elin.getByText("Inbjuden, har inte svarat")).toBeVisible();

  const link = pathIn(await mailTo(address), "/min-ansokan/lank?nyckel=");
  const joel = await openBrowser({ ...phone, javaScriptEnabled: false });
  await test.step("the second says yes on a phone without JavaScript, once", async () => {
    await joel.goto(link);
    await expectHeading(joel, "Elin vill att du är med i er ansökan");
    await look(joel);
    await press(joel, "Ja, jag är med");
    // Without JavaScript the browser keeps the part of the address that led back to the form.
    await expect(joel).toHaveURL(/\/min-ansokan(#oppna)?$/);
    expect(await isTooWide(joel)).toBe(false);
    const stranger = await openBrowser(phone);
    await stranger.goto(link);
    await expectHeading(stranger, "Länken fungerar inte längre");
    // Another browser has no page open to tie anything to.
    await stranger.goto("/min-ansokan/koppla");
    await expect(stranger).toHaveURL(/\/logga-in/);
  });

  await test.step("what binds asks for e-identification, which somebody else's is not", async () => {
    await joel.goto("/min-ansokan/samtycken");
    await expectHeading(joel, "Koppla din e-legitimation");
    await look(joel);
    await identify(joel, "familj2");
    await expectHeading(joel, "Är du Joel i ansökan?");
    await look(joel);
    await press(joel, "Ja, koppla min e-legitimation");
    await expect(joel.getByRole("alert")).toContainText("redan kopplad till en annan ansökan");
    // In the story that e-identification is David's; for the rest of the journey it is Joel's.
    await ask(`UPDATE inquiry_adult SET user_id = NULL WHERE user_id = ${demoUser}`);
    await press(joel, "Ja, koppla min e-legitimation");
    await expectHeading(joel, "Dina samtycken");
  });

  try {
    await test.step("each gives and takes back the own consents, and the other sees none of it", async () => {
      const given = row(joel, "Samtal med referenser");
      await given.getByText("Ta tillbaka samtycket", { exact: true }).click();
      await press(joel, "Ta tillbaka: Samtal med referenser");
      await expectDone(joel, "Samtycket är återtaget.");
      await expect(joel.getByText("Att ta ställning till")).toBeVisible();
      for (const box of await joel.getByRole("checkbox").all()) await box.check();
      await press(joel, "Lämna samtycke");
      await expectDone(joel, "Ditt samtycke är sparat.");
      await elin.goto("/min-ansokan/samtycken");
      await look(elin);
      await expect(elin.getByText("Återtaget")).toHaveCount(0);
      await expect(elin.getByRole("checkbox")).toHaveCount(1);
      await joel.goto("/min-ansokan");
      await expect(row(joel, "Dina samtycken")).toContainText("Klar");
      await expect(joel.getByRole("region", { name: "Vuxna i ansökan" })).toContainText("Är med");
    });

    await test.step("the investigator sees that it came from the family's own page", async () => {
      const [investigation] = await ask<{ id: string }>(
        `SELECT v.id FROM investigation v JOIN inquiry_adult a ON a.inquiry_id = v.inquiry_id
         WHERE a.user_id = ${demoUser}`,
      );
      const [lead] = await ask<{ login: string }>(
        `SELECT replace(u.subject, 'demo-', '') AS login FROM investigator i JOIN app_user u ON u.id = i.user_id
         WHERE i.investigation_id = $1 AND i.role = 'LEAD'`,
        [investigation?.id],
      );
      const consultant = await as(lead?.login ?? "");
      await consultant.goto(`/handlaggning/utredningar/${investigation?.id}/kontroller`);
      await expect(consultant.getByText("på familjens sida").first()).toBeVisible();
    });
  } finally {
    await ask(
      `UPDATE inquiry_adult SET user_id = CASE WHEN given_name = 'David' THEN ${demoUser} END
       WHERE user_id = ${demoUser} OR (given_name = 'David' AND family_name = 'Längtorp')`,
    );
  }
});

test("a family pauses, takes its inquiry back and takes it up again, without JavaScript", async ({
  as,
  look,
}) => {
  const david = await as("familj2", { javaScript: false });
  await david.goto("/min-ansokan");
  await look(david);
  await follow(david, "Pausa");
  await write(david, "Vilken dag vill ni fortsätta?", "i morgon kanske");
  await write(david, "Varför?", "Vi bygger om.");
  await press(david, "Pausa anmälan");
  await expect(david.getByRole("alert")).toContainText("Skriv vilken dag ni vill fortsätta");
  await expect(david.getByLabel("Varför?")).toHaveValue("Vi bygger om.");
  await write(david, "Vilken dag vill ni fortsätta?", inDays(40));
  await press(david, "Pausa anmälan");
  await expectHeading(david, "Er anmälan vilar");
  await press(david, "Fortsätt med anmälan");
  // The talk that was held before the pause counts after it.
  await expectHeading(david, "Vi har haft ett informationssamtal");

  await follow(david, "Ta tillbaka er anmälan");
  await pick(david, "Vill ni säga varför?", "Något har hänt i vår familj");
  await press(david, "Ta tillbaka anmälan");
  await expectHeading(david, "Ni har tagit tillbaka er anmälan");
  await press(david, "Ta upp anmälan igen");
  await expectDone(david, "Roligt att ni är tillbaka!");
  await expectHeading(david, "Vi har hört av oss");
  await david.goto("/min-ansokan/sparat");
  await expectHeading(david, "Det vi sparar om er");
  await look(david);
});
