import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { familyNews } from "@/lib/inquiries/matter/queries";
import { writeToFamilyAction, writeToUnitAction } from "@/lib/inquiries/messages/actions";
import { familyMessages, staffMessages, unreadByFamily } from "@/lib/inquiries/messages/queries";
import { at, today } from "@/lib/platform/clock";
import { dayFromDb } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf } from "../../../support/actors";
import { type Family, investigate, makeFamily, refusalTo } from "../family-arrange";
import { mailsTo, openTasks } from "../inquiry-arrange";

let family: Family;
beforeAll(async () => {
  family = await makeFamily();
});

/** A Friday: two working days later is Tuesday. */
const friday = new Date("2026-11-27T10:00:00Z");
const say = (actor: Actor, to: "OWN" | "BOTH", body = "Hej!", messageId = uuidv7()) =>
  at(friday, () => act(writeToUnitAction, actor, { to, messageId, body }));
const answer = (inquiryId: string, adultId: string | null, actor: Actor, body = "Hej hej!") =>
  act(writeToFamilyAction, actor, {
    ...{ inquiryId, adultId: adultId ?? "", messageId: uuidv7(), body },
  });
const read = async (actor: Actor, thread?: "OWN" | "BOTH") =>
  (await familyMessages(actor, thread))?.thread.messages.map(({ body }) => body);
const tasksOf = async (id: string) =>
  (await openTasks(id)).filter(({ kind }) => kind === "FAMILY_ANSWER");

describe("what one adult writes", () => {
  test("alone is read by the unit and never by the other adult, whichever way", async () => {
    const { inquiryId, eva, jon, unit } = await makeFamily();
    await say(eva.actor, "OWN", "Bara mellan oss");
    await say(eva.actor, "BOTH", "Till er båda");
    expect(await read(eva.actor, "OWN")).toEqual(["Bara mellan oss"]);
    expect(await read(jon.actor, "OWN")).toEqual([]);
    expect(await read(jon.actor, "BOTH")).toEqual(["Till er båda"]);
    const page = await staffMessages(unit.lead, { inquiryId, thread: eva.id });
    expect(page?.thread.messages).toMatchObject([{ body: "Bara mellan oss", authorName: "Eva" }]);
    // Past the code: the database shows the other adult neither the message nor the thread.
    const seen = await inTransaction(dbContextOf(jon.actor), async (tx) => ({
      threads: await tx.messageThread.findMany({ select: { subjectId: true } }),
      messages: await tx.message.findMany({ select: { bodyEncrypted: true } }),
      reads: await tx.messageRead.count({ where: { userId: eva.id } }),
    }));
    expect(seen.threads).toEqual([{ subjectId: inquiryId }]);
    expect(seen.messages).toHaveLength(1);
  });

  test("cannot be put in the other's name or thread past the code", async () => {
    const { eva, jon } = await makeFamily();
    await say(eva.actor, "OWN");
    const thread = await asJob((tx) =>
      tx.messageThread.findFirstOrThrow({ where: { subjectId: eva.id } }),
    );
    const forge = (authorId: string) =>
      inTransaction(dbContextOf(jon.actor), (tx) =>
        tx.message.createMany({
          data: {
            ...{ id: uuidv7(), threadId: thread.id, authorId, authorName: "Eva" },
            ...{ side: "OUTSIDE" as const, bodyEncrypted: "x" },
          },
        }),
      );
    await expect(forge(eva.id)).rejects.toThrow();
    await expect(forge(jon.id)).rejects.toThrow();
  });

  test("is another family's to see as little as to write", async () => {
    const other = await makeFamily();
    await say(family.eva.actor, "BOTH", "Hemligt");
    expect(await read(other.eva.actor, "BOTH")).toEqual([]);
    const [seen] = await inTransaction(
      dbContextOf(other.eva.actor),
      (tx) =>
        tx.$queryRaw<{ matters: bigint }[]>`
        SELECT count(*) AS matters FROM app.family_matter(${family.inquiryId}::uuid)`,
    );
    expect(seen?.matters).toBe(0n);
  });

  test("is sent once although it is sent twice, and at once from two windows", async () => {
    const { inquiryId, eva } = await makeFamily();
    const messageId = uuidv7();
    await Promise.all([
      say(eva.actor, "OWN", "En gång", messageId),
      say(eva.actor, "OWN", "En gång", messageId),
      say(eva.actor, "OWN", "En till"),
    ]);
    expect((await read(eva.actor))?.sort()).toEqual(["En gång", "En till"]);
    expect(await tasksOf(inquiryId)).toHaveLength(1);
  });

  test("to both asks for two adults", async () => {
    const { eva, jon } = await makeFamily();
    await asJob((tx) =>
      tx.inquiryAdult.update({ where: { id: jon.id }, data: { leftAt: new Date() } }),
    );
    const input = { to: "BOTH", messageId: uuidv7(), body: "Hej" };
    expect(await refusalTo(writeToUnitAction, eva.actor, input)).toContain("Ni är inte två");
    expect((await familyMessages(eva.actor, "BOTH"))?.chosen).toBe("OWN");
  });
});

describe("an answer", () => {
  test("is owed by the handler in two working days, until every thread has one", async () => {
    const { inquiryId, eva, jon, unit } = await makeFamily();
    await say(eva.actor, "OWN");
    await say(eva.actor, "OWN", "Hallå?");
    await say(jon.actor, "BOTH");
    const [task, ...more] = await tasksOf(inquiryId);
    expect(task).toMatchObject({ userId: unit.lead.userId, subjectType: "INQUIRY" });
    expect(task && dayFromDb(task.dueOn)).toBe("2026-12-01");
    expect(more).toEqual([]);
    await answer(inquiryId, eva.id, unit.lead);
    expect(await tasksOf(inquiryId)).toHaveLength(1);
    await answer(inquiryId, null, unit.second);
    expect(await tasksOf(inquiryId)).toEqual([]);
  });

  test("is told of by mail to those who may read it, without a word of it", async () => {
    const { inquiryId, eva, jon, unit } = await makeFamily();
    await answer(inquiryId, eva.id, unit.lead, "Kanariefågel");
    expect(await mailsTo(eva.email)).toMatchObject([
      { template: "new-message", params: { path: "/min-ansokan/meddelanden" } },
    ]);
    expect(await mailsTo(jon.email)).toEqual([]);
    await answer(inquiryId, null, unit.lead);
    expect(await mailsTo(jon.email)).toHaveLength(1);
    expect(JSON.stringify(await auditOf(inquiryId))).not.toContain("Kanariefågel");
  });

  test("is marked as read on both sides", async () => {
    const { inquiryId, eva, unit } = await makeFamily();
    await say(eva.actor, "OWN");
    const own = async () => (await familyMessages(eva.actor, "OWN"))?.thread.messages[0]?.readAt;
    const news = (actor: Actor) =>
      inTransaction(dbContextOf(actor), (tx) =>
        familyNews({ tx, actor, today: today() }, inquiryId),
      );
    expect(await own()).toBeNull();
    expect(await news(unit.lead)).toMatchObject({ unreadMessages: 1 });
    const seenAt = new Date("2026-11-27T13:32:00Z");
    await at(seenAt, () => staffMessages(unit.lead, { inquiryId, thread: undefined }));
    expect(await own()).toEqual(seenAt);
    expect(await news(unit.lead)).toMatchObject({ unreadMessages: 0 });
    await answer(inquiryId, eva.id, unit.lead);
    const staffSees = async () =>
      (await staffMessages(unit.lead, { inquiryId, thread: eva.id }))?.thread.messages.at(-1);
    expect((await staffSees())?.readAt).toBeNull();
    await familyMessages(eva.actor, undefined);
    expect((await staffSees())?.readAt).toBeInstanceOf(Date);
  });

  test("is counted in the menu of those who may read it, until they have", async () => {
    const { inquiryId, eva, jon, unit } = await makeFamily();
    const waiting = async () => [
      await unreadByFamily(eva.actor, undefined),
      await unreadByFamily(jon.actor, undefined),
    ];
    await answer(inquiryId, eva.id, unit.lead);
    await answer(inquiryId, null, unit.lead);
    await say(eva.actor, "BOTH");
    expect(await waiting()).toEqual([2, 2]);
    await familyMessages(eva.actor, "OWN");
    await familyMessages(jon.actor, "BOTH");
    expect(await waiting()).toEqual([1, 0]);
  });

  test("in the thread of both opens that thread for who has nothing else to read", async () => {
    const { inquiryId, jon, unit } = await makeFamily();
    await answer(inquiryId, null, unit.lead, "Till er båda");
    expect(await familyMessages(jon.actor, undefined)).toMatchObject({
      chosen: "BOTH",
      unread: { OWN: 0, BOTH: 0 },
      other: "Eva",
    });
  });
});

describe("once there is an investigation", () => {
  test("the investigators and the manager read on, and no other consultant", async () => {
    const made = await makeFamily();
    const { inquiryId, eva, unit } = made;
    await say(eva.actor, "OWN", "Från tiden före");
    expect(await staffMessages(unit.other, { inquiryId, thread: eva.id })).not.toBeNull();
    const id = await investigate(made);
    await say(eva.actor, "OWN", "Från tiden efter");
    expect(await staffMessages(unit.other, { inquiryId, thread: eva.id })).toBeNull();
    const hidden = await inTransaction(dbContextOf(unit.other), (tx) =>
      tx.messageThread.count({ where: { subjectId: { in: [inquiryId, eva.id] } } }),
    );
    expect(hidden).toBe(0);
    for (const actor of [unit.second, unit.manager]) {
      const page = await staffMessages(actor, { inquiryId, thread: eva.id });
      expect(page?.thread.messages).toHaveLength(2);
    }
    const [task] = await tasksOf(id);
    expect(task).toMatchObject({ userId: unit.lead.userId, subjectType: "INVESTIGATION" });
    await answer(inquiryId, eva.id, unit.second);
    expect([...(await tasksOf(id)), ...(await tasksOf(inquiryId))]).toEqual([]);
    expect((await auditOf(id)).map(({ event }) => event)).toContain("family-message.sent");
  });
});

test("what has ended is only read, and says so", async () => {
  const { inquiryId, eva, unit } = await makeFamily();
  await say(eva.actor, "OWN", "Vi ångrar oss");
  await asJob((tx) =>
    tx.inquiry.update({ where: { id: inquiryId }, data: { state: "WITHDRAWN" } }),
  );
  const own = { to: "OWN", messageId: uuidv7(), body: "Hej" };
  expect(await refusalTo(writeToUnitAction, eva.actor, own)).toContain("tagit tillbaka");
  const unitsOwn = { inquiryId, adultId: eva.id, messageId: uuidv7(), body: "Hej" };
  expect(await refusalTo(writeToFamilyAction, unit.lead, unitsOwn)).toContain("tagit tillbaka");
  expect(await read(eva.actor, "OWN")).toEqual(["Vi ångrar oss"]);
});
