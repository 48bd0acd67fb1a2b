import { expect, test } from "vitest";
import { typedByCaller } from "@/lib/inquiries/handling/rules";
import { questions, readTyped } from "@/lib/inquiries/questions/schema";

const caller = {
  name: "Åsa Maria Öberg",
  phone: "070-174 06 05",
  dayParts: ["AFTERNOON", "ELSE"],
  mayLeaveMessage: false,
  interpreterLanguage: null,
};

test("what a caller has told stands in the form already", () => {
  expect(typedByCaller(caller)).toEqual({
    givenName: "Åsa",
    familyName: "Maria Öberg",
    phone: "070-174 06 05",
    preferredContact: "PHONE",
    contactTimes: ["AFTERNOON"],
    mayLeaveMessage: "no",
    needsInterpreter: "no",
  });
});

test.each([
  [{ name: "Åsa" }, { givenName: "Åsa", familyName: "" }],
  [{ mayLeaveMessage: true }, { mayLeaveMessage: "yes" }],
  [
    { interpreterLanguage: "tigrinja" },
    { needsInterpreter: "yes", interpreterLanguage: "tigrinja" },
  ],
])("%j", (changes, typed) => {
  expect(typedByCaller({ ...caller, ...changes })).toMatchObject(typed);
});

test("nothing that stands there is at fault", () => {
  const typed = typedByCaller(caller);
  const { faults } = readTyped(questions, typed);
  expect(Object.keys(faults).filter((id) => Object.hasOwn(typed, id))).toEqual([]);
});
