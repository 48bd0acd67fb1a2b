import { expect, type Locator, type Page } from "@playwright/test";
import { type Day, formatDayWithWeekday } from "@/lib/platform/dates";
import { ask } from "../support/sign-in";
import { expectDone, expectHeading, press, unfold, write } from "./form";

/** Where the staff work with a family that signs in by a demo login, and who leads it. */
export type Worked = { path: string; adultId: string; lead: string; handler: string };

/** The investigation of the family of a demo login. */
export async function investigationOf(login: string): Promise<Worked> {
  const [row] = await ask<{ id: string; adult: string; lead: string; name: string }>(
    `SELECT v.id, a.id AS adult, replace(l.subject, 'demo-', '') AS lead, l.display_name AS name
     FROM investigation v JOIN inquiry_adult a ON a.inquiry_id = v.inquiry_id
     JOIN app_user u ON u.id = a.user_id JOIN investigator i ON i.investigation_id = v.id AND i.role = 'LEAD'
     JOIN app_user l ON l.id = i.user_id WHERE u.subject = $1`,
    [`demo-${login}`],
  );
  if (row === undefined) throw new Error(`no investigation of ${login}`);
  const { id, adult, lead, name } = row;
  return { path: `/handlaggning/utredningar/${id}`, adultId: adult, lead, handler: name };
}

/** Goes by the family's menu to one of its pages; how many messages wait may stand after the name. */
export async function goTo(page: Page, label: string, heading = label): Promise<void> {
  await page
    .getByRole("navigation", { name: "Min ansökan" })
    .getByRole("link", { name: new RegExp(`^${label}( \\(\\d+\\))?$`) })
    .click();
  await expectHeading(page, heading);
}

/** One message of the thread that is open. */
export const messageWith = (page: Page, words: string) =>
  page.getByRole("article").filter({ hasText: words });

/** Writes in the thread that is open. */
export async function say(page: Page, label: string, words: string): Promise<void> {
  await write(page, label, words);
  await press(page, "Skicka meddelandet");
  await expectDone(page, "Meddelandet är skickat.");
  await expect(messageWith(page, words)).toContainText("Inte läst än");
}

/** A file as it stands in a list of those that were sent. */
export const fileRow = (where: Page | Locator, name: string) =>
  where.getByRole("listitem").filter({ hasText: name });

/** Proposes, for the first booked time, an afternoon instead. */
export async function proposeAfternoon(page: Page, day: Day): Promise<void> {
  const form = await unfold(page, "Föreslå en annan tid");
  const first = form.getByRole("group", { name: "Helst" });
  await write(first, "Dag", day);
  await write(first, "Från", "13:00");
  await write(first, "Till", "17:00");
  await press(form, "Skicka förslaget");
  await expect(page.getByText("Väntar på vårt svar")).toBeVisible();
  await expect(
    page.getByText(`${formatDayWithWeekday(day)}, mellan kl. 13.00 och 17.00`),
  ).toBeVisible();
}

/** The calendar file of the first booked time. */
export async function calendarOf(page: Page): Promise<string> {
  const link = page.getByRole("link", { name: "Lägg till i kalendern" }).first();
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  return answer.text();
}
