import { expect, isTooWide, test } from "../support/test";

const NBSP = "\u00a0";
const kr = (amount: string) => `${amount.replaceAll(" ", NBSP)}${NBSP}kr`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a family works out what a month gives, and is told what is not sure", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto("/ersattning");
      const part = page.getByRole("region", { name: "Räkna på ett exempel" });
      await expect(part).toContainText("Tillsammans, ungefär");
      await part.getByLabel("Vilket slags hem?").selectOption({ label: "Familjehem" });
      await part.getByLabel("Antal barn 0–12 år").fill("2");
      await part.getByLabel("Antal unga 13–19 år").fill("1");
      await part.getByRole("button", { name: "Räkna ut" }).click();
      await expect(page).toHaveURL(/\/ersattning\?hem=FOSTER&yngre=2&aldre=1#rakna-ut$/);
      expect(await part.textContent()).toContain(`33${NBSP}711–${kr("51 765")}`);
      // What is added up is no surer than its parts, and told in whole thousands.
      expect(await part.textContent()).toContain(`51${NBSP}000–${kr("76 000")}`);
      await expect(part).toContainText(`2${NBSP}barn 0–12${NBSP}år och 1${NBSP}ungdom`);
      await expect(part).toContainText("Belopp för 2023");
      await expect(part).toContainText("Vår uträkning för");
      await expect(part).toContainText("Arvodet kan bli lägre för ett syskon");
      await expect(part.getByLabel("Antal barn 0–12 år")).toHaveValue("2");
    });

    test("an odd number is told at its field, and what was typed stays", async ({ page }) => {
      await page.goto("/ersattning");
      await page.getByLabel("Antal barn 0–12 år").fill("många");
      await page.getByRole("button", { name: "Räkna ut" }).click();
      await expect(page).toHaveTitle(/^Fel: Ersättning/);
      const summary = page.getByRole("alert").filter({ hasText: "Rätta 1 fel" });
      await expect(summary).toBeVisible();
      if (javaScriptEnabled) await expect(summary).toBeFocused();
      const field = page.getByLabel("Antal barn 0–12 år");
      await expect(field).toHaveValue("många");
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByText("Tillsammans, ungefär")).toHaveCount(0);
      await field.fill("1");
      await page.getByRole("button", { name: "Räkna ut" }).click();
      await expect(page.getByText("Tillsammans, ungefär")).toBeVisible();
      await expect(page).toHaveTitle(/^Ersättning/);
    });
  });
}

test("whatever stands in the address, the page answers", async ({ page, check }) => {
  const odd = ["hem=CASTLE", "yngre=-1&aldre=1e9", "hem=FOSTER&hem=FOSTER", "hem=%00&yngre=%F0"];
  for (const query of odd) {
    const response = await page.goto(`/ersattning?${query}`);
    expect(response?.status(), query).toBe(200);
    await expect(page.getByRole("alert").filter({ hasText: "Rätta" })).toBeVisible();
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isTooWide(page)).toBe(false);
  await check(page);
});

test("on paper the sum stands without the form", async ({ page }) => {
  await page.goto("/ersattning?hem=FOSTER&yngre=1&aldre=");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Tillsammans, ungefär")).toBeVisible();
  await expect(page.getByLabel("Antal barn 0–12 år")).toBeHidden();
});
