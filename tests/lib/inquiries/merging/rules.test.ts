import { describe, expect, test } from "vitest";
import {
  compareForms,
  mayGoUpIn,
  missingForMerger,
  missingForUnmerging,
  sameSender,
} from "@/lib/inquiries/merging/rules";
import { completeAnswers, formAsSent } from "@/lib/inquiries/questions/rules";
import { InquiryState } from "@/lib/platform/generated/enums";
import { wholeForm } from "../arrange";

const sent = (changes: object) => {
  const answers = completeAnswers({ ...wholeForm, ...changes });
  if (answers === null) throw new Error("the form is not complete");
  return formAsSent(answers);
};

describe("two forms side by side", () => {
  test("show every question once, and mark what differs", () => {
    const lines = compareForms(
      sent({ givenName: "Åsa" }),
      sent({ givenName: "Per", needsInterpreter: "yes", interpreterLanguage: "finska" }),
    );
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.filter(({ isDifferent }) => isDifferent).map(({ id }) => id)).toEqual([
      "givenName",
      "needsInterpreter",
      "interpreterLanguage",
    ]);
    expect(lines.at(-1)).toMatchObject({ one: null, other: "finska" });
  });

  test("the same form differs in nothing", () => {
    expect(compareForms(sent({}), sent({})).some(({ isDifferent }) => isDifferent)).toBe(false);
  });
});

const adult = (givenName: string, changes: object = {}) => ({
  ...{ givenName, familyName: "Öberg", email: null, phone: null, ordinal: 1 },
  joinedAt: new Date(0) as Date | null,
  ...changes,
});
const second = (givenName: string, changes: object = {}) =>
  adult(givenName, { ordinal: 2, ...changes });

describe("bringing together", () => {
  const one = { id: "a", state: "RECEIVED", adults: [adult("Åsa")] } as const;
  const into = { id: "b", state: "IN_CONTACT", adults: [adult("Åsa")] } as const;
  const pair = [adult("Åsa"), second("Per")];

  test.each([
    ["itself", { ...into, id: "a" }, "SAME_PERSON", "avslutad"],
    ["an ended one", { ...into, state: "WITHDRAWN" }, "SAME_PERSON", "avslutad"],
    ["one of two adults", { ...into, adults: pair }, "SECOND_ADULT", "redan två vuxna"],
    ["an open investigation", { ...into, state: "CONVERTED" }, "SECOND_ADULT", "redan öppnad"],
  ] as const)("not into %s", (_what, target, kind, text) => {
    expect(missingForMerger(one, target, kind)).toContain(text);
  });

  test("the same person may join two adults, or an open investigation", () => {
    expect(missingForMerger(one, into, "SECOND_ADULT")).toBeNull();
    expect(missingForMerger(one, { ...into, adults: pair }, "SAME_PERSON")).toBeNull();
    expect(missingForMerger(one, { ...into, state: "CONVERTED" }, "SAME_PERSON")).toBeNull();
  });

  test.each([
    ["the other has one", into, "SAME_PERSON", "åt andra hållet"],
    ["its talk is held", { ...into, state: "INFO_CALL_HELD" }, "SAME_PERSON", "bjuda in"],
    ["it has another", { ...into, adults: [adult("Åsa"), second("Kim")] }, "SAME_PERSON", "tre"],
    ["it has neither", { ...into, adults: [adult("Kim")] }, "SECOND_ADULT", "tre"],
    ["it has the second alone", { ...into, adults: [adult("Per")] }, "SAME_PERSON", "hållet"],
  ] as const)("one of two adults leaves nobody behind: %s", (_what, target, kind, text) => {
    expect(missingForMerger({ ...one, adults: pair }, target, kind)).toContain(text);
  });

  test("two adults go up where both are, or where the second is the first", () => {
    const two = { ...one, adults: pair };
    const turned = { ...into, adults: [adult("Per"), second("Åsa")] };
    expect(missingForMerger(two, { ...into, adults: pair }, "SAME_PERSON")).toBeNull();
    expect(missingForMerger(two, turned, "SAME_PERSON")).toBeNull();
    expect(missingForMerger(two, { ...into, adults: [adult("Per")] }, "SECOND_ADULT")).toBeNull();
    // Whoever has not answered an invitation has nothing to lose.
    const waiting = [adult("Åsa"), second("Per", { joinedAt: null })];
    expect(missingForMerger({ ...one, adults: waiting }, into, "SAME_PERSON")).toBeNull();
  });

  test("whoever sent the one is the adult of the same name in the other, and nobody by a number", () => {
    const phone = "+46701740605";
    const [asa, per] = [adult("Åsa", { phone }), second("Per", { phone })];
    const from = (sender: typeof asa) => ({ adults: [sender] });
    expect(sameSender(from(adult("Per", { phone })), { adults: [asa, per] })).toBe(per);
    expect(sameSender(from(adult("Per", { phone })), { adults: [asa] })).toBeNull();
    const waiting = { ...per, joinedAt: null };
    expect(sameSender(from(adult("Per")), { adults: [asa, waiting] })).toBeNull();
  });

  test.each(Object.values(InquiryState))("what is %s goes up only before the talk", (state) => {
    const goesUp = state === "RECEIVED" || state === "IN_CONTACT";
    expect(mayGoUpIn({ id: "a", state }, into)).toBe(goesUp);
  });

  test("is undone until an investigation stands on it", () => {
    expect(missingForUnmerging({ state: "INFO_CALL_HELD" })).toBeNull();
    expect(missingForUnmerging({ state: "CONVERTED" })).toContain("inte att ångra");
  });
});
