import { ask, sessionFor, signedIn, signInAs } from "../support/sign-in";
import { expect, test } from "../support/test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a consultant who opens the desk signs in and comes back to it", async ({ page }) => {
      await page.goto("/handlaggning");
      await expect(page).toHaveURL(/\/logga-in\?till=%2Fhandlaggning$/);
      await signInAs(page, "handlaggare");
      await expect(page).toHaveURL(/\/handlaggning$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mitt skrivbord");
      await expect(page.getByText("Maja Ekdal")).toBeVisible();
      await expect(page.getByText("Familjehemssekreterare, Familjehemsenheten")).toBeVisible();
      await page.getByRole("button", { name: "Logga ut" }).click();
      await expect(page).toHaveURL(/\/$/);
      await page.goto("/handlaggning");
      await expect(page).toHaveURL(/\/logga-in/);
    });
  });
}

test("an unknown login is told so at the field and gets no further", async ({ page }) => {
  await page.goto("/logga-in");
  await signInAs(page, "ingen-alls");
  await expect(page.locator("input[name=login]")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("input[name=login]")).toHaveValue("ingen-alls");
});

test("every sign-in makes a new session and ends the one before in that browser", async ({
  page,
  context,
}) => {
  const sessionCookie = async () =>
    (await context.cookies()).find(({ name }) => name === "hemvist.session");
  await page.goto("/logga-in");
  await signInAs(page, "handlaggare");
  await expect(page).toHaveURL(/\/handlaggning$/);
  const first = await sessionCookie();
  expect(first).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await page.goto("/logga-in");
  await signInAs(page, "chef");
  await expect(page.getByText("Karin Stenåker")).toBeVisible();
  const second = await sessionCookie();
  expect(second?.value).not.toBe(first?.value);
  await context.addCookies([
    {
      ...first,
      value: first?.value ?? "",
      name: "hemvist.session",
      url: page.url(),
      domain: undefined,
      path: undefined,
    },
  ]);
  await page.goto("/handlaggning");
  await expect(page).toHaveURL(/\/logga-in/);
});

test("the page to come back to can only be one of ours", async ({ page }) => {
  for (const elsewhere of ["https://example.org/", "//example.org", "/\\example.org"]) {
    await page.goto(`/logga-in?till=${encodeURIComponent(elsewhere)}`);
    await signInAs(page, "handlaggare");
    await expect(page).toHaveURL(/\/handlaggning$/);
  }
});

test("a session that is ended elsewhere, or whose user is disabled, ends on the next click", async ({
  page,
  context,
}) => {
  await signedIn(context, "redaktor");
  await page.goto("/konto");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mitt konto");
  await ask("UPDATE app_user SET disabled_at = now() WHERE subject = 'demo-redaktor'");
  try {
    await page.goto("/konto");
    await expect(page).toHaveURL(/\/logga-in/);
  } finally {
    await ask("UPDATE app_user SET disabled_at = NULL WHERE subject = 'demo-redaktor'");
  }
});

test("I see my sign-ins and end the others", async ({ page, context, check }) => {
  await signedIn(context, "granskare");
  await sessionFor("granskare");
  await page.goto("/konto");
  await check(page);
  await page.getByRole("button", { name: "Avsluta alla andra inloggningar" }).click();
  await expect(page.getByText(/inloggning(ar)? är avslutade?\./)).toBeVisible();
  await expect(page.getByRole("button", { name: "Avsluta inloggningen" })).toHaveCount(0);
});
