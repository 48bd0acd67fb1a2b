import type { Page } from "@playwright/test";
import { inDays } from "../steps/days";
import {
  assignTo,
  blockedHomes,
  chooseHome,
  holdPlace,
  longestKnown,
  possibleHomes,
  seekHomes,
} from "../steps/matching";
import { askForHome, type Wish } from "../steps/requests";
import { expect, test } from "../support/people";
import { textOf } from "../support/text";

// Nights of their own: no other journey wants these places then.
const wish: Wish = {
  urgency: "PLANNED",
  homeKind: "EMERGENCY",
  startsOn: inDays(60),
  endsOn: inDays(64),
  children: [{ sex: "Flicka", age: 10 }],
  ground: "Placering med samtycke",
};

test("two consultants reach for the last place at once: one gets it, the other is shown the next", async ({
  as,
  look,
}) => {
  const client = await as("bestallare-bjorkvik");
  const first = await askForHome(client, wish);
  const second = await askForHome(client, wish);
  await client.close();
  const chef = await as("chef");
  await assignTo(chef, first, "Maja Ekdal");
  await assignTo(chef, second, "Jonas Furulund");
  await chef.close();

  const maja = await as("handlaggare");
  const jonas = await as("handlaggare2");
  await seekHomes(maja, first);
  const home = await nameOfHomeWithOnePlace(maja);
  await seekHomes(jonas, second);
  for (const page of [maja, jonas]) {
    await chooseHome(page, possibleHomes(page).filter({ hasText: home }));
  }
  await Promise.all([pressHold(maja), pressHold(jonas)]);
  const winners = [maja, jonas].map((page) => page.getByText(/^Platsen hålls\./));
  const losers = [maja, jonas].map((page) =>
    page.getByRole("alert").filter({ hasText: "hunnit före" }),
  );
  await expect.poll(async () => [await shownOf(winners), await shownOf(losers)]).toEqual([1, 1]);

  const loser = (await losers[0]?.isVisible()) ? maja : jonas;
  await expect(loser.getByRole("alert").filter({ hasText: "hunnit före" })).toBeFocused();
  await look(loser);
  // The list beneath has been drawn anew: the home is full, the next one stands first.
  await expect(blockedHomes(loser).filter({ hasText: home })).toContainText(
    "Ingen ledig plats alla nätter.",
  );
  await expect(possibleHomes(loser).filter({ hasText: home })).toHaveCount(0);
  const next = await chooseHome(loser, await longestKnown(possibleHomes(loser)));
  expect(next.name).not.toBe(home);
  await holdPlace(loser);
  await look(loser);
});

async function nameOfHomeWithOnePlace(page: Page): Promise<string> {
  const last = page.locator("td[data-label='Platser']").getByText("1", { exact: true });
  const row = await longestKnown(possibleHomes(page).filter({ has: last }));
  return textOf(row.getByRole("link").first());
}

async function pressHold(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Håll plats" }).click();
}

async function shownOf(locators: ReturnType<Page["getByText"]>[]): Promise<number> {
  const shown = await Promise.all(locators.map((locator) => locator.isVisible()));
  return shown.filter(Boolean).length;
}
