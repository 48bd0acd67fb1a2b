import { expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { handleFeedbackAction } from "@/lib/outreach/feedback/handling/actions";
import { removeOldFeedback } from "@/lib/outreach/feedback/handling/commands";
import { pageFeedback } from "@/lib/outreach/feedback/handling/queries";
import { feedbackFilter } from "@/lib/outreach/feedback/handling/schema";
import { at } from "@/lib/platform/clock";
import { withdrawContentAction, writeContentAction } from "@/lib/site/content/actions";
import { asJob, makeActor } from "../../../../support/actors";
import { contentForm } from "../../../../support/deeds/content";
import { makeFeedback, storedFeedback } from "../arrange";

test("dealt with it leaves the list, and nobody else can deal with it again", async () => {
  const editor = await makeActor(["EDITOR"]);
  const manager = await makeActor(["UNIT_MANAGER"]);
  const id = await makeFeedback({ page: "/vanliga-fragor" });
  const found = async (query: Record<string, string>) => {
    const filter = feedbackFilter.parse({ om: "/vanliga-fragor", ...query });
    return (await pageFeedback(editor, filter)).rows.map((row) => row.id);
  };
  expect(await found({})).toContain(id);
  expect(await found({ svar: "YES" })).not.toContain(id);
  await act(handleFeedbackAction, editor, { feedbackId: id, version: 1 });
  expect(await found({})).not.toContain(id);
  expect(await found({ lage: "HANDLED" })).toContain(id);
  for (const version of [1, 2]) {
    await expect(act(handleFeedbackAction, manager, { feedbackId: id, version })).rejects.toThrow(
      "Någon annan har redan tagit hand om svaret",
    );
  }
});

test("a page is called by its title, and by its address if nothing is published there", async () => {
  const editor = await makeActor(["EDITOR"]);
  const title = `Vi söker hem ${crypto.randomUUID()}`;
  const news = contentForm({ deed: "publish", title });
  await act(writeContentAction, editor, news);
  const page = `/nyheter/${news.slug}`;
  const titlesOf = async (path: string) => {
    const { rows, tallies } = await pageFeedback(editor, feedbackFilter.parse({ om: path }));
    return [rows[0]?.title, tallies.find((tally) => tally.path === path)?.title];
  };
  await makeFeedback({ page });
  expect(await titlesOf(page)).toEqual([title, title]);
  const text = await asJob((tx) =>
    tx.contentVersion.findFirstOrThrow({ where: { pageId: news.pageId } }),
  );
  const withdrawal = { versionId: text.id, version: String(text.version) };
  await act(withdrawContentAction, editor, withdrawal);
  expect(await titlesOf(page)).toEqual([page, page]);
  await makeFeedback({ page: "/" });
  expect(await titlesOf("/")).toEqual(["Startsidan", "Startsidan"]);
});

test("what is more than a year old is forgotten by night, and the rest stays", async () => {
  const old = await at(new Date("2025-03-01T12:00Z"), () => makeFeedback());
  const edge = await at(new Date("2025-03-02T12:00Z"), () => makeFeedback());
  expect(await removeOldFeedback(new Date("2026-03-02T03:00Z"))).toBeGreaterThan(0);
  expect(await storedFeedback(old)).toBeNull();
  expect(await storedFeedback(edge)).not.toBeNull();
});
