import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { duplicatesOf, likeOthers } from "@/lib/inquiries/duplicates/queries";
import { mergeInquiryAction, unmergeInquiryAction } from "@/lib/inquiries/merging/actions";
import type { Typed } from "@/lib/inquiries/questions/schema";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeActor } from "../../../support/actors";
import { drawn, makeInquiry, someEmail, somePhone } from "../inquiry-arrange";

let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});

/** A family name that nobody else of the run has. */
const someName = () =>
  `Släkt${uuidv7()
    .slice(-12)
    .replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
const arrive = (typed: Typed = {}) => makeInquiry(staff, { familyName: someName(), ...typed });

/** Whether the list marks an inquiry, and which others its page suggests: the two never disagree. */
async function likeness(id: string): Promise<string[]> {
  return asJob(async (tx) => {
    const row = await tx.inquiry.findUniqueOrThrow({ where: { id } });
    const suggested = (await duplicatesOf(tx, row)).map((each) => each.id);
    const marked = (await likeOthers(tx, [id])).has(id);
    expect(marked).toBe(suggested.length > 0);
    return suggested;
  });
}

describe("two inquiries are taken for one family's", () => {
  const name = someName();
  test.each<[string, Typed, Typed]>([
    ["same address", { email: "SAMMA@exempel.example" }, { email: "samma@exempel.example" }],
    ["same number", { phone: "070-174 99 98" }, { phone: "+46 70 174 99 98" }],
    [
      "same family name and postal code",
      { familyName: name, postalCode: "444 31" },
      { familyName: name.toUpperCase(), postalCode: "44431" },
    ],
  ])("by the %s, however it is written", async (_, one, other) => {
    const [first, second] = [await arrive(one), await arrive(other)];
    expect(await likeness(first)).toEqual([second]);
    expect(await likeness(second)).toEqual([first]);
  });

  test.each<[string, Typed]>([
    ["family name in another place", { familyName: name, postalCode: "441 30" }],
    ["place alone", { postalCode: "444 31" }],
  ])("not by the %s", async (_, typed) => {
    expect(await likeness(await arrive(typed))).toEqual([]);
  });

  test("not once they are one matter, and anew when that is undone", async () => {
    const email = someEmail();
    const [kept, away] = [await arrive({ email }), await arrive({ email })];
    await act(mergeInquiryAction, staff, {
      ...(await drawn(away)),
      ...{ intoId: kept, kind: "SAME_PERSON" },
    });
    expect(await likeness(kept)).toEqual([]);
    expect(await likeness(away)).toEqual([]);
    await act(unmergeInquiryAction, staff, await drawn(away));
    expect(await likeness(kept)).toEqual([away]);
  });

  test("never somebody with protected data, whose address nobody may find by that", async () => {
    const phone = somePhone();
    const [open, hidden] = [await arrive({ phone }), await arrive({ phone })];
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: hidden }, data: { protectionLevel: "CONFIDENTIAL" } }),
    );
    expect(await likeness(open)).toEqual([]);
    const marked = await asJob((tx) => likeOthers(tx, [open, hidden]));
    expect([...marked]).toEqual([]);
  });
});

test("of a page of many only those are marked that are like another", async () => {
  const email = someEmail();
  const [one, other, alone] = [await arrive({ email }), await arrive({ email }), await arrive()];
  const marked = await asJob((tx) => likeOthers(tx, [one, other, alone]));
  expect([...marked].sort()).toEqual([one, other].sort());
  expect((await asJob((tx) => likeOthers(tx, []))).size).toBe(0);
});
