import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { removeExpiredDrafts } from "@/lib/inquiries/form/draft/commands";
import { ownForm } from "@/lib/inquiries/form/queries";
import { at } from "@/lib/platform/clock";
import { asJob, organisation } from "../../../../support/actors";
import { kept } from "../../browser";
import { COOKIE, save, visitor } from "../arrange";

vi.mock("next/headers", async () => (await import("../../browser")).nextHeaders);

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);
const state = (hours: number) => at(inHours(hours), () => ownForm(visitor(), undefined));

beforeAll(async () => {
  await organisation("Ekdala");
});
beforeEach(() => kept.clear());

test("a form is kept a day from its last page, in the browser as long as in the database", async () => {
  await save("missions");
  await at(inHours(20), () => save("names"));
  expect(kept.get(COOKIE)?.maxAge).toBe(86_400);
  expect(await state(43)).toMatchObject({ state: "OPEN" });
  expect(await state(45)).toEqual({ state: "NONE" });
});

test("the nightly round takes away what is past its day, with the links to it, and nothing else", async () => {
  await save("missions");
  const draftId = await asJob(async (tx) => {
    const { id } = await tx.inquiryDraft.findFirstOrThrow({
      where: { tokenHash: visitor().draftHash ?? "" },
    });
    await tx.draftLink.create({ data: { tokenHash: id, draftId: id, expiresAt: inHours(24) } });
    return id;
  });
  const links = () => asJob((tx) => tx.draftLink.count({ where: { draftId } }));
  await removeExpiredDrafts();
  expect(await links()).toBe(1);
  await at(inHours(25), removeExpiredDrafts);
  expect(await links()).toBe(0);
  expect(await asJob((tx) => tx.inquiryDraft.count({ where: { id: draftId } }))).toBe(0);
});
