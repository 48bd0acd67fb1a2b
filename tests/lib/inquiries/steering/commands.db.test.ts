import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { recordContactAttemptAction } from "@/lib/inquiries/handling/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { writeToUnitAction } from "@/lib/inquiries/messages/actions";
import {
  pauseOwnMatterAction,
  resumeOwnMatterAction,
  withdrawOwnMatterAction,
} from "@/lib/investigations/family/actions";
import { at, today } from "@/lib/platform/clock";
import { addDays, addMonths, dayFromDb } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { addSecondAdult, familyByIdentity, familyByLink } from "../../../support/family";
import { drawn, mailsTo, makeInquiry, openTasks, someEmail, stored } from "../inquiry-arrange";

let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});

const until = addDays(today(), 60);
const read = async (actor: Actor) => {
  const inquiry = await familyInquiry(actor, undefined);
  if (inquiry === null) throw new Error("no inquiry");
  return inquiry;
};
const tasksOf = async (id: string) =>
  (await openTasks(id)).map(({ kind, note, dueOn }) => ({ kind, note, dueOn: dayFromDb(dueOn) }));

describe("a family pauses", () => {
  test("by its link, until a day, and somebody is told to take it up then", async () => {
    const id = await makeInquiry(staff);
    const family = await familyByLink(id);
    await act(pauseOwnMatterAction, family, { until, reason: "Vi bygger om huset." });
    expect(await read(family)).toMatchObject({
      ...{ state: "PARKED", parkedUntil: until },
      wish: { kind: "PAUSE", until },
      steering: { mayPause: false, mayWithdraw: true, resumption: "GO_ON" },
    });
    expect(await tasksOf(id)).toEqual([
      {
        ...{ kind: "INQUIRY_CONTACT_AGAIN", dueOn: until },
        // The list of tasks says nothing of a family's life; the page of the inquiry does.
        note: "Familjen har själv pausat till i dag",
      },
    ]);
    const pause = async () => (await inquiryFile(staff, id))?.family.pause;
    expect(await pause()).toEqual({ until, madeOn: today(), reason: "Vi bygger om huset." });
    const rows = (await auditOf(id)).filter(({ event }) => event === "family.paused");
    expect(rows).toMatchObject([{ outcome: "DONE", detail: { isWish: false } }]);
    // What somebody writes of the own life stands in no log.
    expect(JSON.stringify(rows)).not.toContain("bygger");
    await act(resumeOwnMatterAction, family, {});
    expect(await pause()).toBeNull();
  });

  test("pressed twice nothing more happens; of both adults at once one does it", async () => {
    const id = await makeInquiry(staff);
    await addSecondAdult(id);
    const adults = [await familyByIdentity(id), await familyByIdentity(id, 2)];
    await Promise.all(adults.map((each) => act(pauseOwnMatterAction, each, { until })));
    await act(pauseOwnMatterAction, adults[0] as Actor, { until });
    expect(await tasksOf(id)).toHaveLength(1);
    expect((await stored(id)).version).toBe(2);
  });

  test.each([
    [today(), "Välj en dag som kommer"],
    [addDays(addMonths(today(), 12), 1), "inom ett år"],
    ["i morgon kanske", "Skriv vilken dag"],
    ["", "Skriv vilken dag"],
  ])("not until %j", async (wrong, text) => {
    const id = await makeInquiry(staff);
    const family = await familyByLink(id);
    await expect(act(pauseOwnMatterAction, family, { until: wrong })).rejects.toMatchObject({
      fields: { until: [expect.stringContaining(text)] },
    });
    expect((await stored(id)).state).toBe("RECEIVED");
  });

  test("before anybody was in touch it is owed a first contact again when it goes on", async () => {
    const id = await makeInquiry(staff);
    const family = await familyByLink(id);
    await act(pauseOwnMatterAction, family, { until });
    await act(resumeOwnMatterAction, family, {});
    expect(await read(family)).toMatchObject({ state: "RECEIVED", parkedUntil: null });
    expect(await tasksOf(id)).toMatchObject([{ kind: "INQUIRY_FIRST_CONTACT" }]);
  });

  test("after a contact it goes on from there", async () => {
    const id = await makeInquiry(staff);
    const attempt = { ...(await drawn(id)), outcome: "REACHED", on: today(), note: "" };
    await act(recordContactAttemptAction, staff, attempt);
    const family = await familyByLink(id);
    await act(pauseOwnMatterAction, family, { until });
    await act(resumeOwnMatterAction, family, {});
    expect((await stored(id)).state).toBe("IN_CONTACT");
    expect(await tasksOf(id)).toMatchObject([
      { kind: "INQUIRY_CONTACT_AGAIN", note: "Familjen vill fortsätta efter sin paus" },
    ]);
  });
});

describe("a family takes its inquiry back", () => {
  test("without saying why, and the unit and the other adult get to know", async () => {
    const id = await makeInquiry(staff);
    const other = someEmail();
    await addSecondAdult(id, { email: other });
    const family = await familyByIdentity(id);
    const message = { to: "OWN", messageId: uuidv7(), body: "Hej" };
    await act(writeToUnitAction, family, message);
    await act(withdrawOwnMatterAction, family, {});
    expect((await stored(id)).state).toBe("WITHDRAWN");
    const closing = await asJob((tx) => tx.inquiryClosing.findUnique({ where: { inquiryId: id } }));
    expect(closing).toMatchObject({ reasonCode: "NO_REASON", closedById: family.userId });
    expect(await tasksOf(id)).toMatchObject([{ kind: "FAMILY_WITHDREW" }]);
    const mails = await mailsTo(other);
    expect(mails.map(({ template }) => template)).toEqual(["family-page-changed"]);
  });

  test("and takes it up again: by both adults at once each is done and told of once", async () => {
    const id = await makeInquiry(staff);
    await addSecondAdult(id);
    const adults = [await familyByIdentity(id), await familyByIdentity(id, 2)];
    await Promise.all(adults.map((each) => act(withdrawOwnMatterAction, each, {})));
    await Promise.all(adults.map((each) => act(resumeOwnMatterAction, each, {})));
    const wishes = await asJob((tx) =>
      tx.familyWish.findMany({ where: { inquiryId: id }, orderBy: { madeAt: "asc" } }),
    );
    expect(wishes.map(({ kind }) => kind)).toEqual(["WITHDRAW", "RESUME"]);
    const events = (await auditOf(id)).map(({ event }) => event);
    for (const event of ["family.withdrew", "family.resumed"]) {
      expect(events.filter((each) => each === event)).toHaveLength(1);
    }
  });

  test("and takes it up again within the year that it is kept, not later", async () => {
    const id = await makeInquiry(staff);
    const family = await familyByLink(id);
    await act(withdrawOwnMatterAction, family, { reason: "LIFE_CHANGED" });
    const yearLater = new Date(Date.now() + 367 * 86_400_000);
    await expect(at(yearLater, () => act(resumeOwnMatterAction, family, {}))).rejects.toThrow(
      "mer än ett år",
    );
    expect((await stored(id)).state).toBe("WITHDRAWN");
    await act(resumeOwnMatterAction, family, {});
    expect((await stored(id)).state).toBe("RECEIVED");
    expect(await tasksOf(id)).toMatchObject([{ kind: "INQUIRY_FIRST_CONTACT" }]);
  });

  test("but not what the unit has ended or joined to another", async () => {
    for (const state of ["NOT_PROCEEDING", "MERGED"] as const) {
      const id = await makeInquiry(staff);
      await asJob((tx) => tx.inquiry.update({ where: { id }, data: { state } }));
      const family = await familyByLink(id);
      for (const [action, input] of [
        [pauseOwnMatterAction, { until }],
        [withdrawOwnMatterAction, {}],
        [resumeOwnMatterAction, {}],
      ] as const) {
        await expect(act(action, family, input)).rejects.toThrow("Ladda om sidan");
      }
      expect((await stored(id)).state).toBe(state);
    }
  });
});
