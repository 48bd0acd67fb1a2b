import { expect, test } from "vitest";
import { anonymousActor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { perform } from "@/lib/access/perform";
import { giveFeedbackAction } from "@/lib/outreach/feedback/actions";
import { giveFeedback } from "@/lib/outreach/feedback/commands";
import { pageFeedback } from "@/lib/outreach/feedback/handling/queries";
import { feedbackFilter } from "@/lib/outreach/feedback/handling/schema";
import { giveFeedbackSchema } from "@/lib/outreach/feedback/schema";
import { at } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { auditOf, makeActor, organisation } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { makeFeedback, someFeedback, storedFeedback } from "./arrange";

const visitor = anonymousActor(null);

test("keeps the page, the answer, the words and the day, and nothing of who or when", async () => {
  const id = await at(new Date("2026-11-24T17:31:12Z"), () =>
    makeFeedback({ comment: "Hur gamla är de?" }),
  );
  const row = await storedFeedback(id);
  expect(row).toMatchObject({
    ...{ path: "/barnen", language: "sv", isHelpful: false, givenOn: dbDate("2026-11-24") },
    ...{ retentionClass: "FEEDBACK", reviewReason: null, handledOn: null },
  });
  expect(JSON.stringify(row)).not.toContain("gamla");
  // The id is random, and the log row of the deed names no answer: neither tells the instant.
  expect(id[14]).toBe("4");
  expect(await auditOf(id)).toEqual([]);
});

test("the log tells when a page was answered, and nothing of what was said", async () => {
  const [before] = await ask<{ last: string }>(
    "SELECT coalesce(max(id), 0)::text AS last FROM audit_event",
  );
  await makeFeedback({ answer: "nej", comment: "Hur gamla är de?", language: "pt-br" });
  const rows = await ask(
    `SELECT detail FROM audit_event WHERE id > ${before?.last} AND event = 'page-feedback.given'`,
  );
  expect(rows).toEqual([{ detail: {} }]);
});

test("an answer belongs to the language of its page, also one with a hyphen", async () => {
  const id = await makeFeedback({ language: "pt-br" });
  expect(await storedFeedback(id)).toMatchObject({ language: "pt-br" });
});

test("twenty times at once it is one answer, and each is thanked", async () => {
  await organisation("Ekdala");
  const form = someFeedback();
  const done = await Promise.all(
    Array.from({ length: 20 }, () => act(giveFeedbackAction, visitor, form)),
  );
  expect(new Set(done.map(({ message }) => message))).toEqual(new Set(["Tack för ditt svar!"]));
  const rows = await ask(`SELECT id FROM page_feedback WHERE id = '${form.idempotencyKey}'`);
  expect(rows).toHaveLength(1);
});

test("a page that does not exist gets no answer", async () => {
  await expect(makeFeedback({ page: "/finns-inte" })).rejects.toThrow("Sidan finns inte");
  await expect(makeFeedback({ page: "/handlaggning" })).rejects.toThrow("Sidan finns inte");
});

test("a visitor reads no answer, nor deals with one", async () => {
  const id = await makeFeedback();
  const context = dbContextOf(visitor);
  expect(await inTransaction(context, (tx) => tx.pageFeedback.count())).toBe(0);
  const changed = await inTransaction(context, (tx) =>
    tx.pageFeedback.updateMany({ where: { id }, data: { version: 9 } }),
  );
  expect(changed.count).toBe(0);
});

test("what a machine seems to have sent is shown but not counted", async () => {
  const editor = await makeActor(["EDITOR"]);
  const look = async () => {
    const found = await pageFeedback(editor, feedbackFilter.parse({ om: "/stod-och-utbildning" }));
    return { ...found, tally: found.tallies.find(({ path }) => path === "/stod-och-utbildning") };
  };
  const form = someFeedback({ page: "/stod-och-utbildning" });
  await organisation("Ekdala");
  const event = "page-feedback.given";
  const spec = {
    event,
    permission: "public",
    input: giveFeedbackSchema,
    run: giveFeedback,
  } as const;
  await perform(visitor, spec, { input: form, suspicion: "HONEYPOT" });
  await makeFeedback({ page: "/stod-och-utbildning", answer: "ja", comment: "" });
  const { tally, rows } = await look();
  expect(tally).toMatchObject({ yes: 1, no: 0, open: 1 });
  expect(rows).toMatchObject([{ comment: "Hur gamla är barnen?", isDoubtful: true }]);
});
