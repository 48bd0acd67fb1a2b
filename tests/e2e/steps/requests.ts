import { expect, type Locator, type Page } from "@playwright/test";
import { urgencyTexts } from "@/lib/placements/requests/texts";
import { requestedKindTexts } from "@/lib/placements/texts";
import { textOf } from "../support/text";

type ChildWish = {
  sex: "Flicka" | "Pojke";
  age: number;
  /** What the child is called in the request. */
  label?: string;
  isProtected?: boolean;
};

/** What a municipality asks for. */
export type Wish = {
  /** Only for those who act for several. */
  municipality?: string;
  urgency: keyof typeof urgencyTexts;
  homeKind: keyof typeof requestedKindTexts;
  startsOn?: string;
  endsOn: string;
  children: ChildWish[];
  together?: boolean;
  /** Words of the ground, such as "Placering med samtycke". */
  ground: string;
  situation?: string;
  needs?: string[];
  phone?: string;
};

/** A request as its pages are found again. */
export type Sent = { id: string; number: string };

/** From the municipality's start page to the form for a new request. */
export async function beginRequest(page: Page): Promise<void> {
  await page.goto("/bestallare");
  await page.getByRole("link", { name: "Ny placeringsförfrågan" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ny placeringsförfrågan");
}

/** Writes all of a request but sends nothing. */
export async function writeRequest(page: Page, wish: Wish): Promise<void> {
  for (let count = 1; count < wish.children.length; count += 1) {
    await page.getByRole("button", { name: "Lägg till ett barn" }).click();
    await expect(page.getByRole("group", { name: `Barn ${count + 1}` })).toBeVisible();
  }
  if (wish.municipality !== undefined) {
    const options = { label: wish.municipality };
    await page.getByLabel("Vilken kommun hör barnet till?").selectOption(options);
  }
  await page.getByLabel(urgencyTexts[wish.urgency]).check();
  await page.getByLabel(requestedKindTexts[wish.homeKind], { exact: true }).check();
  if (wish.startsOn !== undefined) await page.getByLabel("Från vilken dag?").fill(wish.startsOn);
  await page.getByLabel("Beräknat slut").fill(wish.endsOn);
  for (const [index, child] of wish.children.entries()) {
    await describeChild(page, `Barn ${index + 1}`, child);
  }
  if (wish.together !== undefined) {
    await page.getByLabel(wish.together ? "Ja, de ska bo i samma hem" : /^Nej, de kan/).check();
  }
  await chooseGround(page, wish.ground);
  await page.getByRole("group", { name: "Har ni övervägt" }).getByLabel("Ja").check();
  await page.getByLabel("Telefonnummer som vi kan").fill(wish.phone ?? "070-174 06 10");
  await page.getByLabel("Vad behöver hemmet veta?").fill(wish.situation ?? "");
  if (wish.needs === undefined) return;
  await page.getByText("Önskemål om hemmet").click();
  for (const need of wish.needs) await page.getByLabel(need).check();
}

async function describeChild(page: Page, name: string, child: ChildWish): Promise<void> {
  const group = page.getByRole("group", { name });
  await group.getByLabel(child.sex).check();
  await group.getByLabel("Ålder i hela år").fill(String(child.age));
  if (child.label !== undefined) await group.getByLabel("Vad ska barnet kallas").fill(child.label);
  if (child.isProtected) await group.getByLabel("Barnet har skyddade personuppgifter").check();
}

// A new act may stand beside the one in force, with the day from which it is.
async function chooseGround(page: Page, words: string): Promise<void> {
  const grounds = page.getByLabel("Vad grundas placeringen på?");
  const lines = await grounds.locator("option").allTextContents();
  const inForce = lines.find((line) => line.includes(words) && !line.includes("(från"));
  await grounds.selectOption({ label: inForce });
}

/** Presses the button, and reads the number on the receipt. */
export async function sendRequest(page: Page): Promise<Sent> {
  await page.getByRole("button", { name: "Skicka placeringsförfrågan" }).click();
  return readReceipt(page);
}

/** What the receipt says, once it is there. */
export async function readReceipt(page: Page): Promise<Sent> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vi har fått er förfrågan");
  const id = /forfragningar\/([0-9a-f-]{36})\/mottagen/.exec(page.url())?.[1];
  const number = /HV-\d{4}-\d{6}/.exec(await textOf(page.locator("main")))?.[0];
  if (id === undefined || number === undefined) throw new Error(`no receipt at ${page.url()}`);
  return { id, number };
}

/** Writes and sends a request, from the start page to the receipt. */
export async function askForHome(page: Page, wish: Wish): Promise<Sent> {
  await beginRequest(page);
  await writeRequest(page, wish);
  return sendRequest(page);
}

/** Opens one of the municipality's requests, as from a link. */
export async function openOwnRequest(page: Page, { id, number }: Sent): Promise<void> {
  await page.goto(`/bestallare/forfragningar/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Förfrågan ${number}`);
}

/** What waits for the municipality about a request, line by line, as its start page says. */
export async function whatWaits(page: Page, request: Sent): Promise<string[]> {
  await page.goto("/bestallare");
  return waiting(page, request).allInnerTexts();
}

/** From the municipality's start page to what waits for it about a request. */
export async function goToWhatWaits(page: Page, request: Sent, deed: string): Promise<void> {
  expect(await whatWaits(page, request)).toEqual([deed]);
  await waiting(page, request).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Förfrågan ${request.number}`);
}

function waiting(page: Page, { number }: Sent): Locator {
  const section = page.getByRole("region", { name: "Väntar på er" });
  return section.getByRole("listitem").filter({ hasText: number }).getByRole("link");
}
