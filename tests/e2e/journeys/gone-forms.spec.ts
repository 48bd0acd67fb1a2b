import type { BrowserContextOptions, Page } from "@playwright/test";
import { expect, test } from "../support/people";
import { ask, identifiedSender, inquiryOfOthers } from "../support/sign-in";

/** A family's messages on a phone without JavaScript; its matter can be ended behind its back. */
async function familyAtItsMessages(openBrowser: (options: BrowserContextOptions) => Promise<Page>) {
  const number = await inquiryOfOthers("i.state = 'IN_CONTACT'");
  const family = await openBrowser({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const url = process.env.BASE_URL ?? "";
  const value = await identifiedSender(number);
  await family.context().addCookies([{ name: "hemvist.session", value, url }]);
  await family.goto("/min-ansokan/meddelanden");
  const end = () =>
    ask(`UPDATE inquiry SET state = 'WITHDRAWN', version = version + 1 WHERE number = $1`, [
      number,
    ]);
  return {
    ...{ family, end },
    box: family.getByRole("main").getByRole("textbox"),
    answer: family.getByRole("region", { name: "Svar på det du skickade" }),
  };
}

test("without JavaScript a no is told, and what was written kept in sight, although the form is gone", async ({
  openBrowser,
}) => {
  const { family, end, box, answer } = await familyAtItsMessages(openBrowser);
  await box.fill("Vi undrar över ett besök.\nKan vi ses på en fredag?");
  await end();
  await family.getByRole("button", { name: "Skicka meddelandet" }).click();
  await expect(answer).toBeVisible();
  await expect(answer.getByRole("alert")).toContainText("tagit tillbaka");
  await expect(answer).toContainText("Kan vi ses på en fredag?");
  await expect(box).toHaveCount(0);
  // It is told once: the next page knows nothing of it.
  await family.goto("/min-ansokan/meddelanden");
  await expect(answer).toHaveCount(0);
});

test("so is what was wrong in a field that is gone", async ({ openBrowser }) => {
  const { family, end, box, answer } = await familyAtItsMessages(openBrowser);
  await box.fill(" ");
  await end();
  await family.getByRole("button", { name: "Skicka meddelandet" }).click();
  await expect(answer).toBeVisible();
  await expect(answer).toContainText("Skriv");
  await expect(box).toHaveCount(0);
});

test("a form that is still there says it itself", async ({ openBrowser }) => {
  const visitor = await openBrowser({ javaScriptEnabled: false });
  await visitor.goto("/kontakt");
  await visitor.getByRole("button", { name: "Skicka meddelandet" }).click();
  await expect(visitor.getByRole("alert").filter({ visible: true })).toHaveCount(1);
  await expect(visitor.getByRole("region", { name: "Svar på det du skickade" })).toBeHidden();
});
