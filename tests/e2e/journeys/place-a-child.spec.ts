import { demoAccounts } from "../../../scripts/demo-accounts.mjs";
import { freePlaces } from "../steps/board";
import { inDays, today } from "../steps/days";
import { acceptProposal, registerDecision, reportToBoard } from "../steps/decisions";
import {
  assignTo,
  chooseHome,
  holdPlace,
  noteCall,
  possibleHomes,
  proposeHome,
  seekHomes,
} from "../steps/matching";
import { endPlacement, openPlacement, startPlacement } from "../steps/placements";
import {
  beginRequest,
  goToWhatWaits,
  sendRequest,
  whatWaits,
  writeRequest,
} from "../steps/requests";
import { expect, test } from "../support/people";

const loginOf = (name: string) =>
  demoAccounts.find((account) => account.name === name)?.login ?? "";

for (const javaScript of [true, false]) {
  test(`an urgent placement from request to the end, the municipality ${javaScript ? "with" : "without"} JavaScript`, async ({
    as,
    look,
  }) => {
    test.setTimeout(120_000);
    const label = `Flickan i journalen ${javaScript ? "A" : "B"}`;
    const client = await as("bestallare-bjorkvik", { javaScript });
    await beginRequest(client);
    await look(client);
    await writeRequest(client, {
      urgency: "NOW",
      homeKind: "EMERGENCY",
      endsOn: inDays(6),
      children: [{ sex: "Flicka", age: 7, label }],
      ground: "Omedelbart omhändertagande",
      situation: "Lugn och van vid djur. Behöver sin inhalator.",
      needs: ["En vuxen hemma på dagarna"],
    });
    const request = await sendRequest(client);
    await look(client);
    await client.getByRole("link", { name: "Följ förfrågan" }).click();
    await expect(client.getByText("Mottagen · Familjehemsenheten arbetar")).toBeVisible();
    await look(client);
    expect(await whatWaits(client, request)).toEqual([]);

    const chef = await as("chef");
    await chef.goto("/handlaggning");
    await look(chef);
    await assignTo(chef, request, "Maja Ekdal");
    await look(chef);

    const maja = await as("handlaggare");
    await seekHomes(maja, request);
    await look(maja);
    const home = await chooseHome(maja, possibleHomes(maja).first());
    await look(maja);
    await noteCall(maja, "Ja");
    const before = await freePlaces(maja, home.name);
    await look(maja);
    await seekHomes(maja, request);
    await chooseHome(maja, possibleHomes(maja).filter({ hasText: home.name }));
    await holdPlace(maja);
    await look(maja);
    await proposeHome(maja, "Ett lugnt hem med en vuxen hemma på dagarna.");
    await look(maja);
    expect(await freePlaces(maja, home.name)).toBe(before - 1);

    await client.goto("/bestallare");
    await look(client);
    await goToWhatWaits(client, request, "Svara på förslaget om hem");
    await look(client);
    await acceptProposal(client);
    await look(client);
    await goToWhatWaits(client, request, "Registrera nämndens beslut");
    await registerDecision(client, { decider: /^Ordföranden/, name: "Folke Klubbensköld" });
    await look(client);
    const placement = await client
      .getByRole("table", { name: "Barnen i förfrågan" })
      .getByRole("link")
      .innerText();

    const keeper = await as(loginOf(home.consultant));
    await keeper.goto("/handlaggning");
    await look(keeper);
    await openPlacement(keeper, placement);
    await look(keeper);
    await startPlacement(keeper);
    await look(keeper);
    expect(await freePlaces(keeper, home.name)).toBe(before - 1);
    await openPlacement(keeper, placement);
    await endPlacement(keeper, "Barnet flyttade hem");
    await look(keeper);
    expect(await freePlaces(keeper, home.name)).toBe(before);

    await goToWhatWaits(client, request, "Anmäl ordförandens beslut till nämnden");
    await reportToBoard(client, today());
    await look(client);
    expect(await whatWaits(client, request)).toEqual([]);
  });
}
