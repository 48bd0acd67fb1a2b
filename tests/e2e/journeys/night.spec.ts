import { inDays } from "../steps/days";
import { tasksAbout } from "../steps/desk";
import { openRequest } from "../steps/matching";
import { beginRequest, openOwnRequest, sendRequest, writeRequest } from "../steps/requests";
import { expect, test } from "../support/people";
import { textOf } from "../support/text";
import { openWeighed } from "../support/weight";

test("what the out-of-hours duty sends at 02:10 is seen by whoever has duty, by its municipality and by the unit", async ({
  as,
  look,
}) => {
  const duty = await as("socialjour");
  await beginRequest(duty);
  await look(duty);
  await writeRequest(duty, {
    municipality: "Björkvik",
    urgency: "NOW",
    homeKind: "EMERGENCY",
    endsOn: inDays(3),
    children: [
      { sex: "Flicka", age: 4, label: "Flickan i filten" },
      { sex: "Pojke", age: 1, isProtected: true },
    ],
    together: true,
    ground: "Omedelbart omhändertagande",
    situation: "Polisen är på plats. Barnen är oskadda och trötta.",
  });
  const request = await sendRequest(duty);
  // The receipt never promises a reader who is not there, and says whom to ring at any hour.
  const reader = duty.getByRole("heading", { name: /^Enheten är (öppen|stängd) nu$/ });
  const isClosed = (await textOf(reader)).includes("stängd");
  await expect(duty.getByText("Ingen läser den före dess.")).toHaveCount(isClosed ? 1 : 0);
  await expect(duty.getByRole("main").getByRole("link", { name: /^031-390 06/ })).toBeVisible();
  await look(duty);

  // A colleague on the same duty, in another browser.
  const colleague = await as("socialjour");
  await colleague.goto("/bestallare");
  const row = colleague.getByRole("row").filter({ hasText: request.number });
  await expect(row).toContainText("Björkvik");
  await expect(row).toContainText("Nu");
  await expect(row).toContainText("Skyddade uppgifter");
  await look(colleague);
  await openOwnRequest(colleague, request);
  await expect(colleague.getByText("Mottagen · Familjehemsenheten arbetar")).toBeVisible();
  await look(colleague);

  // In the morning: the municipality whose children they are, and the unit.
  const client = await as("bestallare-bjorkvik");
  await openOwnRequest(client, request);
  await client.getByText("Det här skrev ni i förfrågan").click();
  await expect(client.getByText("Polisen är på plats.")).toBeVisible();
  const asby = await as("bestallare-asby");
  await asby.goto("/bestallare");
  await expect(asby.getByText(request.number)).toHaveCount(0);
  const chef = await as("chef");
  expect(await tasksAbout(chef, request.number)).toEqual(["Fördela placeringsförfrågan"]);
  await chef.goto("/handlaggning/forfragningar");
  await expect(chef.getByRole("row").filter({ hasText: request.number })).toContainText("Mottagen");
  await look(chef);
  await openRequest(chef, request);
  await expect(chef.getByText("Björkvik · Nu, inom några timmar")).toBeVisible();
  await look(chef);
});

test("on a poor connection the form for a request can be read after 60 kB", async ({ as }) => {
  const weigh = await openWeighed(await as("socialjour"), "/bestallare/forfragningar/ny");
  const { toRead, html } = await weigh();
  expect(toRead, "bytes of page and style sheets, compressed").toBeLessThanOrEqual(60_000);
  expect(html, "bytes of the page").toBeLessThanOrEqual(150_000);
});
