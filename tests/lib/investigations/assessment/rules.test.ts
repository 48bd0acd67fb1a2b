import { expect, test } from "vitest";
import { askedQuestions, isAsked, questionSections } from "@/lib/investigations/assessment/rules";
import { questions, questionTitle } from "@/lib/investigations/assessment/texts";

test("every question is asked once, under one heading, and fits its column", () => {
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(questionSections().flatMap((section) => section.ids)).toEqual(ids);
  expect(ids.every((id) => id.length <= 40)).toBe(true);
  expect(askedQuestions.all).toEqual(ids);
  expect(ids).toContain(askedQuestions.overall);
});

test("a question that is not put is none", () => {
  expect(isAsked("overall")).toBe(true);
  expect(isAsked("weather")).toBe(false);
  expect(questionTitle("weather")).toBe("weather");
});
