import type { Page } from "@playwright/test";
import { inDays } from "../steps/days";
import { expectFaults } from "../steps/forms";
import {
  askForHome,
  beginRequest,
  readReceipt,
  sendRequest,
  type Wish,
  writeRequest,
} from "../steps/requests";
import { expect, test } from "../support/people";

const planned: Wish = {
  urgency: "PLANNED",
  homeKind: "FOSTER",
  startsOn: inDays(30),
  endsOn: inDays(60),
  children: [{ sex: "Pojke", age: 3 }],
  ground: "Placering med samtycke",
};

for (const javaScript of [true, false]) {
  const words = javaScript ? "with JavaScript" : "without JavaScript";

  test(`what is wrong stands in the summary and at its field, and nothing typed is lost, ${words}`, async ({
    as,
    look,
  }) => {
    const page = await as("bestallare-bjorkvik", { javaScript });
    await beginRequest(page);
    await send(page);
    await expectFaults(page, [
      "Välj hur bråttom det är",
      "Välj jourhem eller familjehem",
      "Välj flicka, pojke eller okänt",
      "Skriv åldern i hela år, 0 till 20",
      "Välj vad placeringen grundas på",
      "Svara ja eller nej om släkt och närstående",
      "Skriv ett telefonnummer, till exempel 070-123 45 67",
    ]);
    await look(page);
    const typed: Wish = {
      urgency: "WITHIN_24_HOURS",
      homeKind: "EMERGENCY",
      startsOn: "2020-01-01",
      endsOn: "31 feb 2031",
      children: [
        { sex: "Flicka", age: 99, label: `Åsa <b>"&'`, isProtected: true },
        { sex: "Pojke", age: 5 },
      ],
      ground: "Placering med samtycke",
      situation: "Rad ett.\n\nMamman: 19850101-1234 ✓",
      needs: ["Rökfritt"],
      phone: "12",
    };
    await writeRequest(page, typed);
    await send(page);
    await expectFaults(page, [
      "Skriv dagen så här: 2026-11-21",
      "Skriv åldern i hela år, 0 till 20",
      "Svara om barnen ska bo tillsammans",
      "Skriv ett telefonnummer, till exempel 070-123 45 67",
      "Ta bort personnumret. Skriv inga namn eller personnummer i förfrågan.",
    ]);
    await expectTyped(page, typed);
    await look(page);
    await writeRequest(page, {
      ...planned,
      children: [],
      together: true,
      situation: "Lugnt läge.",
    });
    await page.getByRole("group", { name: "Barn 1" }).getByLabel("Ålder i hela år").fill("7");
    await page.getByLabel("Från vilken dag?").fill("2020-01-01");
    await send(page);
    // Only now that the form can be read is it measured against the calendar.
    await expectFaults(page, ["Dagen måste vara i dag eller senare"]);
    await page.getByLabel("Från vilken dag?").fill(inDays(30));
    await sendRequest(page);
    await expect(page.getByText(`Åsa <b>"&', Pojke 5 år`)).toBeVisible();
    await look(page);
  });

  test(`a child more or less changes the form and sends nothing, ${words}`, async ({
    as,
    look,
  }) => {
    const page = await as("bestallare-bjorkvik", { javaScript });
    await beginRequest(page);
    const children = [
      { sex: "Flicka", age: 11, label: "Den äldsta" },
      { sex: "Pojke", age: 8, label: "Den i mitten" },
      { sex: "Flicka", age: 2, label: "Den minsta" },
    ] as const;
    await writeRequest(page, { ...planned, children: [...children], together: false });
    await page.getByRole("button", { name: "Ta bort barn 2" }).click();
    await expect(page.getByRole("group", { name: "Barn 3" })).toHaveCount(0);
    await expect(
      page.getByRole("group", { name: "Barn 2" }).getByLabel("Vad ska barnet kallas"),
    ).toHaveValue("Den minsta");
    await expect(page.getByRole("alert").filter({ hasText: "Rätta" })).toHaveCount(0);
    await look(page);
    await sendRequest(page);
    await expect(page.getByText("Den äldsta, Den minsta")).toBeVisible();
  });

  test(`pressed twice it is one request, ${words}`, async ({ as }) => {
    const page = await as("bestallare-bjorkvik", { javaScript });
    await beginRequest(page);
    const label = `Tryckte två gånger ${javaScript ? "A" : "B"}`;
    await writeRequest(page, { ...planned, children: [{ sex: "Pojke", age: 3, label }] });
    await page.getByRole("button", { name: "Skicka placeringsförfrågan" }).dblclick();
    const { number } = await readReceipt(page);
    await page.goto("/bestallare/forfragningar");
    await expect(page.getByRole("row").filter({ hasText: label })).toHaveCount(1);
    await expect(page.getByRole("row").filter({ hasText: label })).toContainText(number);
  });
}

test("a planned request is read on a working day, and a new one begins with its facts", async ({
  as,
  look,
}) => {
  const page = await as("bestallare-bjorkvik");
  const label = "Pojken med skolskjuts";
  const children = [{ sex: "Pojke", age: 9, label }] as const;
  const request = await askForHome(page, { ...planned, children: [...children] });
  await expect(page.getByRole("heading", { name: /^Enheten är (öppen|stängd) nu$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^031-390 06/ }).first()).toBeVisible();
  await look(page);
  await page.getByRole("link", { name: "Följ förfrågan" }).click();
  await page.getByRole("link", { name: "Skriv en ny förfrågan med samma uppgifter" }).click();
  await expect(page.getByLabel("Vad ska barnet kallas")).toHaveValue(label);
  await expect(page.getByLabel("Familjehem", { exact: true })).toBeChecked();
  await look(page);
  await page.getByLabel("Planerad").check();
  await page.getByLabel("Från vilken dag?").fill(inDays(31));
  await page.getByRole("group", { name: "Har ni övervägt" }).getByLabel("Ja").check();
  const next = await sendRequest(page);
  expect(next.number).not.toBe(request.number);
});

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Skicka placeringsförfrågan" }).click();
}

async function expectTyped(page: Page, { children, ...typed }: Wish): Promise<void> {
  await expect(page.getByLabel("Inom ett dygn")).toBeChecked();
  await expect(page.getByLabel("Jourhem", { exact: true })).toBeChecked();
  await expect(page.getByLabel("Från vilken dag?")).toHaveValue(typed.startsOn ?? "");
  await expect(page.getByLabel("Beräknat slut")).toHaveValue(typed.endsOn);
  await expect(page.getByLabel("Telefonnummer som vi kan")).toHaveValue(typed.phone ?? "");
  await expect(page.getByLabel("Vad behöver hemmet veta?")).toHaveValue(typed.situation ?? "");
  await expect(page.getByLabel("Rökfritt")).toBeChecked();
  await expect(page.locator("select[name=legalBasisCode] option:checked")).toContainText(
    typed.ground,
  );
  for (const [index, { age, label = "", sex, isProtected = false }] of children.entries()) {
    const child = page.getByRole("group", { name: `Barn ${index + 1}` });
    await expect(child.getByLabel(sex)).toBeChecked();
    await expect(child.getByLabel("Ålder i hela år")).toHaveValue(String(age));
    await expect(child.getByLabel("Vad ska barnet kallas")).toHaveValue(label);
    await expect(child.getByLabel("Barnet har skyddade")).toBeChecked({ checked: isProtected });
  }
}
