import type { Page } from "@playwright/test";
import { picture } from "../../support/sample-files";
import { expect, test } from "../support/people";

const text = (editor: Page) => editor.getByLabel("Text", { exact: true });

/** Opens a page of the matrix in one of its languages. */
async function open(editor: Page, title: string, language: string) {
  await editor.goto("/admin/innehall/sidor");
  await editor.getByRole("link", { name: `Publicerad ${title}, ${language}` }).click();
  await expect(editor.getByRole("button", { name: "Publicera" })).toBeVisible();
}

test("the web editor publishes a page in two languages with an image, and restores it", async ({
  as,
  openBrowser,
  look,
}) => {
  const editor = await as("redaktor");
  await editor.goto("/admin/innehall/bilder");
  const buffer = await picture("jpeg", 120, 80);
  await editor.getByLabel("Bild", { exact: true }).setInputFiles({
    name: "koket.jpg",
    mimeType: "image/jpeg",
    buffer,
  });
  await editor.getByLabel("Beskrivning").fill("Ett kök med ett dukat bord");
  await editor.getByRole("button", { name: "Lägg till bilden" }).click();
  await expect(editor.getByText("Bilden är tillagd.")).toBeVisible();
  const line = (await editor.locator("code").first().textContent()) ?? "";
  expect(line).toMatch(/^::bild\[Ett kök med ett dukat bord\]\{fil=[0-9a-f-]{36}\}$/);
  await look(editor);

  await open(editor, "Stöd och utbildning", "Svenska");
  const before = await text(editor).inputValue();
  await text(editor).fill(`${line}\n\n${before}`);
  await editor.getByRole("button", { name: "Publicera" }).click();
  await expect(editor.getByText("Sidan är publicerad.")).toBeVisible();
  await look(editor);
  const visitor = await openBrowser({ javaScriptEnabled: false });
  await visitor.goto("/stod-och-utbildning");
  const shown = visitor.getByRole("img", { name: "Ett kök med ett dukat bord" });
  await expect(shown).toHaveAttribute("width", "120");
  const answer = await visitor.request.get((await shown.getAttribute("src")) ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("public, max-age=86400, must-revalidate");
  await look(visitor);

  await editor.goto("/admin/innehall/sidor");
  const row = editor.getByRole("row", { name: /Stöd och utbildning/ });
  await expect(row.getByText("Svenskan har ändrats").first()).toBeVisible();
  await look(editor);
  await row.getByRole("link", { name: /, English$/ }).click();
  await expect(editor.getByText("Den svenska sidan har ändrats sedan den här")).toBeVisible();
  await editor.getByLabel("Ingress").fill("You are never alone with it.");
  await editor.getByRole("button", { name: "Publicera" }).click();
  await expect(editor.getByText("Sidan är publicerad.")).toBeVisible();
  await look(editor);
  await visitor.goto("/en/stod-och-utbildning");
  await expect(visitor.getByText("You are never alone with it.")).toBeVisible();
  await look(visitor);

  await open(editor, "Stöd och utbildning", "Svenska");
  await editor.getByRole("button", { name: "Återställ version 1" }).click();
  await expect(text(editor)).toHaveValue(before);
  await editor.getByRole("button", { name: "Publicera" }).click();
  await expect(editor.getByText("Sidan är publicerad.")).toBeVisible();
  await visitor.goto("/stod-och-utbildning");
  await expect(shown).toHaveCount(0);
});
