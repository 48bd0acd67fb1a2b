import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, anonymousActor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { perform } from "@/lib/access/perform";
import { registerInquiryAction } from "@/lib/inquiries/handling/actions";
import {
  askForCallAction,
  giveUpCallbackAction,
  recordCallAction,
  reviewCallbackAction,
} from "@/lib/outreach/callbacks/actions";
import { askForCall } from "@/lib/outreach/callbacks/commands";
import {
  callbackFile,
  callbackInbox,
  ownReceipt,
  promisedCallDay,
} from "@/lib/outreach/callbacks/queries";
import { askForCallSchema, callbackList } from "@/lib/outreach/callbacks/schema";
import { at } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor, organisation } from "../../../support/actors";
import { wholeForm } from "../../inquiries/arrange";
import { kept } from "../../inquiries/browser";
import { someEmail } from "../../inquiries/inquiry-arrange";
import { callTasks, drawnCallback, makeCallback, someWish, storedCallback } from "./arrange";

vi.mock("next/headers", async () => (await import("../../inquiries/browser")).nextHeaders);

const visitor = anonymousActor(null);
let staff: Actor;

beforeAll(async () => {
  await organisation("Ekdala");
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
});
beforeEach(() => kept.clear());

/** What a machine sends: noticed by the guard, done by the same command. */
async function sentByMachine(): Promise<string> {
  const event = "callback.requested";
  const spec = { event, permission: "public", input: askForCallSchema, run: askForCall } as const;
  const done = await perform(visitor, spec, { input: someWish(), suspicion: "HONEYPOT" });
  return done.subjects[0]?.id ?? "";
}

/** Rings and registers how it went. */
async function call(id: string, outcome: string, more: Record<string, unknown> = {}) {
  return act(recordCallAction, staff, { ...(await drawnCallback(id)), outcome, ...more });
}

describe("asking to be called", () => {
  test("keeps the wish, gives the consultants a task for the promised day, and logs no name", async () => {
    const wish = someWish({ weekdays: "THURSDAY", dayParts: ["MORNING"], noMessage: "on" });
    const done = await at(new Date("2026-11-23T20:00Z"), () =>
      act(askForCallAction, visitor, wish),
    );
    const id = done.subjects[0]?.id ?? "";
    expect(done.goTo).toBe("/bli-uppringd/kvitto");
    expect(await storedCallback(id)).toMatchObject({
      ...{ state: "WAITING", name: "Åsa Öberg", weekdays: ["THURSDAY"], dayParts: ["MORNING"] },
      ...{ mayLeaveMessage: false, interpreterLanguage: null, reviewReason: null },
      ...{ dueOn: dbDate("2026-11-26"), retentionClass: "CALLBACK" },
      phone: expect.stringMatching(/^\+46/),
    });
    const [task] = await callTasks(id);
    expect(task).toMatchObject({
      ...{ kind: "CALLBACK_CALL", role: "CONSULTANT", userId: null, dueOn: dbDate("2026-11-26") },
      note: expect.stringMatching(/^Torsdagar, förmiddagar.*\. Lämna inget meddelande$/),
    });
    const log = await auditOf(id);
    expect(log).toMatchObject([
      { event: "callback.requested", userId: null, detail: { needsReview: false } },
    ]);
    expect(JSON.stringify([task?.note, log[0]?.detail])).not.toContain("Öberg");
  });

  test("the receipt says what was sent, and another's browser is told nothing", async () => {
    const wish = someWish({ interpreterLanguage: " tigrinja " });
    await act(askForCallAction, visitor, wish);
    expect(await ownReceipt()).toMatchObject({
      ...{ name: "Åsa Öberg", interpreterLanguage: "tigrinja", mayLeaveMessage: true },
      dueOn: await promisedCallDay(visitor, undefined),
    });
    const [name, cookie] = [...kept][0] ?? ["", undefined];
    expect(cookie?.value).not.toMatch(/Öberg|tigrinja/);
    kept.set(name, { value: `${cookie?.value.slice(0, -4)}AAAA` });
    expect(await ownReceipt()).toBeNull();
    kept.clear();
    expect(await ownReceipt()).toBeNull();
  });

  test("twenty times at once makes one wish and one task, and everybody gets the receipt", async () => {
    const wish = someWish();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act(askForCallAction, visitor, wish)),
    );
    const ids = answers.flatMap(({ subjects }) => subjects.map(({ id }) => id));
    expect(ids).toHaveLength(1);
    expect(new Set(answers.map(({ goTo }) => goTo)).size).toBe(1);
    expect(await callTasks(ids[0] ?? "")).toHaveLength(1);
  });

  test("other words, another day or after the talk it is a wish of its own", async () => {
    const wish = someWish();
    const first = await makeCallback(wish);
    const others = [
      await makeCallback({ ...wish, noMessage: "on" }),
      await at(new Date(Date.now() + 86_400_000), () => makeCallback(wish)),
    ];
    await call(first, "REACHED");
    others.push(await makeCallback(wish));
    expect(new Set([first, ...others]).size).toBe(4);
    expect(others).not.toContain("");
  });

  test("what a machine seems to send waits for a person, and is not dropped", async () => {
    const id = await sentByMachine();
    expect(await storedCallback(id)).toMatchObject({ state: "WAITING", reviewReason: "HONEYPOT" });
    expect(await callTasks(id)).toMatchObject([{ kind: "CALLBACK_REVIEW", role: "CONSULTANT" }]);
    await expect(call(id, "REACHED")).rejects.toThrow("Granska först");
  });

  test("says at each field what to write, and knows no number that cannot be", async () => {
    await expect(act(askForCallAction, visitor, { phone: "12" })).rejects.toMatchObject({
      fields: {
        name: ["Skriv ditt namn"],
        phone: ["Skriv ett telefonnummer, till exempel 070-123 45 67"],
      },
    });
  });

  test("the visitor who sent it reads nothing back, and writes nobody else's", async () => {
    const id = await makeCallback();
    const context = { ...dbContextOf(visitor), callback: id };
    const [rows, tasks] = await inTransaction(context, async (tx) => [
      await tx.callback.count(),
      await tx.task.count(),
    ]);
    expect([rows, tasks]).toEqual([0, 0]);
    const row = await storedCallback(id);
    const copy = { ...row, id: uuidv7(), name: "Någon annan" };
    await expect(
      inTransaction(context, (tx) => tx.callback.createMany({ data: copy })),
    ).rejects.toThrow();
  });
});

describe("registering a call", () => {
  test("no answer: it waits for the next day that suits, and the call is a row", async () => {
    const id = await makeCallback({ weekdays: ["TUESDAY"] });
    await at(new Date("2026-11-24T10:00Z"), async () => {
      const done = await call(id, "NO_ANSWER", { note: "Upptaget" });
      expect(done.message).toBe(
        "Försöket är registrerat. Nästa samtal: senast tisdag 1\u00a0december 2026.",
      );
    });
    expect(await storedCallback(id)).toMatchObject({
      state: "WAITING",
      dueOn: dbDate("2026-12-01"),
    });
    expect(await callTasks(id)).toMatchObject([
      { kind: "CALLBACK_CALL", dueOn: dbDate("2026-12-01") },
    ]);
    const file = await callbackFile(staff, id);
    expect(file?.calls).toMatchObject([
      { outcome: "NO_ANSWER", note: "Upptaget", who: "Hanna Lind" },
    ]);
    expect((await auditOf(id)).map(({ event }) => event)).toContain("callback.call-recorded");
  });

  test("the next day may be chosen, not one that has been", async () => {
    const id = await makeCallback();
    await at(new Date("2026-11-24T10:00Z"), async () => {
      await call(id, "LEFT_MESSAGE", { nextOn: "2026-12-09" });
      expect(await storedCallback(id)).toMatchObject({ dueOn: dbDate("2026-12-09") });
      await expect(call(id, "NO_ANSWER", { nextOn: "2026-11-23" })).rejects.toMatchObject({
        fields: { nextOn: ["Datumet måste vara i dag eller senare"] },
      });
    });
  });

  test("reached: the talk is the end of it, and the interest form goes on from there", async () => {
    const id = await makeCallback({ interpreterLanguage: "dari" });
    const done = await call(id, "REACHED");
    expect(done.goTo).toBe(`/handlaggning/uppringningar/${id}?klart=pratat`);
    expect(await storedCallback(id)).toMatchObject({ state: "TALKED" });
    expect(await callTasks(id)).toEqual([]);
    await expect(call(id, "NO_ANSWER")).rejects.toThrow("redan avslutad");

    const form = { ...wholeForm, email: someEmail(), idempotencyKey: uuidv7(), callbackId: id };
    const { subjects } = await act(registerInquiryAction, staff, form);
    expect(subjects).toContainEqual({ type: "CALLBACK", id });
    const [latest] = (await callbackFile(staff, id))?.timeline ?? [];
    expect(latest).toMatchObject({ event: "inquiry.registered", others: [{ type: "INQUIRY" }] });
  });

  test.each(["WRONG_NUMBER", "WANTS_NO_CONTACT"])(
    "%s: closed with that reason",
    async (outcome) => {
      const id = await makeCallback();
      await call(id, outcome);
      expect(await storedCallback(id)).toMatchObject({ state: "CLOSED" });
      expect((await callbackFile(staff, id))?.closing).toMatchObject({
        ...{ reason: outcome, who: "Hanna Lind" },
      });
      expect(await callTasks(id)).toEqual([]);
    },
  );

  test("no message is registered for somebody who wanted none", async () => {
    const id = await makeCallback({ noMessage: "on" });
    expect((await callbackFile(staff, id))?.outcomes).not.toContain("LEFT_MESSAGE");
    await expect(call(id, "LEFT_MESSAGE")).rejects.toMatchObject({
      fields: { outcome: ["Personen vill inte ha något meddelande. Välj Inget svar."] },
    });
  });

  test("two at once: one is kept, the other is told", async () => {
    const id = await makeCallback();
    const form = { ...(await drawnCallback(id)), outcome: "NO_ANSWER" };
    const colleague = await makeActor(["UNIT_MANAGER"]);
    const answers = await Promise.allSettled(
      [staff, colleague].map((actor) => act(recordCallAction, actor, form)),
    );
    const lost = answers.filter((answer) => answer.status === "rejected");
    expect(lost.map(({ reason }) => String(reason))).toEqual([
      expect.stringContaining("Någon annan hann före"),
    ]);
    expect((await callbackFile(staff, id))?.calls).toHaveLength(1);
  });
});

describe("giving up", () => {
  test("takes calls on as many days as the unit has set", async () => {
    const id = await makeCallback();
    for (const day of ["2026-12-01", "2026-12-02"]) {
      await at(new Date(`${day}T10:00Z`), () => call(id, "NO_ANSWER"));
    }
    await expect(act(giveUpCallbackAction, staff, await drawnCallback(id))).rejects.toThrow(
      "Försök en dag till",
    );
    await at(new Date("2026-12-03T10:00Z"), () => call(id, "NO_ANSWER"));
    await act(giveUpCallbackAction, staff, await drawnCallback(id));
    expect((await callbackFile(staff, id))?.closing).toMatchObject({ reason: "NO_CONTACT" });
    expect(await callTasks(id)).toEqual([]);
  });
});

describe("judging what looks like a machine's", () => {
  test("genuine: the call is owed on the day that was promised", async () => {
    const id = await sentByMachine();
    await act(reviewCallbackAction, staff, { ...(await drawnCallback(id)), isGenuine: "yes" });
    const { dueOn } = await storedCallback(id);
    expect(await callTasks(id)).toMatchObject([{ kind: "CALLBACK_CALL", dueOn }]);
    await expect(
      act(reviewCallbackAction, staff, { ...(await drawnCallback(id)), isGenuine: "no" }),
    ).rejects.toThrow("redan granskad");
  });

  test("not genuine: closed with that reason, nothing left to do", async () => {
    const id = await sentByMachine();
    await act(reviewCallbackAction, staff, { ...(await drawnCallback(id)), isGenuine: "no" });
    expect((await callbackFile(staff, id))?.closing).toMatchObject({ reason: "NOT_GENUINE" });
    expect(await callTasks(id)).toEqual([]);
  });
});

describe("who reads", () => {
  test("the unit's staff, with a row in the log; nobody else", async () => {
    const id = await makeCallback();
    await callbackFile(staff, id);
    expect((await auditOf(id)).at(-1)).toMatchObject({ event: "callback.opened", outcome: "READ" });
    expect(await callbackFile(staff, uuidv7())).toBeNull();
    for (const role of ["DUTY", "CLIENT_WORKER", "HOME_ADULT", "ADMIN"] as const) {
      const other = await makeActor([role]);
      await expect(callbackFile(other, id)).rejects.toThrow("without permission");
      const seen = await inTransaction(dbContextOf(other), (tx) =>
        tx.callback.count({ where: { id } }),
      );
      expect(seen, role).toBe(0);
    }
  });

  test("the list has those who wait on top, and its filters leave what they say", async () => {
    const list = (query: Record<string, string> = {}) =>
      callbackInbox(staff, callbackList.parse({ antal: "100", ...query }));
    const phone = someWish().phone;
    const talked = await makeCallback({ phone });
    await call(talked, "REACHED");
    const quiet = await makeCallback({ phone, noMessage: "on" });
    await asJob((tx) =>
      tx.callback.update({ where: { id: quiet }, data: { dueOn: dbDate("2020-01-07") } }),
    );
    const machine = await sentByMachine();
    expect((await list()).rows[0]?.id).toBe(quiet);
    const ids = async (query: Record<string, string>) =>
      (await list(query)).rows.map(({ id }) => id);
    expect(await ids({ lage: "TALKED" })).toContain(talked);
    expect(await ids({ lage: "TALKED" })).not.toContain(quiet);
    expect(await ids({ ring: "NOW" })).toContain(quiet);
    expect(await ids({ ring: "NOW" })).not.toContain(talked);
    expect(await ids({ meddelande: "NO" })).toContain(quiet);
    expect(await ids({ meddelande: "NO" })).not.toContain(machine);
    expect(await ids({ granskning: "AWAITED" })).toContain(machine);
    expect(await ids({ granskning: "AWAITED" })).not.toContain(quiet);
    expect((await callbackFile(staff, quiet))?.others).toMatchObject([{ id: talked }]);
  });
});
