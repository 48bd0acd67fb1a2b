import { describe, expect, test } from "vitest";
import {
  compareForms,
  mayGoUpIn,
  missingForMerger,
  missingForUnmerging,
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

describe("bringing together", () => {
  const one = { id: "a", state: "RECEIVED" } as const;
  const into = { id: "b", state: "IN_CONTACT", adults: 1 } as const;

  test.each([
    ["itself", { ...into, id: "a" }, "SAME_PERSON", "avslutad"],
    ["an ended one", { ...into, state: "WITHDRAWN" }, "SAME_PERSON", "avslutad"],
    ["one of two adults", { ...into, adults: 2 }, "SECOND_ADULT", "redan två vuxna"],
    ["an open investigation", { ...into, state: "CONVERTED" }, "SECOND_ADULT", "redan öppnad"],
  ] as const)("not into %s", (_what, target, kind, text) => {
    expect(missingForMerger(one, target, kind)).toContain(text);
  });

  test("the same person may join two adults, or an open investigation", () => {
    expect(missingForMerger(one, into, "SECOND_ADULT")).toBeNull();
    expect(missingForMerger(one, { ...into, adults: 2 }, "SAME_PERSON")).toBeNull();
    expect(missingForMerger(one, { ...into, state: "CONVERTED" }, "SAME_PERSON")).toBeNull();
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
