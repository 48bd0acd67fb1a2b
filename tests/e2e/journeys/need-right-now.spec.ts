import { expectDone, press, write } from "../steps/form";
import { expect, test } from "../support/people";

test("the manager is warned of a sentence that points at a child, and publishes another", async ({
  openBrowser,
  as,
  look,
}) => {
  const page = await as("chef");
  await page.goto("/handlaggning/behov");
  await expect(page.getByRole("main")).toContainText("Barn som vi inte hade ett hem till");
  await look(page);
  await write(page, "Vilka hem behöver ni just nu?", "En flicka, 14 år, i Åsby behöver ett hem.");
  await press(page, "Publicera meningen");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("”14 år” (en exakt ålder)");
  const sentence = `Vi behöver fler jourhem för barn 0–6 år. Nr ${Date.now()}.`;
  await write(page, "Vilka hem behöver ni just nu?", sentence);
  await press(page, "Publicera meningen");
  await expectDone(page, "Meningen syns nu på startsidan");

  const visitor = await openBrowser({ javaScriptEnabled: false });
  for (const address of ["/", "/nyheter"]) {
    await visitor.goto(address);
    await expect(visitor.getByRole("main")).toContainText(sentence);
  }
  await press(page, "Sluta visa meningen");
  await expectDone(page, "Meningen visas inte längre.");
  await visitor.goto("/");
  await expect(visitor.getByText("Behov just nu")).toHaveCount(0);
});
