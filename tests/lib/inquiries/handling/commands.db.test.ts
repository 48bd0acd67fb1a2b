import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, anonymousActor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import {
  assignInquiryAction,
  registerInquiryAction,
  reviewInquiryAction,
} from "@/lib/inquiries/handling/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { inquiryInbox } from "@/lib/inquiries/inbox/queries";
import { inquiryList } from "@/lib/inquiries/inbox/schema";
import { mergeInquiryAction } from "@/lib/inquiries/merging/actions";
import { writeToUnitAction } from "@/lib/inquiries/messages/actions";
import { questions, readTyped } from "@/lib/inquiries/questions/schema";
import { dbDate } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { familyByIdentity } from "../../../support/family";
import { wholeForm } from "../arrange";
import {
  drawn,
  mailsTo,
  makeInquiry,
  openTasks,
  someEmail,
  somePhone,
  stored,
} from "../inquiry-arrange";

let staff: Actor;
let colleague: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
  colleague = await makeActor(["UNIT_MANAGER"], { name: "Karin Ek" });
});

/** An inquiry that waits for somebody to judge whether a machine sent it. */
async function suspicious(email: string): Promise<string> {
  const id = await makeInquiry(staff, { email });
  await asJob(async (tx) => {
    await tx.inquiry.update({ where: { id }, data: { reviewReason: "HONEYPOT" } });
    await tx.outboxMessage.deleteMany({ where: { recipient: email } });
    await tx.task.updateMany({ where: { subjectId: id }, data: { kind: "INQUIRY_REVIEW" } });
  });
  return id;
}

describe("taking in an inquiry by telephone", () => {
  test("asks the same questions and opens the inquiry", async () => {
    const done = await act(registerInquiryAction, staff, {
      ...wholeForm,
      idempotencyKey: uuidv7(),
      assignToMe: "on",
    });
    const id = done.subjects[0]?.id ?? "";
    expect(done.goTo).toBe(`/handlaggning/intresseanmalningar/${id}`);
    expect(await stored(id)).toMatchObject({ source: "PHONE", assignedToId: staff.userId });
    expect(await auditOf(id)).toMatchObject([
      { event: "inquiry.registered", userId: staff.userId, detail: { source: "PHONE" } },
    ]);
  });

  test("twenty times at once with one key makes one", async () => {
    const idempotencyKey = uuidv7();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        act(registerInquiryAction, staff, { ...wholeForm, idempotencyKey }),
      ),
    );
    expect(new Set(answers.map(({ goTo }) => goTo)).size).toBe(1);
    expect(await asJob((tx) => tx.inquiry.count({ where: { idempotencyKey } }))).toBe(1);
    expect(await auditOf(answers[0]?.subjects[0]?.id ?? "")).toHaveLength(1);
  });

  test("says at each field what is wrong", async () => {
    await expect(
      act(registerInquiryAction, staff, { idempotencyKey: uuidv7() }),
    ).rejects.toMatchObject({ fields: readTyped(questions, {}).faults });
    await expect(act(registerInquiryAction, staff, wholeForm)).rejects.toThrow("Rätta");
  });

  test.each([
    "CLIENT_WORKER",
    "DUTY",
    "HOME_ADULT",
    "APPLICANT",
    "EDITOR",
    "ADMIN",
    "AUDITOR",
  ] as const)("%s may not, and the log says so", async (role) => {
    const other = await makeActor([role]);
    await expect(
      act(registerInquiryAction, other, { ...wholeForm, idempotencyKey: uuidv7() }),
    ).rejects.toThrow("behörighet");
    const denied = await asJob((tx) =>
      tx.auditEvent.findFirst({ where: { userId: other.userId } }),
    );
    expect(denied).toMatchObject({ event: "inquiry.registered", outcome: "DENIED" });
  });
});

describe("giving an inquiry to somebody", () => {
  test("moves what there is to do to that person", async () => {
    const id = await makeInquiry(staff);
    const done = await act(assignInquiryAction, staff, {
      ...(await drawn(id)),
      userId: colleague.userId,
    });
    expect(done.goTo).toContain(`${id}?klart=fordelad`);
    expect(await stored(id)).toMatchObject({ assignedToId: colleague.userId, version: 2 });
    expect(await openTasks(id)).toMatchObject([
      { kind: "INQUIRY_FIRST_CONTACT", userId: colleague.userId, role: null },
    ]);
    const back = await act(assignInquiryAction, colleague, {
      ...(await drawn(id)),
      userId: staff.userId,
    });
    expect(back.message).toBe("Din kollega har anmälan nu.");
    const taken = await act(assignInquiryAction, colleague, {
      ...(await drawn(id)),
      userId: colleague.userId,
    });
    expect(taken.message).toBe("Du har anmälan nu.");
    await act(assignInquiryAction, colleague, { ...(await drawn(id)), userId: staff.userId });
    expect(await openTasks(id)).toMatchObject([{ userId: staff.userId }]);
  });

  test("in another state there is something to do too, on the day that it rests to", async () => {
    const id = await makeInquiry(staff);
    await asJob((tx) =>
      tx.inquiry.update({
        where: { id },
        data: { state: "PARKED", parkedUntil: dbDate("2031-02-03") },
      }),
    );
    await act(assignInquiryAction, staff, { ...(await drawn(id)), userId: colleague.userId });
    expect(await openTasks(id)).toMatchObject([
      { kind: "INQUIRY_CONTACT_AGAIN", userId: colleague.userId, dueOn: dbDate("2031-02-03") },
    ]);
  });

  test("takes along what the family asked for, of whomever: nothing of it is asked for twice", async () => {
    const id = await makeInquiry(staff);
    const family = await familyByIdentity(id);
    const write = () =>
      act(writeToUnitAction, family, { to: "OWN", messageId: uuidv7(), body: "Hej" });
    const asked = async () => (await openTasks(id)).filter(({ kind }) => kind === "FAMILY_ANSWER");
    await write();
    const [task] = await asked();
    expect(task).toMatchObject({ userId: null, role: "CONSULTANT" });
    const third = await makeActor(["CONSULTANT"]);
    for (const userId of [colleague.userId, staff.userId]) {
      // Neither's own task: whoever hands it over need not see it.
      await act(assignInquiryAction, third, { ...(await drawn(id)), userId });
      await write();
      expect(await asked()).toMatchObject([{ id: task?.id, userId, role: null }]);
    }
  });

  test("the review stays with everybody", async () => {
    const id = await suspicious(someEmail());
    await act(assignInquiryAction, staff, { ...(await drawn(id)), userId: colleague.userId });
    expect(await openTasks(id)).toMatchObject([{ kind: "INQUIRY_REVIEW", role: "CONSULTANT" }]);
    await act(reviewInquiryAction, staff, { ...(await drawn(id)), isGenuine: "yes" });
    expect(await openTasks(id)).toMatchObject([
      { kind: "INQUIRY_FIRST_CONTACT", userId: colleague.userId },
    ]);
  });

  test("two at once: one wins, the other is told", async () => {
    const id = await makeInquiry(staff);
    const form = await drawn(id);
    const answers = await Promise.allSettled(
      [staff, colleague].map((actor) =>
        act(assignInquiryAction, actor, { ...form, userId: actor.userId }),
      ),
    );
    const lost = answers.filter((answer) => answer.status === "rejected");
    expect(lost.map(({ reason }) => String(reason))).toEqual([
      expect.stringContaining("Någon annan hann ändra"),
    ]);
  });

  test("only to those who work at the unit", async () => {
    const id = await makeInquiry(staff);
    const outsider = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    for (const userId of [outsider.userId, uuidv7()]) {
      await expect(
        act(assignInquiryAction, staff, { ...(await drawn(id)), userId }),
      ).rejects.toMatchObject({
        fields: { userId: [expect.stringContaining("Välj någon annan")] },
      });
    }
    await expect(act(assignInquiryAction, staff, await drawn(id))).rejects.toMatchObject({
      fields: { userId: ["Välj vem som ska ha anmälan"] },
    });
  });

  test("what does not exist and what is ended cannot be given", async () => {
    await expect(
      act(assignInquiryAction, staff, { inquiryId: uuidv7(), version: 1, userId: staff.userId }),
    ).rejects.toThrow("finns inte");
    const id = await makeInquiry(staff);
    await asJob((tx) => tx.inquiry.update({ where: { id }, data: { state: "WITHDRAWN" } }));
    await expect(
      act(assignInquiryAction, staff, { ...(await drawn(id)), userId: staff.userId }),
    ).rejects.toThrow("Ta upp den igen");
  });
});

describe("judging what looks like a machine's", () => {
  test("genuine: the first contact is owed and the family gets its receipt", async () => {
    const email = someEmail();
    const id = await suspicious(email);
    await act(reviewInquiryAction, staff, { ...(await drawn(id)), isGenuine: "yes" });
    expect((await stored(id)).reviewedAt).not.toBeNull();
    expect(await openTasks(id)).toMatchObject([{ kind: "INQUIRY_FIRST_CONTACT" }]);
    expect(await mailsTo(email)).toMatchObject([{ template: "inquiry-receipt" }]);
    await expect(
      act(reviewInquiryAction, staff, { ...(await drawn(id)), isGenuine: "no" }),
    ).rejects.toThrow("redan granskad");
  });

  test("not genuine: closed with that reason, nothing left to do, no mail", async () => {
    const email = someEmail();
    const id = await suspicious(email);
    await act(reviewInquiryAction, staff, { ...(await drawn(id)), isGenuine: "no" });
    expect(await stored(id)).toMatchObject({ state: "NOT_PROCEEDING" });
    expect(await openTasks(id)).toEqual([]);
    expect(await mailsTo(email)).toEqual([]);
    const file = await inquiryFile(staff, id);
    expect(file?.closing).toMatchObject({ reason: "NOT_GENUINE", who: "Hanna Lind" });
  });
});

describe("the file", () => {
  test("shows the form as sent, and the log says who opened it", async () => {
    const id = await makeInquiry(staff);
    const file = await inquiryFile(colleague, id);
    expect(file).toMatchObject({ state: "RECEIVED", attempts: [], infoCall: null, closing: null });
    const lines = file?.form.flatMap((section) => section.lines);
    expect(lines?.find(({ id: name }) => name === "missions")?.words).toBe("Jourhem, familjehem");
    expect(file?.missingForInvestigation).toEqual(["Håll ett informationssamtal med familjen."]);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      event: "inquiry.opened",
      outcome: "READ",
      userId: colleague.userId,
    });
    expect(await inquiryFile(staff, uuidv7())).toBeNull();
  });

  test("suggests others of the same family by address, number, or name and postal code", async () => {
    const phone = somePhone();
    const first = await makeInquiry(staff, {
      phone,
      givenName: "Siv",
      familyName: "Ö",
      postalCode: "99001",
    });
    const partner = await makeInquiry(staff, {
      phone,
      givenName: "Tor",
      familyName: "Ö",
      postalCode: "99001",
    });
    const again = await makeInquiry(staff, {
      givenName: "SIV",
      familyName: "ö",
      postalCode: "990 01",
    });
    const stranger = await makeInquiry(staff, {
      givenName: "Siv",
      familyName: "Ö",
      postalCode: "99002",
    });
    const found = (await inquiryFile(staff, first))?.duplicates ?? [];
    expect(Object.fromEntries(found.map(({ id, signs }) => [id, signs]))).toEqual({
      [partner]: ["PHONE"],
      [again]: ["NAME_AND_POSTAL_CODE"],
    });
    expect(found.map(({ id }) => id)).not.toContain(stranger);
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: again }, data: { state: "MERGED", mergedIntoId: first } }),
    );
    const idsBeside = async (id: string) =>
      (await inquiryFile(staff, id))?.duplicates.map((duplicate) => duplicate.id);
    // The two are one matter now, and each says so among its facts.
    expect(await idsBeside(first)).toEqual([partner]);
    expect(await idsBeside(again)).not.toContain(first);
  });

  test("of a family whose data became protected shows nothing but the label", async () => {
    const id = await makeInquiry(staff);
    await asJob((tx) =>
      tx.inquiry.update({
        where: { id },
        data: { protectionLevel: "CONFIDENTIAL", givenName: "Familj Björk", familyName: "" },
      }),
    );
    const file = await inquiryFile(staff, id);
    expect(file).toMatchObject({
      isProtected: true,
      name: "Familj Björk",
      form: [],
      email: null,
    });
    expect(JSON.stringify(file)).not.toMatch(/Öberg|123 ?45|\+4670/);
  });

  test("is closed to those who do not handle inquiries", async () => {
    const id = await makeInquiry(staff);
    for (const actor of [
      anonymousActor(null),
      await makeActor(["DUTY"]),
      await makeActor(["ADMIN"]),
    ]) {
      await expect(inquiryFile(actor, id)).rejects.toThrow("without permission");
    }
  });
});

describe("the inbox", () => {
  const list = (query: Record<string, string | string[]> = {}) =>
    inquiryInbox(staff, inquiryList.parse({ antal: "100", ...query }));

  test("has those that wait for a first contact on top, the most urgent first", async () => {
    const later = await makeInquiry(staff);
    const sooner = await makeInquiry(staff);
    const talked = await makeInquiry(staff);
    await asJob(async (tx) => {
      const due = (id: string, day: `${number}-${number}-${number}`) =>
        tx.inquiry.update({ where: { id }, data: { firstContactDueOn: dbDate(day) } });
      await due(later, "2020-01-09");
      await due(sooner, "2020-01-08");
      await due(talked, "2020-01-07");
      await tx.inquiry.update({ where: { id: talked }, data: { state: "IN_CONTACT" } });
    });
    const ids = (await list()).rows.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual([sooner, later]);
    expect(ids).toContain(talked);
  });

  test("filters by state, mission, person and review", async () => {
    const mine = await makeInquiry(staff, { missions: ["RELIEF"] });
    await act(assignInquiryAction, staff, { ...(await drawn(mine)), userId: staff.userId });
    const judged = await suspicious(someEmail());
    const idsOf = async (query: Record<string, string | string[]>) =>
      (await list(query)).rows.map(({ id }) => id);
    expect(await idsOf({ uppdrag: ["RELIEF"] })).toContain(mine);
    expect(await idsOf({ uppdrag: ["TRANSIT"] })).not.toContain(mine);
    expect(await idsOf({ fordelning: "MINE" })).toContain(mine);
    expect(await idsOf({ fordelning: "NOBODY" })).not.toContain(mine);
    expect(await idsOf({ handlaggare: staff.userId ?? "" })).toContain(mine);
    expect(await idsOf({ granskning: "AWAITED" })).toContain(judged);
    expect(await idsOf({ granskning: "AWAITED" })).not.toContain(mine);
    expect(await idsOf({ lage: ["WITHDRAWN"] })).not.toContain(mine);
  });

  test("says what the form says in words, and logs the list with its count", async () => {
    const id = await makeInquiry(staff, { ownRoom: "POSSIBLE" });
    const { rows, count } = await list();
    expect(rows.find((row) => row.id === id)?.says).toEqual({
      mission: { label: "Uppdrag", words: "Jourhem" },
      adult: { label: "Vuxen hemma", words: "Ja" },
      room: { label: "Eget rum", words: "Ja, om vi möblerar om" },
      ages: { label: "Barnens ålder", words: "0–12 år" },
    });
    const logged = await asJob((tx) =>
      tx.auditEvent.findFirst({ where: { event: "inquiry.listed" }, orderBy: { id: "desc" } }),
    );
    expect(logged).toMatchObject({ userId: staff.userId, detail: { count: Math.min(count, 100) } });
  });
});

test("a forged form about another's inquiry is stopped by the database too", async () => {
  const id = await makeInquiry(staff);
  const client = await makeActor(["CLIENT_WORKER"], { in: "Åsby" });
  const changed = await inTransaction(dbContextOf(client), (tx) =>
    tx.inquiry.updateMany({ where: { id }, data: { assignedToId: client.userId } }),
  );
  expect(changed.count).toBe(0);
  await expect(
    act(mergeInquiryAction, client, { ...(await drawn(id)), intoId: id, kind: "SAME_PERSON" }),
  ).rejects.toThrow("behörighet");
});
