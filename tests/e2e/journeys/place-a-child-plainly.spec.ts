import { freePlaces } from "../steps/board";
import { inDays, rightNow, today } from "../steps/days";
import { reportToBoard, writeDecision } from "../steps/decisions";
import { expectFaults } from "../steps/forms";
import { assignTo, offerHome } from "../steps/matching";
import { endPlacement, openPlacement, placementsOn, startPlacement } from "../steps/placements";
import { askForHome, goToWhatWaits, whatWaits } from "../steps/requests";
import { expect, loginOf, test } from "../support/people";

test("the same without JavaScript in the municipality, by somebody who presses everything twice", async ({
  as,
  look,
}) => {
  const client = await as("bestallare-bjorkvik", { javaScript: false });
  const request = await askForHome(client, {
    urgency: "WITHIN_24_HOURS",
    // The other journey that begins today takes places in jourhem.
    homeKind: "FOSTER",
    endsOn: inDays(6),
    children: [{ sex: "Flicka", age: 15 }],
    ground: "Omedelbart omhändertagande",
  });
  await look(client);

  const chef = await as("chef");
  await assignTo(chef, request, "Maja Ekdal");
  const maja = await as("handlaggare");
  const home = await offerHome(maja, request);
  const taken = await freePlaces(maja, home.name);

  await client.goto("/bestallare");
  await look(client);
  await goToWhatWaits(client, request, "Svara på förslaget om hem");
  await look(client);
  await client.getByRole("button", { name: "Godta förslag" }).dblclick();
  await expect(client.getByText(/^Förslaget är godtaget/)).toBeVisible();
  await expect(client.getByRole("alert").filter({ hasText: /redan|Rätta/ })).toHaveCount(0);
  await expect(client.getByText("Kommunen godtog förslaget")).toHaveCount(1);
  await look(client);

  await goToWhatWaits(client, request, "Registrera nämndens beslut");
  const typed = { decider: /^Utskottet/, name: "Lina Vikgren" };
  await writeDecision(client, typed);
  await client.getByLabel("Klockslag").fill("fel");
  await client.getByRole("button", { name: "Registrera beslut" }).click();
  await expectFaults(client, ["Skriv klockslaget så här: 14:30"]);
  await client.getByLabel("Klockslag").fill(rightNow().clock);
  await client.getByRole("button", { name: "Registrera beslut" }).click();
  await expectFaults(client, [/En handläggare kan aldrig/]);
  await look(client);
  await expect(client.getByLabel(typed.decider)).toBeChecked();
  await expect(client.getByLabel("Vårdnadshavarens samtycke")).toHaveValue(/Båda/);
  await expect(client.getByLabel("Samråd: när och med vem")).toHaveValue(/Berörda/);
  await writeDecision(client, { decider: /^Ordföranden/, name: "Folke Klubbensköld" });
  await client.getByRole("button", { name: "Registrera beslut" }).dblclick();
  await expect(client.getByText("Beslutet är registrerat. Barnet kan flytta in.")).toBeVisible();
  await expect(client.getByText("Nämndens beslut registrerades")).toHaveCount(1);
  const [number = ""] = await placementsOn(client);

  await goToWhatWaits(client, request, "Anmäl ordförandens beslut till nämnden");
  await client.getByRole("button", { name: "Notera anmälan" }).click();
  await expectFaults(client, [/Skriv dagen för nämndens möte/]);
  await reportToBoard(client, today());
  await look(client);
  expect(await whatWaits(client, request)).toEqual([]);

  const keeper = await as(loginOf(home.consultant));
  await openPlacement(keeper, number);
  await startPlacement(keeper);
  await client.goto("/bestallare/placeringar");
  await look(client);
  await client.getByRole("link", { name: number, exact: true }).click();
  await look(client);
  await endPlacement(keeper, "Barnet flyttade hem");
  expect(await freePlaces(keeper, home.name)).toBe(taken + 1);
});
