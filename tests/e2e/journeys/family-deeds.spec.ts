import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { clockSpan } from "@/lib/platform/time-words";
import { pdf, picture } from "../../support/sample-files";
import { inDays } from "../steps/days";
import {
  calendarOf,
  fileRow,
  goTo,
  investigationOf,
  messageWith,
  proposeAfternoon,
  say,
} from "../steps/family-deeds";
import { expectDone, expectHeading, pick, press } from "../steps/form";
import { expect, test } from "../support/people";
import { signedIn } from "../support/sign-in";
import { isTooWide } from "../support/test";

test.setTimeout(180_000);
// Both deal with the same family of the story, one after the other.
test.describe.configure({ mode: "serial" });

const viewport = { width: 390, height: 844 };
const paper = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: pdf(`/Own (${randomUUID()})`),
});

test("a family and its investigator write, send and meet by the family's own page", async ({
  as,
  openBrowser,
  check,
}) => {
  const { path, adultId, lead, handler } = await investigationOf("familj");
  const elin = await openBrowser({ viewport });
  await signedIn(elin.context(), "familj");
  const look = async (page: Page) => {
    await check(page);
    if (page === elin) expect(await isTooWide(page), page.url()).toBe(false);
  };
  const consultant = await as(lead);
  const [question, answer] = [`Vi undrar ${randomUUID()}`, `Vi svarar ${randomUUID()}`];

  await test.step("the overview tells what waits, and the menu how many messages", async () => {
    // Whoever else opens her pages may have read what the story left unread.
    await consultant.goto(`${path}/familjen?trad=${adultId}`);
    await say(consultant, "Skriv till Elin", `Vi hör av oss ${randomUUID()}`);
    await elin.goto("/min-ansokan");
    const next = elin.getByRole("region", { name: "Närmast för dig" });
    await expect(next).toContainText(/Nästa bokade tid: hembesök\S* ?\S+dag \d+\s/);
    await expect(next.getByRole("link", { name: /^\d+ olästa? meddelanden?$/ })).toBeVisible();
    await look(elin);
    await elin.getByRole("link", { name: /^Meddelanden \(\d+\)$/ }).click();
    await expectHeading(elin, "Meddelanden");
  });

  await test.step("each writes, and sees when the other has read", async () => {
    await elin.goto("/min-ansokan/meddelanden?trad=egen");
    await say(elin, "Skriv till enheten", question);
    await look(elin);
    await consultant.goto(`${path}/familjen?trad=${adultId}`);
    await expect(messageWith(consultant, question)).toContainText("Nytt");
    await say(consultant, "Skriv till Elin", answer);
    await look(consultant);
    await elin.reload();
    await expect(messageWith(elin, question)).toContainText(/Läst kl\.\s\d{1,2}\.\d\d/);
    await expect(messageWith(elin, answer)).toContainText(handler);
    await consultant.reload();
    await expect(messageWith(consultant, answer)).toContainText(/Läst kl\.\s\d{1,2}\.\d\d/);
  });

  const [first, taken, second] = ["Utdrag 1.pdf", "Fel sida.pdf", "Rummet.png"];
  await test.step("files: one taken away before it is sent, one that cannot be taken", async () => {
    await goTo(elin, "Handlingar");
    await expect(elin.getByText("Det här behöver vi från dig")).toBeVisible();
    await press(elin, "Skicka");
    await expect(elin.getByRole("main").getByRole("alert")).toContainText("Välj minst en fil");
    await look(elin);
    await elin
      .getByLabel("Välj filer")
      .setInputFiles([
        ...[first, taken].map(paper),
        { name: second, mimeType: "image/png", buffer: await picture("png") },
        { name: "Lista.txt", mimeType: "text/plain", buffer: Buffer.from("Hej") },
      ]);
    const picked = elin.getByRole("list", { name: "Valda filer" });
    await expect(fileRow(picked, "Lista.txt")).toContainText("Fel: Välj en fil av typen");
    await press(picked, `Ta bort ${taken}`);
    await look(elin);
    await pick(elin, "Vad är det du skickar?", "Något om bostaden");
    await press(elin, "Skicka");
    await expectDone(elin, "2 filer är skickade.");
    const sent = elin.getByRole("region", { name: "Det här har du skickat" });
    await expect(fileRow(sent, first)).toContainText("Har kommit fram");
    await expect(fileRow(sent, second)).toContainText("Har kommit fram");
    await expect(fileRow(sent, taken)).toHaveCount(0);
    await expect(fileRow(picked, "Lista.txt")).toHaveCount(1);
  });

  await test.step("the investigator takes one in and hands the other back", async () => {
    await consultant.goto(`${path}/familjen`);
    await press(consultant, `Ta emot ${first}`);
    await expect(fileRow(consultant, first)).toContainText("Mottagen");
    const other = fileRow(consultant, second);
    await other.getByText("Kan inte tas emot", { exact: true }).click();
    await other.getByLabel("Varför?").fill("Bilden är för mörk.");
    await press(other, `Lämna tillbaka ${second}`);
    await expect(other).toContainText("Återlämnad");
    await elin.reload();
    await expect(fileRow(elin, first)).toContainText("Mottagen");
    await expect(fileRow(elin, second)).toContainText("Bilden är för mörk. Skicka gärna en ny.");
    await look(elin);
  });

  await test.step("another time is proposed and taken: the calendar's own entry moves", async () => {
    await goTo(elin, "Besök och tider");
    const before = await calendarOf(elin);
    expect(before).toContain("SEQUENCE:0");
    await look(elin);
    const day = inDays(16);
    await proposeAfternoon(elin, day);
    await look(elin);
    await consultant.goto(`${path}/hembesok`);
    await expect(consultant.getByText("Elin föreslår en annan tid")).toBeVisible();
    await look(consultant);
    await press(consultant, "Godta tiden");
    await expect(consultant.getByText("Elin föreslår en annan tid")).toHaveCount(0);
    await elin.reload();
    await expect(elin.getByText("Ny tid", { exact: true })).toBeVisible();
    await expect(
      elin.getByText(`${formatDayWithWeekday(day)} ${clockSpan("13:00", "14:30")}`),
    ).toBeVisible();
    const after = await calendarOf(elin);
    expect(after).toContain("SEQUENCE:1");
    expect(after.match(/UID:.+/)?.[0]).toBe(before.match(/UID:.+/)?.[0]);
  });
});

test("files are sent without JavaScript: the good are taken and the bad is told of", async ({
  as,
  look,
}) => {
  const elin = await as("familj", { javaScript: false });
  const name = `Intyg ${randomUUID().slice(0, 8)}.pdf`;
  await elin.goto("/min-ansokan/handlingar");
  await press(elin, "Skicka");
  await expect(elin.getByRole("main").getByRole("alert")).toContainText("Välj vad filerna är");
  await pick(elin, "Vad är det du skickar?", "Intyg");
  await elin
    .getByLabel("Filer")
    .setInputFiles([
      paper(name),
      { name: "Trasig.pdf", mimeType: "application/pdf", buffer: Buffer.from("Hej") },
    ]);
  await press(elin, "Skicka");
  await expectDone(elin, "1 fil är skickad. 1 fil kunde inte tas emot.");
  await expectDone(elin, "Trasig.pdf:");
  await look(elin);
  await press(elin, `Ta bort ${name}`);
  await expect(fileRow(elin, name)).toHaveCount(0);
});
