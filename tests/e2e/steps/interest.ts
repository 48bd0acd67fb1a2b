import { setTimeout as sleep } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { LEAST_SECONDS } from "@/lib/inquiries/form/rules";
import { type Family, nameOf } from "./family";
import { choose, expectHeading, type Look, noLook, pick, press, write } from "./form";

type FormPage = {
  heading: string;
  answer: (page: Page, family: Family) => Promise<void>;
};

/** The nine pages of the interest form, and how the family answers each. */
export const formPages = {
  missions: {
    heading: "Vilket uppdrag är ni intresserade av?",
    answer: (page) => choose(page, "Vilka uppdrag är ni intresserade av?", "Jourhem"),
  },
  children: {
    heading: "Vilka barn kan ni ta emot?",
    answer: async (page) => {
      await choose(page, "Vilka åldrar tänker ni er?", "0–12 år");
      await choose(page, "När kan ni ta emot barn?", "Med kort varsel", "På helger");
    },
  },
  names: {
    heading: "Vad heter du?",
    answer: async (page, family) => {
      await write(page, "Förnamn", family.adults[0]?.givenName ?? "");
      await write(page, "Efternamn", family.familyName);
    },
  },
  contact: {
    heading: "Hur når vi dig?",
    answer: async (page, family) => {
      await write(page, "Telefonnummer", family.phone);
      await write(page, "E-postadress", family.email);
      await choose(page, "Hur vill du helst att vi hör av oss?", "Ring mig");
      await choose(page, "När passar det att vi ringer?", "Vardagar på förmiddagen");
    },
  },
  place: {
    heading: "Var bor ni?",
    answer: async (page, family) => {
      await write(page, "Vilken kommun bor ni i?", family.municipality);
      await write(page, "Postnummer", family.postalCode);
    },
  },
  household: {
    heading: "Vilka bor hemma hos er?",
    answer: async (page, family) => {
      await write(page, "Hur många vuxna bor hemma hos er?", String(family.adults.length));
      const ages = family.childAges.join(", ");
      await write(page, "Hur gamla är era egna barn som bor hemma?", ages);
      await choose(page, "Kan en vuxen vara hemma på heltid när ett barn bor hos er?", "Ja");
      const work = "Någon vuxen är hemma på dagarna";
      await choose(page, "Hur ser det ut med arbete och studier i dag?", work);
      await choose(page, "Har ni djur?", "Hund");
      await choose(page, "Röker eller snusar någon i hemmet?", "Nej");
    },
  },
  home: {
    heading: "Hur bor ni?",
    answer: async (page) => {
      await choose(page, "Vilken sorts bostad har ni?", "Hus");
      await choose(page, "Kan barnet få ett eget rum?", "Ja");
      await write(page, "Hur många lediga rum har ni till barn?", "2");
      await choose(page, "Har någon av er körkort och bil?", "Ja");
    },
  },
  experience: {
    heading: "Vad har ni med er?",
    answer: async (page) => {
      const experience = "Vi har varit scoutledare i tio år.";
      await write(page, "Vilken erfarenhet har ni av barn och unga?", experience);
      await choose(page, "Vill ni ha tolk när vi pratar?", "Nej");
    },
  },
  last: {
    heading: "Några sista frågor",
    answer: async (page) => {
      await choose(page, "Är alla i familjen med på det här?", "Ja");
      await choose(page, "Har ni blivit utredda eller haft uppdrag förut?", "Nej");
      await pick(page, "Hur fick ni veta att vi söker hem?", "På webben");
      await page.getByLabel("Jag har läst hur kommunen hanterar personuppgifter").check();
    },
  },
} as const satisfies Record<string, FormPage>;
type FormPageId = keyof typeof formPages;
const order = Object.keys(formPages) as FormPageId[];

/** Finds the form from the start page and opens its first page. */
export async function beginInterest(page: Page, look: Look = noLook): Promise<void> {
  await page.goto("/");
  await look(page);
  await page
    .getByRole("main")
    .getByRole("link", { name: "Skicka intresseanmälan" })
    .first()
    .click();
  await expectHeading(page, "Intresseanmälan");
  await look(page);
  await page.getByRole("link", { name: "Börja fylla i" }).click();
}

/**
 * Answers the pages of the form from one to another, both with.
 * @returns when the first of them was surely saved: the product counts a person's time from there.
 */
export async function answerPages(
  page: Page,
  family: Family,
  {
    from = "missions",
    to = "last",
    look = noLook,
  }: { from?: FormPageId; to?: FormPageId; look?: Look } = {},
): Promise<number> {
  let savedAt: number | undefined;
  for (const id of order.slice(order.indexOf(from), order.indexOf(to) + 1)) {
    await expectHeading(page, formPages[id].heading);
    if (id !== from) savedAt ??= Date.now();
    await formPages[id].answer(page, family);
    await look(page);
    await press(page, "Fortsätt");
  }
  return savedAt ?? Date.now();
}

/** Fills in the whole form, up to the page where everything is read through. */
export async function fillInterest(page: Page, family: Family, look: Look = noLook): Promise<void> {
  await beginInterest(page, look);
  const savedAt = await answerPages(page, family, { look });
  await expectHeading(page, "Läs igenom era svar");
  await look(page);
  await untilBelievable(savedAt);
}

/** Waits until as long has gone as a person needs: what is faster is taken for a machine. */
export async function untilBelievable(savedAt: number): Promise<void> {
  await sleep(Math.max(0, savedAt + LEAST_SECONDS * 1_000 - Date.now()));
}

/**
 * Fills in and sends the whole form, from the start page to the receipt.
 * @returns the number that the receipt tells.
 */
export async function sendInterest(
  page: Page,
  family: Family,
  look: Look = noLook,
): Promise<string> {
  await fillInterest(page, family, look);
  await press(page, "Skicka intresseanmälan");
  const number = await receiptNumber(page);
  await expect(page.getByRole("main")).toContainText(nameOf(family).split(" ")[0] ?? "");
  await look(page);
  return number;
}

/** The number on the receipt that is shown. */
export async function receiptNumber(page: Page): Promise<string> {
  await expectHeading(page, "Vi har fått er intresseanmälan");
  const told = await page.getByRole("status").filter({ hasText: "Ärendenummer" }).textContent();
  return /HV-\d{4}-\d{6}/.exec(told ?? "")?.[0] ?? `no number in: ${told}`;
}
