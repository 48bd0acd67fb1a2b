import { describe, expect, test } from "vitest";
import {
  type Known,
  samePeople,
  samePerson,
  type TiedMatter,
  tieFault,
} from "@/lib/inquiries/adults/rules";

const known = (givenName: string, changes: Partial<Known> = {}): Known => ({
  ...{ givenName, familyName: "Ek", email: null, phone: null },
  ...changes,
});

describe("samePerson", () => {
  const eva = known("Eva", { email: "eva@exempel.se", phone: "+46701740605" });
  const per = known("Per", { email: "per@exempel.se" });

  test("is the one of the same name, however it is written", () => {
    expect(samePerson(known("EVA"), [per, eva])).toBe(eva);
    expect(samePerson(known("Per "), [per, eva])).toBe(per);
  });

  test("is the one of the same address or number when the name was corrected", () => {
    expect(samePerson(known("Evva", { email: "eva@exempel.se" }), [per, eva])).toBe(eva);
    expect(samePerson(known("Evva", { phone: "+46701740605" }), [per, eva])).toBe(eva);
  });

  test("is nobody when two fit or none does", () => {
    expect(samePerson(known("Eva"), [eva, { ...eva }])).toBeNull();
    expect(samePerson(known("Eva"), [])).toBeNull();
    expect(samePerson(known("Kim"), [eva, per])).toBeNull();
    // Neither has an address: that is no likeness.
    expect(samePerson(known("Kim"), [known("Bo")])).toBeNull();
  });
});

describe("samePeople", () => {
  const phone = "+46701740605";
  const eva = known("Eva", { phone });
  const per = known("Per");
  const pairs = (adults: readonly Known[], people: readonly Known[]) =>
    samePeople(adults, people).map(({ adult, person }) => [adult.givenName, person.givenName]);

  test("one is taken by whom the better sign fits, whatever the order", () => {
    const adults = [known("Pär", { phone }), eva];
    expect(pairs(adults, [eva, per])).toEqual([["Eva", "Eva"]]);
    expect(pairs([...adults].reverse(), [per, eva])).toEqual([["Eva", "Eva"]]);
  });

  test("a number that two of them wrote tells neither", () => {
    expect(pairs([known("Pär", { phone }), known("Evva", { phone })], [eva, per])).toEqual([]);
  });

  test("two of the same name are told apart by what is their own", () => {
    const [one, other] = [known("Kim", { email: "k1@exempel.se" }), known("Kim", { phone })];
    expect(samePeople([one, other], [other, one])).toEqual([
      { adult: one, person: one },
      { adult: other, person: other },
    ]);
  });
});

describe("tieFault", () => {
  const adult = { inquiryId: "i", userId: null, hasLeft: false, isProtected: false };
  const user = { id: "u", roles: [] as string[], matters: [] as TiedMatter[] };
  const other = { inquiryId: "other", state: "IN_CONTACT", investigation: null } as const;

  test.each([
    ["a newcomer", adult, user, null],
    ["a home that applies anew", adult, { ...user, roles: ["HOME_ADULT"] }, null],
    ["the one it is tied to", { ...adult, userId: "u" }, user, null],
    ["somebody else's", { ...adult, userId: "x" }, user, "TAKEN"],
    ["one who has left", { ...adult, hasLeft: true }, user, "GONE"],
    ["protected data", { ...adult, isProtected: true }, user, "GONE"],
    ["staff", adult, { ...user, roles: ["CONSULTANT"] }, "STAFF"],
    ["both adults", adult, { ...user, matters: [{ ...other, inquiryId: "i" }] }, "OTHER_ADULT"],
    ["another inquiry that goes on", adult, { ...user, matters: [other] }, "ELSEWHERE"],
    [
      "an earlier inquiry that was taken back",
      adult,
      { ...user, matters: [{ ...other, state: "WITHDRAWN" as const }] },
      null,
    ],
    [
      "an earlier investigation that is closed",
      adult,
      {
        ...user,
        matters: [{ ...other, state: "CONVERTED" as const, investigation: "CLOSED" as const }],
      },
      null,
    ],
  ])("%s", (_what, to, by, fault) => {
    expect(tieFault(to, by)).toBe(fault);
  });
});
