import type { Page } from "@playwright/test";
import { inDays } from "../steps/days";
import { acceptProposal } from "../steps/decisions";
import {
  assignTo,
  blockedHomes,
  chooseHome,
  holdPlace,
  letGo,
  longestKnown,
  placesIn,
  possibleHomes,
  proposeHome,
  seekHomes,
} from "../steps/matching";
import { askForHome, openOwnRequest, type Sent, type Wish } from "../steps/requests";
import { expect, test } from "../support/people";

// Nights of their own: no other journey wants these places then.
const someday: Omit<Wish, "children"> = {
  urgency: "PLANNED",
  homeKind: "EMERGENCY",
  startsOn: inDays(40),
  endsOn: inDays(45),
  ground: "Placering med samtycke",
};
const sister = { sex: "Flicka", age: 9, label: "Systern" } as const;
const brother = { sex: "Pojke", age: 6, label: "Brodern" } as const;
const little = { sex: "Pojke", age: 2, label: "Lillebror" } as const;

test("more siblings than any home has places for: no home is possible, and why stands there", async ({
  as,
  look,
}) => {
  const client = await as("bestallare-bjorkvik");
  const children = [sister, brother, little, { ...sister, label: "Kusinen" }];
  const request = await askForHome(client, { ...someday, children, together: true });
  const maja = await givenTo(await as("chef"), await as("handlaggare"), request);
  await seekHomes(maja, request);
  await expect(maja.getByRole("heading", { name: "0 möjliga hem" })).toBeVisible();
  await expect(maja.getByText("Inget hem är möjligt just nu")).toBeVisible();
  const full = blockedHomes(maja).filter({ hasText: "men barnen är 4 och ska bo tillsammans" });
  await expect(full.first()).toBeVisible();
  await look(maja);
  await chooseHome(maja, full.first());
  await expect(maja.getByText("Hemmet kan inte hålla plats för de här barnen.")).toBeVisible();
  await expect(maja.getByRole("button", { name: "Håll plats" })).toHaveCount(0);
  await look(maja);
});

test("two who are to live together get a place each in the same home, in one answer", async ({
  as,
  look,
}) => {
  const client = await as("bestallare-bjorkvik");
  const request = await askForHome(client, {
    ...someday,
    children: [sister, brother],
    together: true,
  });
  const maja = await givenTo(await as("chef"), await as("handlaggare"), request);
  await seekHomes(maja, request);
  for (const row of await possibleHomes(maja).all()) {
    expect(await placesIn(row)).toBeGreaterThanOrEqual(2);
  }
  await chooseHome(maja, await longestKnown(possibleHomes(maja)));
  await expect(maja.getByText("Gäller Systern, Brodern.").first()).toBeVisible();
  await holdPlace(maja);
  await proposeHome(maja, "Plats för båda, nära skolan.");
  await openOwnRequest(client, request);
  await expect(client.getByRole("button", { name: "Godta förslag" })).toHaveCount(1);
  await acceptProposal(client);
  const rows = client.getByRole("table", { name: "Barnen i förfrågan" }).locator("tbody tr");
  await expect(rows.getByText("Godtaget, beslut saknas")).toHaveCount(2);
  await expect(client.getByRole("group", { name: "Vilka barn gäller" })).toContainText("Brodern");
  await look(client);
});

test("those who may be split: all that are ticked or none, and each goes on by itself", async ({
  as,
  look,
}) => {
  const client = await as("bestallare-bjorkvik");
  const children = [sister, brother, little];
  const request = await askForHome(client, { ...someday, children, together: false });
  const maja = await givenTo(await as("chef"), await as("handlaggare"), request);
  await seekHomes(maja, request);
  const two = possibleHomes(maja).filter({ hasText: "2 platser lediga, men barnen är 3" });
  await chooseHome(maja, await longestKnown(two));
  const hold = maja.getByRole("region", { name: "Håll plats" });
  await hold.getByRole("button", { name: "Håll plats" }).click();
  await expect(
    maja.getByRole("alert").filter({ hasText: "2 lediga platser alla nätterna, men det behövs 3" }),
  ).toBeVisible();
  await look(maja);
  await hold.getByLabel("Lillebror").uncheck();
  await holdPlace(maja);
  await proposeHome(maja, "Plats för de två äldsta.");
  await look(maja);

  // The municipality is asked about two of them while the third is still searched for.
  await openOwnRequest(client, request);
  await expect(client.getByText("Förslag lämnat · Väntar på kommunen")).toBeVisible();
  const rows = client.getByRole("table", { name: "Barnen i förfrågan" }).locator("tbody tr");
  await expect(rows.filter({ hasText: "Lillebror" })).toContainText("Vi söker hem");
  await look(client);
  await seekHomes(maja, request);
  await expect(maja.getByText("Lillebror", { exact: true })).toBeVisible();
  await expect(maja.getByText("Systern", { exact: true })).toHaveCount(0);
  await letGo(maja, request);
});

async function givenTo(chef: Page, consultant: Page, request: Sent): Promise<Page> {
  await assignTo(chef, request, "Maja Ekdal");
  await chef.close();
  return consultant;
}
