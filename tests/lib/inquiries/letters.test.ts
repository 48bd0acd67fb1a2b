import { describe, expect, test } from "vitest";
import { reasonParagraphs } from "@/lib/inquiries/letter/texts";
import { letterSchema, notProceedingLetter } from "@/lib/inquiries/letters";
import { closingChoices } from "@/lib/inquiries/texts";

const facts = {
  number: "HV-2026-000123",
  reason: "HOME_NOT_FIT",
  personal: null,
  toldOn: "2026-11-19",
  day: "2026-11-20",
  writtenBy: "Hanna Lind",
} as const;

describe("the letter to a family with whom the unit goes no further", () => {
  const reasons = Object.keys(closingChoices) as (keyof typeof closingChoices)[];

  test.each(reasons)("says why in plain words: %s", (reason) => {
    const [why] = notProceedingLetter({ ...facts, reason }).sections;
    expect(why?.paragraphs).toEqual([reasonParagraphs[reason]]);
    expect(why?.paragraphs[0]).not.toContain(reason);
  });

  test("says when they were told, what is kept and for how long, and how to come back", () => {
    const letter = notProceedingLetter(facts);
    expect(letter.opening).toContain("19\u00a0november 2026");
    const text = letter.sections.flatMap(({ paragraphs }) => paragraphs).join(" ");
    expect(text).toContain("Ett år efter");
    expect(text).toContain("031-390 06 10");
    expect(letter.signed).toContain("Hanna Lind");
  });

  test("carries the consultant's own words, paragraph by paragraph", () => {
    const letter = notProceedingLetter({ ...facts, personal: "Tack för samtalet.\n\nLycka till!" });
    expect(letter.sections[0]?.paragraphs.slice(1)).toEqual(["Tack för samtalet.", "Lycka till!"]);
  });

  test("reads the same when it has been kept", () => {
    const letter = notProceedingLetter(facts);
    expect(letterSchema.parse(JSON.parse(JSON.stringify(letter)))).toEqual(letter);
  });
});
