import { freePlaces } from "../steps/board";
import { inDays, today } from "../steps/days";
import { acceptProposal, registerDecision, reportToBoard } from "../steps/decisions";
import { tasksAbout } from "../steps/desk";
import {
  assignTo,
  chooseHome,
  expectReasons,
  holdPlace,
  listedHomes,
  longestKnown,
  noteCall,
  possibleHomes,
  proposeHome,
  seekHomes,
} from "../steps/matching";
import { endPlacement, openPlacement, placementsOn, startPlacement } from "../steps/placements";
import {
  beginRequest,
  goToWhatWaits,
  sendRequest,
  whatWaits,
  writeRequest,
} from "../steps/requests";
import { expect, loginOf, test } from "../support/people";
import { textOf } from "../support/text";

test("an urgent placement, from the municipality's request until the place is free again", async ({
  as,
  look,
}) => {
  // Many people and pages: on a machine with much else to do it takes minutes.
  test.slow();
  const client = await as("bestallare-bjorkvik");
  await beginRequest(client);
  await look(client);
  await writeRequest(client, {
    urgency: "NOW",
    homeKind: "EMERGENCY",
    endsOn: inDays(6),
    children: [
      { sex: "Flicka", age: 7, label: "Storasyster" },
      { sex: "Pojke", age: 4, label: "Lillebror" },
    ],
    together: true,
    ground: "Omedelbart omhändertagande",
    situation: "Lugna och vana vid djur. Flickan behöver sin inhalator.",
    needs: ["En vuxen hemma på dagarna", "Inga pälsdjur"],
  });
  const request = await sendRequest(client);
  await look(client);
  expect(await whatWaits(client, request)).toEqual([]);
  await client.getByRole("link", { name: request.number, exact: true }).click();
  await expect(client.getByText("Mottagen · Familjehemsenheten arbetar")).toBeVisible();

  const chef = await as("chef");
  expect(await tasksAbout(chef, request.number)).toEqual(["Fördela placeringsförfrågan"]);
  await look(chef);
  await assignTo(chef, request, "Maja Ekdal");
  await look(chef);
  await chef.close();

  const maja = await as("handlaggare");
  expect(await tasksAbout(maja, request.number)).toEqual(["Hitta hem till förfrågan"]);
  await seekHomes(maja, request);
  await look(maja);
  for (const words of await listedHomes(maja)) {
    expect(words).toMatch(/Passar i allt|(Hinder|Passar inte|Okänt): \S+ .*\./);
  }
  const home = await chooseHome(maja, await longestKnown(possibleHomes(maja)));
  await expectReasons(maja, home.name);
  await noteCall(maja, "Ja");
  await look(maja);
  const before = await freePlaces(maja, home.name);
  await look(maja);
  await maja.goBack();
  await holdPlace(maja);
  await proposeHome(maja, "Ett lugnt hem med en vuxen hemma på dagarna.");
  await look(maja);
  expect(await freePlaces(maja, home.name)).toBe(before - 2);

  // The open page has noticed by itself.
  await expect(client.getByRole("heading", { name: "Förslag att svara på" })).toBeVisible({
    timeout: 20_000,
  });
  await goToWhatWaits(client, request, "Svara på förslaget om hem");
  await look(client);
  await acceptProposal(client);
  await look(client);
  await goToWhatWaits(client, request, "Registrera nämndens beslut");
  await registerDecision(client, { decider: /^Ordföranden/, name: "Folke Klubbensköld" });
  await look(client);
  const [sister = "", brother = ""] = await placementsOn(client);

  const keeper = await as(loginOf(home.consultant));
  expect(await tasksAbout(keeper, sister)).toEqual(["Starta placeringen"]);
  for (const number of [sister, brother]) {
    await openPlacement(keeper, number);
    await startPlacement(keeper);
  }
  await look(keeper);

  await client.goto("/bestallare/placeringar");
  await client.getByRole("link", { name: sister, exact: true }).click();
  await expect(client.getByText(`Konsulent: ${home.consultant}`)).toBeVisible();
  expect(await textOf(client.getByRole("main"))).toContain(home.name);
  await look(client);

  await openPlacement(keeper, brother);
  await endPlacement(keeper, "Barnet flyttade hem");
  await look(keeper);
  await openPlacement(keeper, sister);
  await endPlacement(keeper, "Flytt till familjehem");
  expect(await freePlaces(keeper, home.name)).toBe(before);

  await goToWhatWaits(client, request, "Anmäl ordförandens beslut till nämnden");
  await reportToBoard(client, today());
  expect(await whatWaits(client, request)).toEqual([]);
  await look(client);
});
