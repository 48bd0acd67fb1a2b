import { describe, expect, test } from "vitest";
import { pageAddress, talliesOf } from "@/lib/outreach/feedback/rules";
import { feedbackQuery, giveFeedbackSchema } from "@/lib/outreach/feedback/schema";
import { feedbackWords } from "@/lib/outreach/feedback/texts";
import { fieldErrors } from "@/lib/platform/form-data";

describe("the address of a page", () => {
  test.each(["/", "/bli-jourhem", "/nyheter/fler-hem-2026", "/en/bli-jourhem"])("%s", (path) => {
    expect(pageAddress(path)).toBe(path);
  });
  test.each([
    ...["", "bli-jourhem", "//ond.example", "/a/", "/a?b=c", "/A", "/a b", "/../admin"],
    ...[`/${"a".repeat(200)}`, "https://ond.example/", "/å", null, 1, ["/a"], undefined],
  ])("not %o", (sent) => {
    expect(pageAddress(sent)).toBeNull();
  });
});

test("counts of a page are put together, and most to look at comes first", () => {
  const page = { language: "sv" };
  expect(
    talliesOf([
      { path: "/a", ...page, yes: 3 },
      { path: "/b", ...page, no: 2 },
      { path: "/a", ...page, no: 1 },
      { path: "/c", ...page, open: 1 },
    ]),
  ).toEqual([
    { path: "/c", ...page, yes: 0, no: 0, open: 1 },
    { path: "/b", ...page, yes: 0, no: 2, open: 0 },
    { path: "/a", ...page, yes: 3, no: 1, open: 0 },
  ]);
});

describe("what is asked", () => {
  const key = "3f1c3f0e-7b1c-4b57-9c2a-0c5a1f6f7d11";
  const whole = { page: "/barnen", language: "sv", answer: "nej", idempotencyKey: key };
  const errors = (sent: Record<string, string>) =>
    fieldErrors(giveFeedbackSchema.safeParse(sent).error ?? { issues: [] });

  test("no needs a reason, yes does not", () => {
    expect(errors(whole)).toEqual({ comment: [feedbackWords("sv").needed] });
    expect(errors({ ...whole, comment: " \u200b " })).toHaveProperty("comment");
    expect(errors({ ...whole, comment: "Priset" })).toEqual({});
    expect(errors({ ...whole, answer: "ja" })).toEqual({});
  });

  test("the error is told in the language of the page", () => {
    expect(errors({ ...whole, language: "en" }).comment).toEqual([feedbackWords("en").needed]);
    expect(errors({ ...whole, language: "ar" }).comment).toEqual([feedbackWords("ar").needed]);
  });

  test("nothing chosen, or a page of another's, is told of", () => {
    expect(errors({ ...whole, answer: "" })).toHaveProperty("answer");
    expect(errors({ ...whole, page: "https://ond.example" })).toHaveProperty("page");
  });
});

test.each([
  [
    { sida: "/barnen", svar: "nej" },
    { sida: "/barnen", sprak: "sv", svar: "nej" },
  ],
  [
    { sida: ["/barnen", "/x"], sprak: "en" },
    { sida: "/barnen", sprak: "en", svar: null },
  ],
  [
    { sida: "//x", svar: "kanske", sprak: "<b>" },
    { sida: null, sprak: "sv", svar: null },
  ],
  [{ sprak: "pt-br" }, { sida: null, sprak: "pt-br", svar: null }],
  [{ sprak: "pt-brasiliens" }, { sida: null, sprak: "sv", svar: null }],
  [{}, { sida: null, sprak: "sv", svar: null }],
])("the address %o", (sent, read) => {
  expect(feedbackQuery.parse(sent)).toEqual(read);
});

test("a language without words of its own is answered in Swedish", () => {
  expect(feedbackWords("fi")).toBe(feedbackWords("sv"));
  expect(feedbackWords("constructor")).toBe(feedbackWords("sv"));
});
