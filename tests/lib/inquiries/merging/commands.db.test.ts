import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import {
  assignInquiryAction,
  recordInfoCallAction,
  withdrawInquiryAction,
} from "@/lib/inquiries/handling/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { mergeInquiryAction, unmergeInquiryAction } from "@/lib/inquiries/merging/actions";
import { inquiryComparison } from "@/lib/inquiries/merging/queries";
import { at } from "@/lib/platform/clock";
import { instantAt } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import {
  addSecondAdult,
  adultOf,
  again,
  familyByIdentity,
  familyByLink,
} from "../../../support/family";
import { drawn, makeInquiry, openTasks, stored } from "../inquiry-arrange";

let staff: Actor;
const on = <Result>(clock: string, run: () => Promise<Result>) =>
  at(instantAt("2026-11-20", clock), run);

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
});

const received = (typed: object = {}) => on("08:00", () => makeInquiry(staff, typed));
const merge = (id: string, intoId: string, kind = "SAME_PERSON") =>
  on("09:00", async () => act(mergeInquiryAction, staff, { ...(await drawn(id)), intoId, kind }));
const unmerge = (id: string) =>
  on("10:00", async () => act(unmergeInquiryAction, staff, await drawn(id)));
/** What somebody who looks at an inquiry sees of where it stands. */
async function standing(id: string) {
  const { state, mergedIntoId, assignedToId } = await stored(id);
  const tasks = (await openTasks(id)).map(({ id: task, userId, role, dueOn }) => ({
    ...{ task, userId, role, dueOn },
  }));
  const adults = await asJob((tx) =>
    tx.inquiryAdult.findMany({ where: { inquiryId: id, leftAt: null }, select: { id: true } }),
  );
  return { state, mergedIntoId, assignedToId, tasks, adults };
}

describe("two adults of one home", () => {
  const second = { givenName: "Per", familyName: "Öberg", email: "per@exempel.example" };

  test("become one matter with both by name, each with own ways to be reached", async () => {
    const kept = await received();
    const away = await received({ ...second, phone: "070-174 06 66" });
    await merge(away, kept, "SECOND_ADULT");
    expect(await stored(away)).toMatchObject({ state: "MERGED", mergedIntoId: kept });
    const file = await inquiryFile(staff, kept);
    expect(file?.adults[1]).toMatchObject({
      name: "Per Öberg",
      email: "per@exempel.example",
      phone: "+46701740666",
      isTied: false,
    });
    expect(file?.email).not.toBe(second.email);
    expect(await openTasks(away)).toEqual([]);
    // The second adult's own link leads to the matter that goes on.
    expect((await familyByLink(kept, 2)).inquiryId).toBe(kept);
    expect((await auditOf(kept)).find(({ event }) => event === "inquiry.merged")).toMatchObject({
      detail: { kind: "SECOND_ADULT", from: "RECEIVED" },
    });
  });

  test("undone, both stand as before with tasks, state and adults, and the log tells", async () => {
    const [kept, away] = [await received(), await received(second)];
    const other = await makeActor(["CONSULTANT"]);
    await on("08:30", async () =>
      act(assignInquiryAction, staff, { ...(await drawn(away)), userId: other.userId }),
    );
    const before = [await standing(kept), await standing(away)];
    await merge(away, kept, "SECOND_ADULT");
    await unmerge(away);
    expect([await standing(kept), await standing(away)]).toEqual(before);
    for (const id of [kept, away]) {
      expect((await auditOf(id)).map(({ event }) => event)).toContain("inquiry.unmerged");
    }
    await expect(unmerge(away)).rejects.toThrow("inte ihopförd");
    // And it can be done anew.
    await merge(away, kept, "SECOND_ADULT");
    expect((await inquiryFile(staff, kept))?.adults[1]?.name).toBe("Per Öberg");
  });

  test("an e-identification goes along with its adult, and back again", async () => {
    const [kept, away] = [await received(), await received(second)];
    const per = await familyByIdentity(away);
    await merge(away, kept, "SECOND_ADULT");
    expect(await again(per)).toMatchObject({ inquiryId: kept, adultId: await adultOf(kept, 2) });
    expect((await inquiryFile(staff, kept))?.adults.map(({ isTied }) => isTied)).toEqual([
      false,
      true,
    ]);
    await unmerge(away);
    expect(await again(per)).toMatchObject({ inquiryId: away, adultId: await adultOf(away) });
  });

  test("one e-identification never stands for both adults", async () => {
    const [kept, away] = [await received(), await received(second)];
    const { userId } = await familyByIdentity(kept);
    const awayAdult = await adultOf(away);
    await asJob((tx) => tx.inquiryAdult.update({ where: { id: awayAdult }, data: { userId } }));
    await merge(away, kept, "SECOND_ADULT");
    expect((await inquiryFile(staff, kept))?.adults.map(({ isTied }) => isTied)).toEqual([
      true,
      false,
    ]);
  });

  test("a third is no second", async () => {
    const [kept, away, third] = [await received(), await received(), await received()];
    await merge(away, kept, "SECOND_ADULT");
    await expect(merge(third, kept, "SECOND_ADULT")).rejects.toThrow("redan två vuxna");
    await merge(third, kept);
    expect(await stored(third)).toMatchObject({ state: "MERGED" });
  });
});

describe("one person who has sent two forms", () => {
  const asa = { givenName: "Åsa", familyName: "Öberg" };
  const per = { givenName: "Per", familyName: "Öberg" };

  test("opens the matter that goes on by the e-identification of the other, and back again", async () => {
    const [kept, away] = [await received(asa), await received(asa)];
    const tied = await familyByIdentity(away);
    await merge(away, kept);
    expect(await again(tied)).toMatchObject({ inquiryId: kept, adultId: await adultOf(kept) });
    await unmerge(away);
    expect(await again(tied)).toMatchObject({ inquiryId: away, adultId: await adultOf(away) });
    expect((await inquiryFile(staff, kept))?.adults[0]?.isTied).toBe(false);
  });

  test("keeps the e-identification that is tied there already", async () => {
    const [kept, away] = [await received(asa), await received(asa)];
    const first = await familyByIdentity(kept);
    const other = await familyByIdentity(away);
    await merge(away, kept);
    expect(await again(first)).toMatchObject({ inquiryId: kept, adultId: await adultOf(kept) });
    expect(await again(other)).not.toMatchObject({ inquiryId: kept });
    await unmerge(away);
    expect(await again(first)).toMatchObject({ inquiryId: kept });
  });

  test("opens the own page there as the second adult, and never the first one's", async () => {
    const [kept, away] = [await received(asa), await received(per)];
    await addSecondAdult(kept, per);
    const tied = await familyByIdentity(away);
    await merge(away, kept);
    expect(await again(tied)).toMatchObject({ inquiryId: kept, adultId: await adultOf(kept, 2) });
    expect((await inquiryFile(staff, kept))?.adults.map(({ isTied }) => isTied)).toEqual([
      false,
      true,
    ]);
    await unmerge(away);
    expect(await again(tied)).toMatchObject({ inquiryId: away, adultId: await adultOf(away) });
  });

  test("opens nobody's page when it was another after all, of the same number", async () => {
    const phone = "070-174 99 01";
    const [kept, away] = [await received({ ...asa, phone }), await received({ ...per, phone })];
    const tied = await familyByIdentity(away);
    await merge(away, kept);
    expect(await again(tied)).toMatchObject({ inquiryId: away });
    expect((await inquiryFile(staff, kept))?.adults[0]?.isTied).toBe(false);
  });

  test("three times: taken apart it opens neither of the two that it went on through", async () => {
    const [first, next, last] = [await received(asa), await received(asa), await received(asa)];
    const tied = await familyByIdentity(first);
    await merge(first, next);
    await merge(next, last);
    expect(await again(tied)).toMatchObject({ inquiryId: last });
    await unmerge(first);
    expect(await again(tied)).toMatchObject({ inquiryId: first });
    for (const id of [next, last]) {
      expect((await inquiryFile(staff, id))?.adults[0]?.isTied).toBe(false);
    }
  });

  test("keeps what was not carried when a chain is taken apart", async () => {
    const [first, next, last] = [await received(asa), await received(asa), await received(asa)];
    const tied = await familyByIdentity(first);
    const own = await familyByIdentity(last);
    await merge(first, next);
    await merge(next, last);
    await unmerge(first);
    expect(await again(tied)).toMatchObject({ inquiryId: first });
    expect(await again(own)).toMatchObject({ inquiryId: last, adultId: await adultOf(last) });
  });
});

describe("a second adult", () => {
  const second = { givenName: "Per", familyName: "Öberg" };

  test("is not left behind: the work goes on where both are", async () => {
    const [kept, away] = [await received(), await received()];
    await addSecondAdult(away, second);
    const form = { oneId: away, otherId: kept };
    expect((await inquiryComparison(staff, form))?.missing.SAME_PERSON).toContain("andra hållet");
    await expect(merge(away, kept)).rejects.toThrow("har två vuxna. För ihop åt andra hållet");
    expect(await stored(away)).toMatchObject({ state: "RECEIVED" });
    await merge(kept, away);
    expect((await inquiryFile(staff, away))?.adults).toHaveLength(2);
  });

  test("who is in the other as well is not in the way", async () => {
    const [kept, away] = [await received(), await received()];
    for (const id of [kept, away]) await addSecondAdult(id, second);
    await merge(away, kept);
    expect(await stored(away)).toMatchObject({ state: "MERGED", mergedIntoId: kept });
  });
});

test("with a family whose data are protected nothing is merged, either way", async () => {
  const [open, hidden] = [await received(), await received()];
  await asJob((tx) =>
    tx.inquiry.update({ where: { id: hidden }, data: { protectionLevel: "CONFIDENTIAL" } }),
  );
  await expect(merge(open, hidden)).rejects.toThrow("skyddade uppgifter");
  await expect(merge(hidden, open)).rejects.toThrow("skyddade uppgifter");
});

test("what the family has asked waits no longer where nobody can answer, and does again afterwards", async () => {
  const [kept, away] = [await received(), await received()];
  await asJob((tx) =>
    tx.task.create({
      data: {
        ...{ kind: "FAMILY_ANSWER", subjectType: "INQUIRY", subjectId: away, userId: staff.userId },
        ...{ matterNumber: "HV-2026-000001", dueOn: new Date("2026-11-22") },
      },
    }),
  );
  const waits = async () => (await openTasks(away)).some(({ kind }) => kind === "FAMILY_ANSWER");
  expect(await waits()).toBe(true);
  await merge(away, kept);
  expect(await waits()).toBe(false);
  await unmerge(away);
  expect(await waits()).toBe(true);
});

describe("two who merge at once", () => {
  const outcomes = async (...deeds: Promise<unknown>[]) =>
    (await Promise.allSettled(deeds)).map(({ status }) => status).sort();

  test("each into the other's: one does it, and the work goes on in one of them", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await received(), await received()];
      expect(await outcomes(merge(one, other), merge(other, one))).toEqual([
        "fulfilled",
        "rejected",
      ]);
      const states = [await stored(one), await stored(other)].map(({ state }) => state).sort();
      expect(states).toEqual(["MERGED", "RECEIVED"]);
    }
  });

  test("in a row: nothing ends up pointing at what has ended", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, next, last] = [await received(), await received(), await received()];
      await outcomes(merge(one, next), merge(next, last));
      for (const id of [one, next]) {
        const { state, mergedIntoId } = await stored(id);
        if (state !== "MERGED") continue;
        expect((await stored(mergedIntoId ?? "")).state).toBe("RECEIVED");
      }
    }
  });
});

describe("the same person twice", () => {
  test("stays one adult, and takes along what had gone up before", async () => {
    const [first, next, last] = [await received(), await received(), await received()];
    await merge(first, next);
    await merge(next, last);
    expect(await stored(first)).toMatchObject({ state: "MERGED", mergedIntoId: last });
    const merged = (await inquiryFile(staff, last))?.merged.map(({ id }) => id);
    expect(merged?.sort()).toEqual([first, next].sort());
    expect((await inquiryFile(staff, last))?.adults).toHaveLength(1);
    await unmerge(next);
    expect(await stored(first)).toMatchObject({ state: "MERGED", mergedIntoId: next });
    expect(await stored(next)).toMatchObject({ state: "RECEIVED", mergedIntoId: null });
  });

  test("gives back what it took along, wherever that has gone since", async () => {
    const ids = [await received(), await received(), await received(), await received()];
    const [first = "", next = "", last = "", end = ""] = ids;
    await merge(first, next);
    await merge(next, last);
    await merge(last, end);
    await unmerge(next);
    expect(await stored(first)).toMatchObject({ state: "MERGED", mergedIntoId: next });
  });

  test("not into itself, an ended one, one that does not exist, or without saying how", async () => {
    const [id, ended] = [await received(), await received()];
    await on("08:30", async () =>
      act(withdrawInquiryAction, staff, { ...(await drawn(ended)), reason: "NO_REASON" }),
    );
    await expect(merge(id, id)).rejects.toThrow("avslutad");
    await expect(merge(id, ended)).rejects.toThrow("avslutad");
    await expect(merge(id, uuidv7())).rejects.toThrow("finns inte");
    await expect(merge(id, "x", "")).rejects.toMatchObject({
      fields: {
        intoId: [expect.any(String)],
        kind: ["Välj om det är samma person eller två vuxna"],
      },
    });
    expect(await stored(id)).toMatchObject({ state: "RECEIVED", version: 1 });
  });

  test("two at once: one wins, the other is told", async () => {
    const [id, kept] = [await received(), await received()];
    const form = { ...(await drawn(id)), intoId: kept, kind: "SECOND_ADULT" };
    const answers = await Promise.allSettled(
      [1, 2].map(() => on("09:00", () => act(mergeInquiryAction, staff, form))),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const adults = await asJob((tx) => tx.inquiryAdult.count({ where: { inquiryId: kept } }));
    expect(adults).toBe(2);
  });
});

test("cannot be undone when an investigation stands on it", async () => {
  const [kept, away] = [await received(), await received()];
  await merge(away, kept);
  await on("09:30", async () => {
    const call = { heldOn: "2026-11-20", summary: "Bra samtal.", adultsWantToGoOn: "yes" };
    await act(recordInfoCallAction, staff, { ...(await drawn(kept)), ...call });
  });
  await asJob((tx) => tx.inquiry.update({ where: { id: kept }, data: { state: "CONVERTED" } }));
  await expect(unmerge(away)).rejects.toThrow("inte att ångra");
  expect(await stored(away)).toMatchObject({ state: "MERGED" });
});

describe("side by side", () => {
  test("says what differs and which way it can go", async () => {
    const [one, other] = [await received(), await received({ givenName: "Per" })];
    const comparison = await inquiryComparison(staff, { oneId: one, otherId: other });
    expect(comparison).toMatchObject({ mayMerge: true, mayMergeOtherWay: true });
    expect(comparison?.lines.find(({ id }) => id === "givenName")).toMatchObject({
      one: "Åsa",
      other: "Per",
      isDifferent: true,
    });
    expect((await auditOf(other)).at(-1)).toMatchObject({ event: "inquiry.compared" });
  });

  test("not with itself, nor with somebody who has protected data", async () => {
    const [one, hidden] = [await received(), await received()];
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: hidden }, data: { protectionLevel: "CONFIDENTIAL" } }),
    );
    expect(await inquiryComparison(staff, { oneId: one, otherId: one })).toBeNull();
    expect(await inquiryComparison(staff, { oneId: one, otherId: hidden })).toBeNull();
    expect(await inquiryComparison(staff, { oneId: one, otherId: uuidv7() })).toBeNull();
  });
});

test("two of one family name and postal code are suggested", async () => {
  const typed = { familyName: "Sällström", postalCode: "123 99" };
  const [one, other] = [await received(typed), await received({ ...typed, givenName: "Per" })];
  expect((await inquiryFile(staff, one))?.duplicates).toMatchObject([
    { id: other, signs: ["FAMILY_NAME_AND_POSTAL_CODE"] },
  ]);
});
