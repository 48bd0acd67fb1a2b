import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Actor, anonymousActor, dbContextOf } from "@/lib/access/actor";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { inquiryByKey, receiveInquiry } from "@/lib/inquiries/commands";
import { inquiryMails } from "@/lib/inquiries/mails";
import { completeAnswers } from "@/lib/inquiries/questions/rules";
import { type Answers, questions } from "@/lib/inquiries/questions/schema";
import { inquiryMachine } from "@/lib/inquiries/rules";
import { at } from "@/lib/platform/clock";
import { dayFromDb } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeActor, organisation } from "../../support/actors";
import { ask } from "../../support/catalogue";
import { wholeForm } from "./arrange";
import { mailsTo, openTasks, someEmail, stored } from "./inquiry-arrange";

let staff: Actor;

beforeAll(async () => {
  await organisation("Ekdala");
  staff = await makeActor(["CONSULTANT"]);
});

type Sent = { email?: string | null; reviewReason?: string | null; assignedToId?: string | null };

/** Sends a form as the public action does, without its draft. */
async function send(actor: Actor, sent: Sent = {}, key = uuidv7()): Promise<string> {
  const answers = { ...completeAnswers(wholeForm), email: null, ...pick(sent) } as Answers;
  const { reviewReason = null, assignedToId = null } = sent;
  const run = async (deed: Deed): Promise<Done> => {
    const { id } = await receiveInquiry(deed, {
      ...{ answers, reviewReason, assignedToId },
      source: "WEB",
      idempotencyKey: key,
    });
    return { subjects: [{ type: "INQUIRY", id }] };
  };
  const spec = {
    event: "inquiry.submitted",
    permission: "public",
    input: z.unknown(),
    run,
  } as const;
  const done = await perform(actor, spec, { input: null });
  return done.subjects[0]?.id ?? "";
}

function pick({ email }: Sent): Pick<Answers, "email"> | object {
  return email === undefined ? {} : { email };
}

test("the life cycle in the code is the table in the database", async () => {
  const rows = await ask<{ from_state: string; to_state: string }>(
    "SELECT from_state, to_state FROM app.transition WHERE machine = 'inquiry'",
  );
  const code = inquiryMachine.states.flatMap((from) =>
    inquiryMachine.next(from).map((to) => `${from} ${to}`),
  );
  expect(rows.map((row) => `${row.from_state} ${row.to_state}`).sort()).toEqual(code.sort());
});

describe("an inquiry that comes in", () => {
  test("has a number, its answers, a day for the first contact and a task for the consultants", async () => {
    // A Friday evening: two working days later is Tuesday.
    const friday = new Date("2026-11-20T20:00:00Z");
    const id = await at(friday, () => send(anonymousActor(null)));
    const inquiry = await stored(id);
    expect(inquiry).toMatchObject({
      state: "RECEIVED",
      source: "WEB",
      givenName: "Åsa",
      phone: "+46701740605",
      postalCode: "12345",
      missions: ["EMERGENCY", "FOSTER"],
      submittedAt: friday,
      reviewReason: null,
    });
    expect(inquiry.number).toMatch(/^HV-2026-\d{6}$/);
    expect(dayFromDb(inquiry.firstContactDueOn)).toBe("2026-11-24");
    expect(await openTasks(id)).toMatchObject([
      {
        kind: "INQUIRY_FIRST_CONTACT",
        role: "CONSULTANT",
        userId: null,
        matterNumber: inquiry.number,
        dueOn: inquiry.firstContactDueOn,
      },
    ]);
  });

  test("keeps each question that was put, with its version, also when it was left", async () => {
    const id = await send(anonymousActor(null));
    const rows = await asJob((tx) => tx.inquiryAnswer.findMany({ where: { inquiryId: id } }));
    const put = questions.filter(({ showIf }) => showIf === undefined).map(({ id: name }) => name);
    expect(rows.map(({ questionId }) => questionId).sort()).toEqual([...put].sort());
    const versions = new Map(questions.map(({ id: name, version }) => [name as string, version]));
    for (const row of rows) expect(row.questionVersion).toBe(versions.get(row.questionId));
    const value = (name: string) => rows.find(({ questionId }) => questionId === name)?.value;
    expect(value("childrenAges")).toEqual([4, 7, 12]);
    expect(value("hasCar")).toBe(true);
    expect(value("mayLeaveMessage")).toBeNull();
  });

  test("is answered by mail that says the number and nothing of what was written", async () => {
    const email = someEmail();
    const id = await send(anonymousActor(null), { email });
    const { number } = await stored(id);
    const [mail, ...others] = await mailsTo(email);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      template: "inquiry-receipt",
      params: { givenName: "Åsa", number },
    });
    const { subject, text } = inquiryMails["inquiry-receipt"]({ givenName: "Åsa", number });
    expect(`${subject} ${text}`).toContain(number);
    expect(text).toContain("/min-ansokan/lank");
    expect(text).not.toMatch(/Öberg|jourhem|123 45|070/i);
    expect(text).not.toContain("\u2060");
  });

  test("goes to the one who took it in, if somebody did", async () => {
    const id = await send(staff, { assignedToId: staff.userId });
    expect(await openTasks(id)).toMatchObject([{ userId: staff.userId, role: null }]);
  });

  test("that looks like a machine's is kept for review and mails nobody", async () => {
    const email = someEmail();
    const id = await send(anonymousActor(null), { email, reviewReason: "HONEYPOT" });
    expect(await stored(id)).toMatchObject({ state: "RECEIVED", reviewReason: "HONEYPOT" });
    expect(await openTasks(id)).toMatchObject([{ kind: "INQUIRY_REVIEW", role: "CONSULTANT" }]);
    expect(await mailsTo(email)).toEqual([]);
  });

  test("can never be written twice with one key", async () => {
    const key = uuidv7();
    const id = await send(anonymousActor(null), {}, key);
    await expect(send(anonymousActor(null), {}, key)).rejects.toThrow();
    const found = await inTransaction(dbContextOf(staff), (tx) => inquiryByKey({ tx }, key));
    expect(found?.id).toBe(id);
    expect(
      await inTransaction(dbContextOf(staff), (tx) => inquiryByKey({ tx }, uuidv7())),
    ).toBeNull();
  });

  test("a name that is an advertisement is not sent on by mail", () => {
    const { text } = inquiryMails["inquiry-receipt"]({
      givenName: "Köp på www.exempel.example",
      number: "HV-2026-000001",
    });
    expect(text).toMatch(/^Hej!/);
    expect(inquiryMails["inquiry-receipt"]({ givenName: "Anna-Lena", number: "x" }).text).toMatch(
      /^Hej Anna-Lena!/,
    );
  });
});

describe("row-level security", () => {
  test("staff see the inquiry; a visitor, a municipality and another family do not", async () => {
    const id = await send(anonymousActor(null));
    const count = (actor: Actor) =>
      inTransaction(dbContextOf(actor), async (tx) => [
        await tx.inquiry.count({ where: { id } }),
        await tx.inquiryAnswer.count({ where: { inquiryId: id } }),
      ]);
    expect(await count(staff)).toEqual([
      1,
      questions.filter(({ showIf }) => showIf === undefined).length,
    ]);
    const others = [
      anonymousActor(null),
      await makeActor(["CLIENT_WORKER"], { in: "Björkvik" }),
      await makeActor(["DUTY"]),
      await makeActor(["HOME_ADULT"]),
      await makeActor(["ADMIN"]),
      {
        ...anonymousActor(null),
        kind: "LINK" as const,
        inquiryId: await send(anonymousActor(null)),
      },
    ];
    for (const actor of others) expect(await count(actor)).toEqual([0, 0]);
  });

  test("a visitor can neither change an inquiry nor write one in another's name", async () => {
    const id = await send(anonymousActor(null));
    const changed = await inTransaction(dbContextOf(anonymousActor(null)), (tx) =>
      tx.inquiry.updateMany({ where: { id }, data: { state: "CONVERTED" } }),
    );
    expect(changed.count).toBe(0);
    await expect(
      inTransaction(dbContextOf(anonymousActor(null)), (tx) =>
        tx.inquiryAnswer.create({ data: { inquiryId: id, questionId: "new", value: "x" } }),
      ),
    ).rejects.toThrow();
  });
});
