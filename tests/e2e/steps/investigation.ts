import { expect, type Page } from "@playwright/test";
import { questions } from "@/lib/investigations/assessment/texts";
import type { Family } from "./family";
import { choose, expectDone, field, pick, press, write } from "./form";

/** The pages of an investigation, by what their tabs are called. */
export type Part =
  | "Översikt"
  | "Hushåll"
  | "Kontroller"
  | "Hembesök"
  | "Intervjuer"
  | "Referenser"
  | "Analys"
  | "Bedömning"
  | "Journal";

/** Fills in what an investigation begins with, and opens it together with a colleague. */
export async function openInvestigation(
  page: Page,
  family: Family,
  colleague: string,
): Promise<void> {
  await expect(field(page, "Vad ska hushållet kallas?")).toHaveValue(
    `Familjen ${family.familyName}`,
  );
  await write(page, "Gatuadress", "Provgatan 1");
  for (const [index, adult] of family.adults.entries()) {
    const fields = page.getByRole("group", { name: index === 0 ? "Första vuxna" : "Andra vuxna" });
    await write(fields, "Förnamn", adult.givenName);
    await write(fields, "Efternamn", family.familyName);
    await write(fields, "Personnummer", adult.personalNumber);
  }
  await pick(page, "Medutredare", colleague);
  await press(page, "Öppna utredning");
  await expect(page.getByRole("navigation", { name: "Utredningens delar" })).toBeVisible();
}

/** Goes to one of the pages of the investigation that is open. */
export async function openPart(page: Page, part: Part): Promise<void> {
  const tabs = page.getByRole("navigation", { name: "Utredningens delar" });
  const tab = tabs.getByRole("link", { name: new RegExp(`^${part}( \\d+)?$`) });
  await tab.click();
  await expect(tab).toHaveAttribute("aria-current", "page");
}

/** The number of things that a tab says are missing. */
export async function expectMissing(page: Page, part: Part, count: number): Promise<void> {
  const tabs = page.getByRole("navigation", { name: "Utredningens delar" });
  await expect(
    tabs.getByRole("link", { name: count === 0 ? part : `${part} ${count}`, exact: true }),
  ).toBeVisible();
}

/** Writes down that an adult agrees to everything that the unit asks. */
export async function giveConsents(page: Page, adult: string): Promise<void> {
  const form = page.getByRole("region", { name: "Nytt samtycke" });
  await pick(form, "Vem samtycker?", adult);
  await choose(
    form,
    "Vad gäller samtycket?",
    "Uppgifter ur socialregistret",
    "Utdrag från Försäkringskassan",
    "Samtal med referenser",
    "Kontakt med tidigare uppdragsgivare",
    "Att kommunerna i samarbetet får ta del av utredningen",
  );
  await choose(form, "Hur gavs det?", "Skriftligt");
  await press(form, "Registrera samtycke");
  const given = page.getByRole("table", { name: `Samtycken, ${adult}` }).getByText("Givet");
  await expect(given).toHaveCount(5);
}

const registers = [
  "Belastningsregistret",
  "Misstankeregistret",
  "Socialregistret",
  "Kronofogden",
  "Försäkringskassan",
  "Transportstyrelsen (körkort)",
];

/** Asks all six registers about an adult. */
export async function requestChecks(page: Page, adult: string): Promise<void> {
  const form = page.getByRole("region", { name: "Ny registerkontroll" });
  await pick(form, "Vem gäller kontrollen?", adult);
  await choose(form, "Vilka register?", ...registers);
  await press(form, "Begär registerkontroll");
  await expect(checksOf(page, adult).getByText("Väntar på svar")).toHaveCount(registers.length);
}

/** Writes down the six answers about an adult: no register knows anything. */
export async function answerChecks(page: Page, adult: string): Promise<void> {
  for (const register of registers) {
    const form = page.getByRole("region", { name: /svar väntas$/ });
    await pick(form, "Vilken kontroll gäller svaret?", `${adult}: ${register}`);
    await choose(form, "Vad visar svaret?", "Ingen uppgift i registret");
    await press(form, "Registrera svar");
    const row = checksOf(page, adult).getByRole("row").filter({ hasText: register });
    await expect(row.getByText("Klar", { exact: true })).toBeVisible();
  }
}

const checksOf = (page: Page, adult: string) =>
  page.getByRole("table", { name: `Registerkontroller, ${adult}` });

/** Writes down a visit in the home. */
export async function recordVisit(
  page: Page,
  visit: { day: string; isAnnounced: boolean; summary: string },
): Promise<void> {
  const form = page.getByRole("region", { name: "Nytt hembesök" });
  await write(form, "Vilken dag?", visit.day);
  const announced = visit.isAnnounced ? "Anmält i förväg" : "Oanmält";
  await choose(form, "Var besöket anmält?", announced);
  await write(form, "Vad såg och pratade ni om?", visit.summary);
  await choose(form, "Eget rum för barnet", "I ordning");
  await choose(form, "Brandskydd och utrymning", "Behöver åtgärdas");
  await write(
    form,
    "Vad behöver åtgärdas: brandskydd och utrymning?",
    "Brandvarnaren saknar batteri.",
  );
  await press(form, "Registrera hembesök");
  await expect(page.getByText(visit.summary)).toBeVisible();
}

/** Writes down a talk with one of the adults alone. */
export async function recordInterview(
  page: Page,
  interview: { adult: string; day: string; summary: string },
): Promise<void> {
  const form = page.getByRole("region", { name: "Ny intervju" });
  await choose(form, "Vilken sorts intervju?", "Enskild intervju");
  await pick(form, "Vem intervjuades enskilt?", interview.adult);
  await pick(form, "Metod", "Enhetens egen intervjuguide");
  await write(form, "Vilken dag?", interview.day);
  await write(form, "Det viktigaste ur intervjun", interview.summary);
  await press(form, "Registrera intervju");
  await expect(page.getByText(interview.summary)).toBeVisible();
}

/** Writes down what somebody has told of an adult. */
export async function addReference(
  page: Page,
  reference: { about: string; relation: string; name: string; day: string; statement: string },
): Promise<void> {
  const form = page.getByRole("region", { name: "Ny referens" });
  await pick(form, "Vem gäller referensen?", reference.about);
  await pick(form, "Hur känner referensen personen?", reference.relation);
  await write(form, "Referensens namn", reference.name);
  await write(form, "Vilken dag?", reference.day);
  await write(form, "Vad berättade referensen?", reference.statement);
  await press(form, "Lägg till referens");
  await expect(page.getByText(reference.statement)).toBeVisible();
}

/** Answers every question of the analysis, each saved by its button. */
export async function writeAnalysis(page: Page): Promise<void> {
  for (const { text } of questions) {
    const form = page.locator("form").filter({ has: field(page, text) });
    await write(form, text, `${text} Familjen har tid, rum och tålamod.`);
    await form.getByRole("button", { name: /^Spara/ }).click();
    await expect(form.getByText(/^Sparad \d\d:\d\d$/)).toBeVisible();
  }
}

/** What is missing before the home is found suitable is told in words, and stops the proposal. */
export async function expectBlocked(page: Page, missing: readonly string[]): Promise<void> {
  await choose(page, "Utfall", "Lämpligt");
  for (const text of missing) {
    await expect(page.getByRole("link", { name: text, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Lämna för bedömning" })).toBeDisabled();
}

/** Hands the investigation in: found suitable as a jourhem for younger children. */
export async function propose(page: Page, { places }: { places: number }): Promise<void> {
  await choose(page, "Utfall", "Lämpligt");
  const row = page.getByRole("group", { name: "Rad 1" });
  await expect(row.getByLabel("Uppdrag")).toHaveValue("EMERGENCY");
  await write(row, "Platser", String(places));
  await choose(row, "Åldrar", "0–12 år");
  await write(
    page,
    "Skäl för förslaget",
    "Familjen är trygg, har rum och kan ta emot dygnet runt.",
  );
  await press(page, "Lämna för bedömning");
  await expectDone(page, "Utredningen är lämnad för bedömning. Gå nu igenom den med familjen.");
}

/** Writes down that the family has read the investigation and what it says of it. */
export async function communicate(page: Page, comment: string): Promise<void> {
  const form = page.getByRole("region", { name: "Genomgång med familjen" });
  await write(form, "Familjens synpunkter", comment);
  await press(form, "Registrera genomgången");
  await expectDone(page, "Genomgången med familjen är registrerad.");
  await expect(page.getByText(comment)).toBeVisible();
}

/** Decides as was proposed. */
export async function decideAsProposed(page: Page): Promise<void> {
  await expect(page.getByLabel("Lämpligt", { exact: true })).toBeChecked();
  await write(page, "Skäl för beslutet", "Utredningen är fullständig och hemmet är lämpligt.");
  await press(page, "Fatta beslut");
  await expectDone(page, "Beslutet är fattat: lämpligt.");
}
