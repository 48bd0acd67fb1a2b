import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { recordContactAttemptAction, recordInfoCallAction } from "@/lib/inquiries/handling/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { sendMailAction } from "@/lib/inquiries/mailing/actions";
import { at } from "@/lib/platform/clock";
import { dayFromDb } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { drawn, makeInquiry, openTasks, stored } from "../inquiry-arrange";

let staff: Actor;
// A Friday morning in Sweden.
const friday = new Date("2026-11-20T08:00:00Z");

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
});

const received = () => at(friday, () => makeInquiry(staff));
const attempt = async (id: string, outcome: string, extra: object = {}) =>
  at(friday, async () =>
    act(recordContactAttemptAction, staff, {
      ...(await drawn(id)),
      on: "2026-11-20",
      outcome,
      ...extra,
    }),
  );
const call = async (id: string, extra: object = {}) =>
  at(friday, async () =>
    act(recordInfoCallAction, staff, {
      ...(await drawn(id)),
      heldOn: "2026-11-20",
      summary: "De vill veta mer om jourhem.",
      adultsWantToGoOn: "yes",
      ...extra,
    }),
  );

describe("an attempt to reach the family", () => {
  test.each([
    ["NO_ANSWER", "2026-11-23"],
    ["LEFT_MESSAGE", "2026-11-24"],
    ["MAIL_SENT", "2026-11-25"],
    ["REACHED", "2026-12-04"],
  ])("%s: the first contact is done and the next is planned for %s", async (outcome, dueOn) => {
    const id = await received();
    await attempt(id, outcome, { note: "Ringer efter fyra" });
    expect(await stored(id)).toMatchObject({ state: "IN_CONTACT" });
    const tasks = await openTasks(id);
    expect(tasks).toMatchObject([{ kind: "INQUIRY_CONTACT_AGAIN", role: "CONSULTANT" }]);
    expect(tasks[0] && dayFromDb(tasks[0].dueOn)).toBe(dueOn);
    expect((await inquiryFile(staff, id))?.attempts).toMatchObject([
      { outcome, note: "Ringer efter fyra", who: "Hanna Lind", at: friday },
    ]);
    expect((await auditOf(id))[1]).toMatchObject({
      event: "inquiry.contact-recorded",
      outcome: "DONE",
      detail: { outcome, from: "RECEIVED", to: "IN_CONTACT" },
    });
  });

  test("another replaces the plan, and never opens a task twice", async () => {
    const id = await received();
    await attempt(id, "NO_ANSWER");
    await attempt(id, "NO_ANSWER");
    expect(await openTasks(id)).toHaveLength(1);
  });

  test.each([
    [{ on: "2026-11-21" }, "on", "i dag eller tidigare"],
    [{ on: "2026-11-19" }, "on", "före den dag då anmälan kom"],
    [{ on: "" }, "on", "vilken dag"],
    [{ on: "2026-02-30" }, "on", "vilken dag"],
    [{ outcome: "" }, "outcome", "Välj hur det gick"],
    [{ outcome: "CONVERTED" }, "outcome", "Välj hur det gick"],
    [{ note: "x".repeat(501) }, "note", "högst 500 tecken"],
  ])("%j is refused at its field", async (extra, field, text) => {
    const id = await received();
    await expect(attempt(id, "NO_ANSWER", extra)).rejects.toMatchObject({
      fields: { [field]: [expect.stringContaining(text)] },
    });
    expect(await stored(id)).toMatchObject({ state: "RECEIVED", version: 1 });
  });

  test("of a page that is no longer true changes nothing", async () => {
    const id = await received();
    const form = await drawn(id);
    await attempt(id, "NO_ANSWER");
    await expect(attempt(id, "NO_ANSWER", form)).rejects.toThrow("Någon annan hann ändra");
    expect(await asJob((tx) => tx.contactAttempt.count({ where: { inquiryId: id } }))).toBe(1);
  });

  test("a talk settles that a suspicious inquiry is real, an unanswered call does not", async () => {
    const id = await received();
    await asJob((tx) => tx.inquiry.update({ where: { id }, data: { reviewReason: "TOO_FAST" } }));
    await attempt(id, "NO_ANSWER");
    expect((await stored(id)).reviewedAt).toBeNull();
    await attempt(id, "REACHED");
    expect((await stored(id)).reviewedAt).toEqual(friday);
  });

  test("in an ended inquiry it must be taken up again first", async () => {
    const id = await received();
    await asJob((tx) => tx.inquiry.update({ where: { id }, data: { state: "WITHDRAWN" } }));
    await expect(attempt(id, "REACHED")).rejects.toThrow("Ta upp anmälan igen");
  });
});

describe("the information call", () => {
  test("is kept encrypted and opens the way to an investigation", async () => {
    const id = await received();
    await call(id);
    expect(await stored(id)).toMatchObject({ state: "INFO_CALL_HELD" });
    const row = await asJob((tx) => tx.infoCall.findUniqueOrThrow({ where: { inquiryId: id } }));
    expect(row.summaryEncrypted).not.toContain("jourhem");
    const file = await inquiryFile(staff, id);
    expect(file?.infoCall).toMatchObject({
      heldOn: "2026-11-20",
      summary: "De vill veta mer om jourhem.",
      who: "Hanna Lind",
    });
    expect(file?.missingForInvestigation).toEqual([]);
    expect(await openTasks(id)).toMatchObject([
      { kind: "INQUIRY_CONTACT_AGAIN", userId: staff.userId },
    ]);
    expect(JSON.stringify(await auditOf(id))).not.toContain("De vill");
  });

  test("can be corrected, and an adult who does not want to go on closes the way", async () => {
    const id = await received();
    await call(id);
    await call(id, { adultsWantToGoOn: "no", summary: "En av dem tvekar." });
    const file = await inquiryFile(staff, id);
    expect(file?.infoCall?.summary).toBe("En av dem tvekar.");
    expect(file?.missingForInvestigation).toEqual(["Alla vuxna i hemmet ska vilja gå vidare."]);
    expect(await openTasks(id)).toHaveLength(1);
  });

  test("stands to be made up one's mind about, whatever contacts come after it", async () => {
    const id = await received();
    await call(id);
    const planned = await openTasks(id);
    await attempt(id, "NO_ANSWER");
    await attempt(id, "REACHED");
    const input = { ...(await drawn(id)), code: "INVITE_TO_CALL", key: uuidv7() };
    await at(friday, () => act(sendMailAction, staff, input));
    expect(await openTasks(id)).toEqual(planned);
    expect(planned).toMatchObject([
      { note: "Ta ställning till om en utredning ska öppnas", userId: staff.userId },
    ]);
  });

  test.each([
    [{ heldOn: "2026-11-23" }, "heldOn", "i dag eller tidigare"],
    [{ heldOn: "2025-11-20" }, "heldOn", "före den dag då anmälan kom"],
    [{ heldOn: "snart" }, "heldOn", "vilken dag"],
    [{ summary: " \u200b " }, "summary", "Skriv vad ni pratade om"],
    [{ summary: "x".repeat(4_001) }, "summary", "högst 4000 tecken"],
    [{ adultsWantToGoOn: "kanske" }, "adultsWantToGoOn", "Välj om alla vuxna"],
  ])("%j is refused at its field", async (extra, field, text) => {
    const id = await received();
    await expect(call(id, extra)).rejects.toMatchObject({
      fields: { [field]: [expect.stringContaining(text)] },
    });
    expect(await stored(id)).toMatchObject({ state: "RECEIVED" });
  });
});
