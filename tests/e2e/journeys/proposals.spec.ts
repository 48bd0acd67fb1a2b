import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { inDays } from "../steps/days";
import { acceptProposal, declineProposal } from "../steps/decisions";
import { tasksAbout } from "../steps/desk";
import { expectFaults } from "../steps/forms";
import {
  assignTo,
  chooseHome,
  holdPlace,
  longestKnown,
  offerHome,
  openRequest,
  possibleHomes,
  proposeHome,
  seekHomes,
} from "../steps/matching";
import { placementsOn } from "../steps/placements";
import { askForHome, goToWhatWaits, openOwnRequest, type Wish, whatWaits } from "../steps/requests";
import { expect, test } from "../support/people";

// Nights of their own: no other journey wants these places then.
const wish: Wish = {
  urgency: "PLANNED",
  homeKind: "EMERGENCY",
  startsOn: inDays(80),
  endsOn: inDays(84),
  children: [{ sex: "Pojke", age: 8, label: "Pojken med cykeln" }],
  ground: "Placering med samtycke",
};

test("the municipality says no and why, the place is free again, and another home is proposed", async ({
  as,
  look,
}) => {
  const client = await as("bestallare-bjorkvik");
  const request = await askForHome(client, wish);
  const chef = await as("chef");
  await assignTo(chef, request, "Maja Ekdal");
  await chef.close();
  const maja = await as("handlaggare");
  const first = await offerHome(maja, request);

  await goToWhatWaits(client, request, "Svara på förslaget om hem");
  await client.getByText("Tacka nej", { exact: true }).click();
  await client.getByRole("button", { name: "Tacka nej till förslaget" }).click();
  await expectFaults(client, ["Skriv kort varför ni tackar nej"]);
  await look(client);
  const reason = "För långt till hans cykelklubb";
  await client.getByLabel("Varför tackar ni nej?").fill(reason);
  await client.getByRole("button", { name: "Tacka nej till förslaget" }).click();
  await expect(client.getByText(/^Ni har tackat nej\./)).toBeVisible();
  await client.getByText("Tidigare förslag").click();
  await expect(client.getByText(`Kommunen tackade nej: ${reason}`)).toBeVisible();
  await look(client);
  expect(await whatWaits(client, request)).toEqual([]);

  const tasks = await tasksAbout(maja, request.number);
  expect(tasks).toContain("Kommunen tackade nej: föreslå ett annat hem");
  await openRequest(maja, request);
  await expect(maja.getByRole("table", { name: "Förslag till kommunen" })).toContainText(reason);
  await look(maja);
  await seekHomes(maja, request);
  await expect(possibleHomes(maja).filter({ hasText: first.name })).toHaveCount(1);
  const others = possibleHomes(maja).filter({ hasNotText: first.name });
  await chooseHome(maja, await longestKnown(others));
  await holdPlace(maja);
  await proposeHome(maja, "Två kilometer till cykelklubben.");
  expect(await tasksAbout(maja, request.number)).toEqual(["Hitta hem till förfrågan"]);
  await goToWhatWaits(client, request, "Svara på förslaget om hem");
  await expect(client.getByText("Två kilometer till cykelklubben.")).toBeVisible();
  await declineProposal(client, "Mormor tar emot honom");
});

test("each side sees that the other has written, until it has read or answered", async ({
  as,
  look,
}) => {
  const client = await as("bestallare-bjorkvik");
  const request = await askForHome(client, wish);
  const chef = await as("chef");
  await assignTo(chef, request, "Maja Ekdal");
  await chef.close();
  await openOwnRequest(client, request);
  await write(client, "Han vill gärna träffa familjen först.");
  const maja = await as("handlaggare");
  expect(await tasksAbout(maja, request.number)).toContain("Svara på kommunens meddelande");
  await openRequest(maja, request);
  await expect(maja.getByText("Han vill gärna träffa familjen först.")).toBeVisible();
  await write(maja, "Det går bra på torsdag.");
  await look(maja);
  expect(await tasksAbout(maja, request.number)).toEqual(["Hitta hem till förfrågan"]);
  await goToWhatWaits(client, request, "Läs meddelande från Familjehemsenheten");
  await expect(client.getByText("Det går bra på torsdag.")).toBeVisible();
  await look(client);
  expect(await whatWaits(client, request)).toEqual([]);
});

test("another municipality finds nothing of it: the very answer of an unknown address", async ({
  as,
}) => {
  const client = await as("bestallare-bjorkvik");
  const request = await askForHome(client, wish);
  const chef = await as("chef");
  await assignTo(chef, request, "Maja Ekdal");
  const maja = await as("handlaggare");
  await offerHome(maja, request);
  await openOwnRequest(client, request);
  await acceptProposal(client);
  const [number = ""] = await placementsOn(client);
  const href = await client.getByRole("link", { name: number, exact: true }).getAttribute("href");
  const placementId = href?.split("/").at(-1) ?? "";

  const asby = await as("bestallare-asby");
  for (const [path, id] of [
    ["/bestallare/forfragningar/ID", request.id],
    ["/bestallare/forfragningar/ID/mottagen", request.id],
    ["/bestallare/placeringar/ID", placementId],
    ["/handlaggning/forfragningar/ID", request.id],
    ["/handlaggning/placeringar/ID", placementId],
  ] as const) {
    const own = await answerOf(asby, path, id);
    expect(own, path).toEqual(await answerOf(asby, path, randomUUID()));
    expect(own.status, path).toBe(404);
  }
  // What an open page asks about by itself.
  for (const id of [request.id, randomUUID()]) {
    const state = await asby.request.get(`/bestallare/forfragningar/${id}/lage`);
    expect([state.status(), await state.text()]).toEqual([404, ""]);
  }
  await asby.goto(`/bestallare/forfragningar/ny?kopia=${request.id}`);
  await expect(asby.getByLabel("Vad ska barnet kallas")).toHaveValue("");
  for (const list of ["", "/forfragningar", "/placeringar"]) {
    await asby.goto(`/bestallare${list}`);
    await expect(asby.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(asby.getByText(request.number)).toHaveCount(0);
    await expect(asby.getByText(number)).toHaveCount(0);
  }
});

async function write(page: Page, words: string): Promise<void> {
  await page.getByLabel(/^Meddelande till/).fill(words);
  await page.getByRole("button", { name: "Skicka meddelandet" }).click();
  await expect(page.getByText("Meddelandet är skickat.")).toBeVisible();
}

/** Status, title and text of what an address answers. */
async function answerOf(page: Page, path: string, id: string) {
  const response = await page.goto(path.replace("ID", id));
  const text = await page.getByRole("main").allTextContents();
  return { status: response?.status(), title: await page.title(), text };
}
