import { expect, test } from "../support/people";

test("the web editor writes, mends, publishes, changes and restores a piece of news", async ({
  as,
  openBrowser,
  look,
}) => {
  const editor = await as("redaktor");
  await editor.goto("/logga-in/vidare");
  await expect(editor).toHaveURL(/\/admin\/innehall$/);
  await look(editor);
  await editor.getByRole("link", { name: "Skriv en nyhet" }).click();
  await editor.getByLabel("Rubrik", { exact: true }).fill("Välkommen på öppet hus");
  await editor.getByLabel("Adress").fill("Öppet hus");
  await editor.getByLabel("Ingress").fill("Träffa oss och några av våra familjer.");
  await editor.getByLabel("Text", { exact: true }).fill("# Program\n\nVi bjuder på kaffe.");
  await editor.getByRole("button", { name: "Publicera" }).click();
  const summary = editor.getByRole("alert").filter({ hasText: "Rätta" });
  await expect(summary).toContainText("Skriv adressen med små bokstäver");
  await look(editor);
  await editor.getByLabel("Adress").fill("oppet-hus");
  await editor.getByRole("button", { name: "Publicera" }).click();
  await expect(summary).toContainText("ska börja med ##");
  await expect(editor.getByLabel("Ingress")).toHaveValue("Träffa oss och några av våra familjer.");
  await editor.getByLabel("Text", { exact: true }).fill("## Program\n\nVi bjuder på kaffe.");
  await editor.getByRole("button", { name: "Spara utkast" }).click();
  await expect(editor.getByText("Utkastet är sparat.")).toBeVisible();
  await look(editor);

  const visitor = await openBrowser({ javaScriptEnabled: false });
  expect((await visitor.goto("/nyheter/oppet-hus"))?.status()).toBe(404);
  await editor.getByRole("button", { name: "Publicera" }).click();
  await expect(editor.getByText("Sidan är publicerad.")).toBeVisible();
  await visitor.goto("/");
  await visitor.getByRole("link", { name: "Välkommen på öppet hus" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Välkommen på öppet hus");
  await expect(visitor.getByRole("heading", { name: "Program" })).toBeVisible();
  await expect(visitor).toHaveTitle(/^Välkommen på öppet hus – Hemvist – Ekdala kommun$/);
  await look(visitor);

  await editor.getByLabel("Text", { exact: true }).fill("## Program\n\nVi bjuder på te.");
  await editor.getByRole("button", { name: "Publicera" }).click();
  await expect(editor.getByText("2 (visas nu)")).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText("Vi bjuder på te.")).toBeVisible();
  await editor.getByRole("button", { name: "Återställ version 1" }).click();
  await expect(editor.getByText("Den tidigare texten ligger nu som utkast.")).toBeVisible();
  await expect(editor.getByLabel("Text", { exact: true })).toHaveValue(/kaffe/);
  await editor.getByRole("button", { name: "Publicera" }).click();
  await expect(editor.getByText("3 (visas nu)")).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText("Vi bjuder på kaffe.")).toBeVisible();

  await editor.getByRole("button", { name: "Ta bort från webbplatsen" }).click();
  await expect(editor.getByText("Sidan visas inte längre på webbplatsen.")).toBeVisible();
  expect((await visitor.reload())?.status()).toBe(404);
});

test("news read well, with their boxes, questions and table, on a phone and in the dark", async ({
  openBrowser,
  look,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const reader = await openBrowser({ colorScheme, viewport: { width: 390, height: 844 } });
    await reader.goto("/nyheter");
    await look(reader);
    await reader.getByRole("link", { name: "Så arbetar mentorshemmet" }).click();
    await expect(reader.getByRole("table")).toBeVisible();
    await expect(reader.getByText(/Publicerad den .* Ändrad den .* Granskad den/)).toBeVisible();
    await look(reader);
    await reader.goto("/nyheter/hem-for-tonaringar");
    await reader.getByText("Måste vi ha haft tonåringar själva?").click();
    await expect(reader.getByText("Nej. Det är bra om du har mött")).toBeVisible();
    await look(reader);
  }
});
