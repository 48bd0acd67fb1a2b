import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { defineQuery } from "@/lib/access/define-query";
import { openThread, unreadCounts } from "@/lib/notifications/threads/queries";
import type { ThreadSubject } from "@/lib/notifications/threads/schema";
import { writeAboutRequestAction } from "@/lib/placements/messages/actions";
import { at } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { makeRequest } from "../../documents/arrange";

let consultant: Actor;
let manager: Actor;
let client: Actor;
let otherClient: Actor;
let otherConsultant: Actor;
const noon = new Date("2026-11-22T11:00:00Z");

beforeAll(async () => {
  consultant = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
  manager = await makeActor(["UNIT_MANAGER"]);
  otherConsultant = await makeActor(["CONSULTANT"]);
  client = await makeActor(["CLIENT_WORKER"], { in: "Björkvik", name: "Per Ek" });
  otherClient = await makeActor(["CLIENT_WORKER"], { in: "Åsby" });
});

const ours = () => makeRequest({ client: "Björkvik", assignedTo: consultant.userId });
const countUnread = defineQuery({
  permission: "thread.read",
  run: (reading, ids: string[]) => unreadCounts(reading, "REQUEST", ids),
});
const unread = async (actor: Actor, { id }: ThreadSubject) =>
  (await countUnread(actor, [id])).get(id) ?? 0;

function post(
  actor: Actor,
  subject: ThreadSubject,
  ...[body = "Kan ni ringa?", messageId = uuidv7()]: [body?: string, messageId?: string]
) {
  const about = { subjectType: subject.type, subjectId: subject.id };
  return at(noon, () => act(writeAboutRequestAction, actor, { ...about, messageId, body }));
}

describe("a message", () => {
  test("is read by both sides and kept encrypted", async () => {
    const subject = await ours();
    await post(client, subject, "Finns det\r\nhusdjur i hemmet? ");
    await post(consultant, subject, "Ja, en katt.");
    const { messages } = await openThread(client, { subject });
    expect(messages).toMatchObject([
      { body: "Finns det\nhusdjur i hemmet?", authorName: "Per Ek", side: "OUTSIDE", isOwn: true },
      { body: "Ja, en katt.", authorName: "Hanna Lind", side: "UNIT", isOwn: false, sentAt: noon },
    ]);
    const stored = await asJob((tx) =>
      tx.message.findMany({ where: { thread: { subjectId: subject.id } } }),
    );
    expect(stored.every(({ bodyEncrypted }) => bodyEncrypted.startsWith("v1:"))).toBe(true);
  });

  test("sent again with other words is not taken for sent, and the log tells of it once", async () => {
    const [subject, other] = [await ours(), await ours()];
    const id = uuidv7();
    await post(client, subject, "Finns det husdjur?", id);
    await post(client, subject, "Finns det husdjur?", id);
    await expect(post(client, subject, "Ring mig i stället", id)).rejects.toThrow("skickades inte");
    await expect(post(client, other, "Finns det husdjur?", id)).rejects.toThrow("skickades inte");
    const { messages } = await openThread(client, { subject });
    expect(messages.map(({ body }) => body)).toEqual(["Finns det husdjur?"]);
    expect((await auditOf(subject.id)).filter(({ outcome }) => outcome === "DONE")).toHaveLength(1);
  });

  test("is logged with the side it came from and without what it says", async () => {
    const subject = await ours();
    await post(client, subject, "Kanariefågel");
    const events = await auditOf(subject.id);
    expect(events).toMatchObject([
      {
        event: "thread.posted",
        outcome: "DONE",
        userId: client.userId,
        detail: { side: "OUTSIDE" },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain("Kanariefågel");
  });

  test("is sent once although it is sent twice", async () => {
    const subject = await ours();
    const messageId = uuidv7();
    await post(client, subject, "En gång", messageId);
    await post(client, subject, "En gång", messageId);
    expect((await openThread(client, { subject })).messages).toHaveLength(1);
    await expect(post(consultant, subject, "Annans id", messageId)).rejects.toThrow(
      "Meddelandet skickades inte",
    );
  });

  test("from both sides at once makes one thread", async () => {
    const subject = await ours();
    await Promise.all([post(client, subject), post(consultant, subject), post(manager, subject)]);
    expect((await openThread(client, { subject })).messages).toHaveLength(3);
    const about = { subjectId: subject.id };
    expect(await asJob((tx) => tx.messageThread.count({ where: about }))).toBe(1);
  });

  test.each([
    ["   ", "Skriv meddelandet"],
    ["x".repeat(4_001), "Korta texten till högst 4000 tecken. Nu är den 4001 tecken."],
  ])("is refused when it is empty or too long", async (body, text) => {
    await expect(post(client, await ours(), body)).rejects.toMatchObject({
      fields: { body: [text] },
    });
  });

  test("never changes", async () => {
    const subject = await ours();
    const id = uuidv7();
    await post(client, subject, "Så här", id);
    const change = inTransaction(dbContextOf(client), (tx) =>
      tx.message.update({ where: { id }, data: { bodyEncrypted: "annat" } }),
    );
    await expect(change).rejects.toThrow(/never changed/);
    await expect(asJob((tx) => tx.message.delete({ where: { id } }))).rejects.toThrow();
  });
});

describe("what is read and unread", () => {
  test("waits for each reader until that reader opens the thread", async () => {
    const subject = await ours();
    await post(client, subject);
    await post(client, subject, "Hallå?");
    expect(await unread(consultant, subject)).toBe(2);
    expect(await unread(client, subject)).toBe(0);
    const first = await openThread(consultant, { subject });
    expect(first.messages.map(({ isNew }) => isNew)).toEqual([true, true]);
    expect(await unread(consultant, subject)).toBe(0);
    expect(await unread(manager, subject)).toBe(2);
    const second = await openThread(consultant, { subject });
    expect(second.messages.map(({ isNew }) => isNew)).toEqual([false, false]);
    await post(consultant, subject, "Jag ringer.");
    expect(await unread(consultant, subject)).toBe(0);
    expect(await unread(client, subject)).toBe(1);
  });

  test("is logged as a reading of the subject", async () => {
    const subject = await ours();
    await post(client, subject);
    await openThread(consultant, { subject });
    expect((await auditOf(subject.id)).at(-1)).toMatchObject({
      event: "thread.opened",
      outcome: "READ",
      detail: { count: 1, unread: 1 },
    });
  });

  test("goes well in two windows at once", async () => {
    const subject = await ours();
    await post(client, subject);
    await Promise.all([openThread(consultant, { subject }), openThread(consultant, { subject })]);
    expect(await unread(consultant, subject)).toBe(0);
  });

  test("cannot be marked in somebody else's name", async () => {
    const subject = await ours();
    const id = uuidv7();
    await post(client, subject, "Läst?", id);
    const forge = inTransaction(dbContextOf(client), (tx) =>
      tx.messageRead.create({
        data: { messageId: id, userId: consultant.userId ?? "", side: "UNIT" },
      }),
    );
    await expect(forge).rejects.toThrow();
    expect(await unread(consultant, subject)).toBe(1);
  });
});

describe("who may write and read", () => {
  test("another municipality and a consultant who is not assigned see and send nothing", async () => {
    const subject = await ours();
    await post(client, subject);
    for (const stranger of [otherClient, otherConsultant]) {
      await expect(post(stranger, subject)).rejects.toThrow("Ärendet finns inte");
      expect((await openThread(stranger, { subject })).messages).toEqual([]);
      expect(await unread(stranger, subject)).toBe(0);
    }
  });

  test("somebody without the permission is turned away", async () => {
    const subject = await ours();
    const editor = await makeActor(["EDITOR"]);
    await expect(post(editor, subject)).rejects.toThrow("Du har inte behörighet att göra det.");
    await expect(openThread(editor, { subject })).rejects.toThrow("without permission");
  });

  test("nobody writes in another's name past the code", async () => {
    const subject = await ours();
    await post(client, subject);
    const forge = inTransaction(dbContextOf(client), async (tx) => {
      const { id } = await tx.messageThread.findFirstOrThrow({ where: { subjectId: subject.id } });
      const data = {
        authorId: consultant.userId ?? "",
        authorName: "Hanna Lind",
        side: "UNIT",
      } as const;
      await tx.message.create({ data: { threadId: id, bodyEncrypted: "x", ...data } });
    });
    await expect(forge).rejects.toThrow();
  });
});
