import { signedIn } from "../support/sign-in";
import { expect, test } from "../support/test";

test("a staff form is checked before it is sent, and what was typed stays", async ({
  page,
  context,
  check,
}) => {
  await signedIn(context, "chef");
  await page.goto("/handlaggning/hem");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByText("Ändra uppgifterna", { exact: true }).click();

  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  const name = page.getByLabel("Vad hemmet kallas");
  const area = page.getByLabel("Område");
  const known = await name.inputValue();
  await area.fill("Norra delen, nära sjön");
  await name.fill("");
  await page.getByRole("button", { name: "Spara uppgifterna" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Rätta" });
  await expect(summary).toBeFocused();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(area).toHaveValue("Norra delen, nära sjön");
  expect(sent).toEqual([]);
  await check(page);

  await name.fill(known);
  await expect(summary).toHaveCount(0);
  await expect(name).not.toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Spara uppgifterna" }).click();
  await expect(page.getByText("Uppgifterna är sparade")).toBeVisible();
  expect(sent).toHaveLength(1);
});
