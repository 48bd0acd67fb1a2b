import type { Page } from "@playwright/test";
import { lengthQuestion, yesNoQuestions } from "@/lib/outreach/self-check/texts";
import { checkPlainly, expect, isTooWide, test } from "../support/test";

const yesNo = Object.keys(yesNoQuestions);

/** Ticks yes to everything, then what is said to differ. */
async function answer(page: Page, differing: Record<string, string> = {}): Promise<void> {
  const all = {
    ...Object.fromEntries(yesNo.map((name) => [name, "YES"])),
    length: "SHORT",
    ages: "ANY",
    ...differing,
  };
  for (const [name, value] of Object.entries(all)) {
    await page.locator(`input[name="${name}"][value="${value}"]`).check();
  }
}

const show = (page: Page) => page.getByRole("button", { name: "Visa resultatet" }).click();
const result = (page: Page) => page.getByRole("region", { name: /passa er|prata med oss/ });

test("a family answers at home and learns which mission may suit it", async ({ page, check }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await page.getByRole("link", { name: "Gör självtestet" }).first().click();
  await expect(page).toHaveURL(/\/sjalvtest$/);
  await answer(page);
  await show(page);
  await expect(page.getByRole("heading", { name: "Jourhem kan passa er" })).toBeFocused();
  await check(page);
  expect(await isTooWide(page)).toBe(false);

  // The result follows an answer that is changed.
  await page.getByRole("radio", { name: lengthQuestion.answers.LONG }).check();
  await expect(result(page)).toContainText("Familjehem kan passa er");
  await page.locator(`input[name="calm"][value="NO"]`).check();
  await expect(result(page)).toContainText("prata med oss");
  await expect(result(page)).toContainText("hur livet är just nu");
  await expect(result(page).getByRole("link", { name: /031-390/ })).toBeVisible();

  await page.getByRole("button", { name: "Börja om" }).click();
  await expect(result(page)).toHaveCount(0);
  expect(await page.locator("input:checked").count()).toBe(0);
  await expect(page.locator("input").first()).toBeFocused();
});

test("what is not answered is told at the question, and leads there", async ({ page, check }) => {
  await page.goto("/sjalvtest");
  await answer(page);
  await page.reload();
  await page.getByRole("radio", { name: "Ja", exact: true }).first().check();
  await show(page);
  const summary = page.getByRole("alert").filter({ hasText: "11 frågor har inget svar än" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveCount(11);
  await expect(page).toHaveTitle(/^Fel: /);
  await check(page);
  await summary.getByRole("link", { name: "Svara på fråga 11" }).click();
  await expect(page.locator(`input[name="length"]`).first()).toBeFocused();
  await answer(page);
  await show(page);
  await expect(result(page)).toBeVisible();
  await expect(page).toHaveTitle(/^Självtest/);
});

test("no answer leaves the page, by any way", async ({ page, context }) => {
  await page.goto("/sjalvtest", { waitUntil: "networkidle" });
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  page.on("websocket", (socket) => sent.push(socket.url()));
  const address = page.url();
  const cookies = await context.cookies();

  await answer(page, { adultHome: "NO", stable: "UNSURE" });
  await page.locator(`input[name="near"][value="UNSURE"]`).press("Enter");
  await show(page);
  await expect(result(page)).toBeVisible();
  await result(page).getByRole("link").first().hover();
  await page.getByRole("radio", { name: lengthQuestion.answers.WEEKENDS }).check();
  // Down to the foot and back, past every link there is.
  await page.mouse.wheel(0, 20_000);
  await expect(page.getByText("Hemvist drivs av")).toBeInViewport();
  await page.mouse.wheel(0, -20_000);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(sent).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await context.cookies()).toEqual(cookies);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, 0]);
  expect(await page.locator("main form").count()).toBe(0);

  // That the watch sees what is sent: going on from here is a request.
  await result(page).getByRole("link").first().click();
  await expect(page).not.toHaveURL(address);
  expect(sent.length).toBeGreaterThan(0);
});

test("on paper the questions, the ticks and the rules stand without buttons", async ({ page }) => {
  await page.goto("/sjalvtest");
  await answer(page);
  await show(page);
  await page.emulateMedia({ media: "print" });
  await expect(result(page)).toBeVisible();
  await expect(page.getByText("Om ni svarade nej på fråga 7")).toBeVisible();
  await expect(page.getByRole("button", { name: "Visa resultatet" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Huvudmeny" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the questions can be ticked and the result counted by the rules in words", async ({
    page,
  }) => {
    await page.goto("/sjalvtest");
    await checkPlainly(page);
    await answer(page, { length: "LONG" });
    await page.locator(`input[name="near"][value="YES"]`).press("Enter");
    await expect(page).toHaveURL(/\/sjalvtest$/);
    await expect(page.getByText("När ni har svarat läser ni under rubriken")).toBeVisible();
    await expect(page.getByRole("button", { name: "Visa resultatet" })).toHaveCount(0);
    await page.getByText("Så hänger svaren och resultatet ihop").last().click();
    await expect(
      page.getByText("Om ni valde ”I flera år” på fråga 11: Familjehem kan passa er."),
    ).toBeVisible();
  });
});
