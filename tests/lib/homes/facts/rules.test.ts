import { describe, expect, test } from "vitest";
import { factsTold } from "@/lib/homes/facts/rules";
import { completeAnswers } from "@/lib/inquiries/questions/rules";
import { wholeForm } from "../../inquiries/arrange";

const told = (change: object) => factsTold(completeAnswers({ ...wholeForm, ...change }) ?? {});

describe("what the interest form tells of a home", () => {
  test("is what the family answered, and what it left is not known", () => {
    expect(told({})).toEqual({
      languages: [],
      hasAdultAtHome: true,
      hasPets: true,
      isSmokeFree: true,
      hasCar: true,
      isStepFree: null,
    });
    expect(
      told({
        adultAtHome: "DISCUSS",
        pets: ["NONE"],
        smoking: "OUTDOORS",
        hasCar: "no",
        isStepFree: "yes",
      }),
    ).toMatchObject({
      ...{ hasAdultAtHome: false, hasPets: false, isSmokeFree: false },
      ...{ hasCar: false, isStepFree: true },
    });
  });

  test.each([
    ["Svenska, arabiska", ["svenska", "arabiska"]],
    ["svenska och Dari", ["svenska", "dari"]],
    ["Svenska/engelska, svenska", ["engelska", "svenska"]],
    ["Vi talar mest svenska hemma", []],
    ["", []],
  ])("languages written as %j are %j", (languages, words) => {
    expect(told({ languages }).languages.sort()).toEqual(words.sort());
  });

  test("a form that nobody has filled in tells nothing", () => {
    expect(factsTold({})).toEqual({
      languages: [],
      hasAdultAtHome: false,
      ...{ hasPets: null, isSmokeFree: null, hasCar: null, isStepFree: null },
    });
  });
});
