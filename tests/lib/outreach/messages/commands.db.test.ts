import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, anonymousActor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { reportFaultAction, sendMessageAction } from "@/lib/outreach/messages/actions";
import { publicMessageMails } from "@/lib/outreach/messages/mails";
import {
  messageByReference,
  messageInbox,
  ownMessageReceipt,
  promisedAnswerDays,
} from "@/lib/outreach/messages/queries";
import { messageList } from "@/lib/outreach/messages/schema";
import { at } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { auditOf, makeActor, organisation } from "../../../support/actors";
import { kept } from "../../inquiries/browser";
import { someEmail } from "../../inquiries/inquiry-arrange";
import {
  mailsTo,
  makeMessage,
  messageTasks,
  sentByMachine,
  someFault,
  someMessage,
  storedMessage,
} from "./arrange";

vi.mock("next/headers", async () => (await import("../../inquiries/browser")).nextHeaders);

const visitor = anonymousActor(null);
let staff: Actor;

beforeAll(async () => {
  await organisation("Ekdala");
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
});
beforeEach(() => kept.clear());

describe("writing to the unit", () => {
  test("keeps it encrypted, promises a day, gives a task, and tells no word of it elsewhere", async () => {
    const email = someEmail();
    const done = await at(new Date("2026-11-27T15:00Z"), () =>
      act(sendMessageAction, visitor, someMessage({ email })),
    );
    expect(done.goTo).toBe("/kontakt/kvitto");
    const id = done.subjects[0]?.id ?? "";
    const row = await storedMessage(id);
    expect(row).toMatchObject({
      ...{ kind: "QUESTION", state: "WAITING", topic: "BECOME_HOME", reviewReason: null },
      ...{ dueOn: dbDate("2026-12-01"), retentionClass: "MESSAGE", assignedToId: null },
    });
    expect(JSON.stringify(row)).not.toMatch(/Öberg|rum|exempel/);
    const tasks = await messageTasks(id);
    expect(tasks).toMatchObject([
      { kind: "PUBLIC_MESSAGE_ANSWER", role: "CONSULTANT", note: row.reference },
    ]);
    const log = await auditOf(id);
    expect(log).toMatchObject([{ event: "public-message.sent", userId: null }]);
    expect(JSON.stringify([tasks, log])).not.toMatch(/Öberg|rum\?|exempel/);
    expect(await ownMessageReceipt()).toMatchObject({ isMailed: true });
    const [mail] = await mailsTo(email);
    const told = publicMessageMails["public-message-received"]?.(
      mail?.params as Record<string, string>,
      { recipient: email, writtenAt: new Date() },
    );
    expect(told?.text).toContain("tisdag 1\u00a0december 2026");
    expect(told?.text).toContain(row.reference);
    expect(JSON.stringify(mail?.params) + told?.text).not.toMatch(/Öberg|rum\?|Att bli/);
  });

  test("a fault is told without a name and promises a day of its own", async () => {
    const done = await act(reportFaultAction, visitor, someFault({ aid: "skärmläsare" }));
    const id = done.subjects[0]?.id ?? "";
    expect(await storedMessage(id)).toMatchObject({ kind: "ACCESS_FAULT", topic: "ACCESSIBILITY" });
    expect(await messageTasks(id)).toMatchObject([{ kind: "ACCESS_FAULT_ANSWER" }]);
    const { fault } = await promisedAnswerDays(visitor, undefined);
    expect(await ownMessageReceipt()).toMatchObject({
      ...{ kind: "ACCESS_FAULT", dueOn: fault },
      isMailed: false,
      content: { page: "Ersättning", aid: "skärmläsare", name: null, phone: null, email: null },
    });
  });

  test("twenty times at once it is one message, one task and one mail, with one reference", async () => {
    const email = someEmail();
    const form = someMessage({ email });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act(sendMessageAction, visitor, form)),
    );
    const ids = answers.flatMap(({ subjects }) => subjects.map(({ id }) => id));
    expect(ids).toHaveLength(1);
    expect(await messageTasks(ids[0] ?? "")).toHaveLength(1);
    expect(await mailsTo(email)).toHaveLength(1);
    const { reference } = await storedMessage(ids[0] ?? "");
    expect(await ownMessageReceipt()).toMatchObject({ reference });
  });

  test("other words are another message", async () => {
    const form = someMessage();
    const first = await makeMessage(form);
    const second = await makeMessage({ ...form, text: "En sak till." });
    expect([first, second]).not.toContain("");
    expect(first).not.toBe(second);
  });

  test("what a machine seems to send waits for a person, and mails nobody", async () => {
    const id = await sentByMachine();
    expect(await storedMessage(id)).toMatchObject({ reviewReason: "HONEYPOT" });
    expect(await messageTasks(id)).toMatchObject([{ kind: "PUBLIC_MESSAGE_REVIEW" }]);
    expect(await ownMessageReceipt()).toMatchObject({ isMailed: false });
  });

  test("the longest message of the widest signs leaves a receipt that the browser can keep", async () => {
    await act(sendMessageAction, visitor, someMessage({ text: "🙂".repeat(2_000) }));
    const [[, cookie] = []] = kept;
    expect(cookie?.value.length).toBeLessThan(4_000);
    expect((await ownMessageReceipt())?.content.text).toMatch(/^🙂+ …$/u);
  });

  test("a visitor reads no message, nor adds one that is not its own", async () => {
    const id = await makeMessage();
    const context = dbContextOf(visitor);
    expect(await inTransaction(context, (tx) => tx.publicMessage.count())).toBe(0);
    const { contentEncrypted, ...row } = await storedMessage(id);
    await expect(
      inTransaction(context, (tx) =>
        tx.publicMessage.createMany({
          data: { ...row, contentEncrypted, id: crypto.randomUUID(), sentKey: "x" },
        }),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe("the list of messages", () => {
  const found = async (query: Record<string, string>) => {
    const inbox = await messageInbox(staff, messageList.parse({ antal: "100", ...query }));
    return inbox.rows.map(({ id }) => id);
  };

  test("has those who wait by their day, and filters by kind, person and review", async () => {
    const question = await makeMessage();
    const machine = await sentByMachine();
    const done = await act(reportFaultAction, visitor, someFault());
    const fault = done.subjects[0]?.id ?? "";
    expect(await found({})).toEqual(expect.arrayContaining([question, machine, fault]));
    expect(await found({ slag: "ACCESS_FAULT" })).toContain(fault);
    expect(await found({ slag: "ACCESS_FAULT" })).not.toContain(question);
    expect(await found({ granskning: "AWAITED" })).toContain(machine);
    expect(await found({ granskning: "AWAITED" })).not.toContain(question);
    expect(await found({ vem: "ME" })).not.toContain(question);
    expect(await found({ vem: "NOBODY" })).toContain(question);
    expect(await found({ svara: "NOW" })).not.toContain(question);
  });

  test("finds the one whose reference is read out, and nothing for anything else", async () => {
    const id = await makeMessage();
    const { reference } = await storedMessage(id);
    expect(await messageByReference(staff, reference.toLowerCase().replaceAll("-", " "))).toBe(id);
    expect(await messageByReference(staff, "M-2222-2222")).toBeNull();
    expect(await messageByReference(staff, "' OR 1=1 --")).toBeNull();
    await expect(messageByReference(visitor, reference)).rejects.toThrow();
  });
});
