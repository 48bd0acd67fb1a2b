import { expect, test } from "../support/people";
import { ask, identifiedSender, inquiryOfOthers } from "../support/sign-in";

test("without JavaScript a no is told, and what was written kept in sight, although the form is gone", async ({
  openBrowser,
}) => {
  const number = await inquiryOfOthers("i.state = 'IN_CONTACT'");
  const become = (state: string) =>
    ask(`UPDATE inquiry SET state = $2::inquiry_state, version = version + 1 WHERE number = $1`, [
      number,
      state,
    ]);
  const family = await openBrowser({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const url = process.env.BASE_URL ?? "";
  const value = await identifiedSender(number);
  await family.context().addCookies([{ name: "hemvist.session", value, url }]);
  const box = family.getByRole("main").getByRole("textbox");
  const answer = family.getByRole("region", { name: "Svar på det du skickade" });
  const sendToWhatHasEnded = async (words: string) => {
    await family.goto("/min-ansokan/meddelanden");
    await box.fill(words);
    await become("WITHDRAWN");
    await family.getByRole("button", { name: "Skicka meddelandet" }).click();
    await expect(answer).toBeVisible();
    await expect(box).toHaveCount(0);
  };

  await sendToWhatHasEnded("Vi undrar över ett besök.\nKan vi ses på en fredag?");
  await expect(answer.getByRole("alert")).toContainText("tagit tillbaka");
  await expect(answer).toContainText("Kan vi ses på en fredag?");
  // It is told once: the next page knows nothing of it.
  await family.goto("/min-ansokan/meddelanden");
  await expect(answer).toHaveCount(0);

  // So is what was wrong in a field.
  await become("IN_CONTACT");
  await sendToWhatHasEnded(" ");
  await expect(answer).toContainText("kunde inte tas emot");
  await expect(answer).toContainText("Skriv");
  await become("IN_CONTACT");
});

test("a form that is still there says it itself", async ({ openBrowser }) => {
  const visitor = await openBrowser({ javaScriptEnabled: false });
  await visitor.goto("/kontakt");
  await visitor.getByRole("button", { name: "Skicka meddelandet" }).click();
  await expect(visitor.getByRole("alert").filter({ visible: true })).toHaveCount(1);
  await expect(visitor.getByRole("region", { name: "Svar på det du skickade" })).toBeHidden();
});
