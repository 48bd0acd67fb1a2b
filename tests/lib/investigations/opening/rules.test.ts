import { describe, expect, test } from "vitest";
import {
  birthYearsOf,
  investigatorsFor,
  missionsOf,
  suggestedLabel,
} from "@/lib/investigations/opening/rules";

const base = {
  actorId: "anna",
  mayAssign: false,
  leadId: null,
  secondId: "bo",
  consultants: ["anna", "bo", "cia"],
};

describe("the two investigators", () => {
  test.each([
    [base, { lead: "anna", second: "bo" }],
    [{ ...base, secondId: "anna" }, "SAME"],
    [{ ...base, secondId: "chef" }, "SECOND_NOT_CONSULTANT"],
    [
      { ...base, leadId: "cia" },
      { lead: "anna", second: "bo" },
    ],
    [
      { ...base, mayAssign: true, leadId: "cia" },
      { lead: "cia", second: "bo" },
    ],
    [{ ...base, actorId: "chef", mayAssign: true }, "LEAD_NEEDED"],
    [{ ...base, actorId: "chef", mayAssign: true, leadId: "dag" }, "LEAD_NOT_CONSULTANT"],
    [{ ...base, mayAssign: true, leadId: "bo" }, "SAME"],
  ])("%o", (choice, given) => {
    expect(investigatorsFor(choice)).toEqual(given);
  });
});

describe("what an inquiry tells", () => {
  test.each([
    [["EMERGENCY", "UNSURE"], ["EMERGENCY"]],
    [
      ["TRANSIT", "PARENT_CHILD"],
      ["EMERGENCY", "FOSTER"],
    ],
    [["CONTACT_PERSON"], []],
    [
      ["RELIEF", "CONTACT", "FOSTER"],
      ["FOSTER", "CONTACT", "RELIEF"],
    ],
  ])("%o is investigated as %o", (interests, missions) => {
    expect(missionsOf(interests)).toEqual(missions);
  });

  test("ages become birth years, a family name the household's", () => {
    expect(birthYearsOf([4, 11], 2026)).toEqual([2022, 2015]);
    expect(suggestedLabel("Ek")).toBe("Familjen Ek");
  });
});
