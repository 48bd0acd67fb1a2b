import { expect, type Page } from "@playwright/test";
import { rightNow } from "./days";

/** Says yes to the only proposal on the page. */
export async function acceptProposal(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Godta förslag" }).click();
  await expect(page.getByText(/^Förslaget är godtaget/)).toBeVisible();
}

/** Says no to the only proposal on the page, and why. */
export async function declineProposal(page: Page, reason: string): Promise<void> {
  await page.getByText("Tacka nej", { exact: true }).click();
  await page.getByLabel("Varför tackar ni nej?").fill(reason);
  await page.getByRole("button", { name: "Tacka nej till förslaget" }).click();
  await expect(page.getByText(/^Ni har tackat nej\./)).toBeVisible();
}

/** A decision that was made just now. */
export type Decided = { decider: RegExp; name: string };

/** Writes what the board, the committee or the chair has decided, but registers nothing. */
export async function writeDecision(page: Page, { decider, name }: Decided): Promise<void> {
  const { day, clock } = rightNow();
  await page.getByLabel(decider).check();
  await page.getByLabel("Namn på den som fattade beslutet").fill(name);
  await page.getByLabel("Dag för beslutet").fill(day);
  await page.getByLabel("Klockslag").fill(clock);
  await page.getByLabel("Dag då ni tog del av").fill(day);
  await page.getByLabel("Vårdnadshavarens samtycke").fill("Båda vårdnadshavarna, per telefon");
  await page.getByLabel("Samråd: när och med vem").fill("Berörda kommuner, per telefon i dag");
}

/** Registers a decision about all that waits for one on the page. */
export async function registerDecision(page: Page, decided: Decided): Promise<void> {
  await writeDecision(page, decided);
  await page.getByRole("button", { name: "Registrera beslut" }).click();
  await expect(page.getByText("Beslutet är registrerat. Barnet kan flytta in.")).toBeVisible();
}

/** Notes the meeting at which the board was told of what its chair decided. */
export async function reportToBoard(page: Page, day: string): Promise<void> {
  await page.getByLabel("Dag för nämndens möte").fill(day);
  await page.getByRole("button", { name: "Notera anmälan" }).click();
  await expect(page.getByText(/^Det är noterat att nämnden/)).toBeVisible();
}
