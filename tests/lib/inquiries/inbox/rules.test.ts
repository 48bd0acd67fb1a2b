import { describe, expect, test } from "vitest";
import {
  ageBandsFor,
  inboxWords,
  languagesIn,
  municipalityKey,
  postalAreaOf,
  postalCodesIn,
} from "@/lib/inquiries/inbox/rules";
import { completeAnswers } from "@/lib/inquiries/questions/rules";
import { missionTexts } from "@/lib/inquiries/questions/texts";
import { AgeBand, Mission } from "@/lib/platform/generated/enums";
import { wholeForm } from "../arrange";

const answersTo = (changes: object) => {
  const answers = completeAnswers({ ...wholeForm, ...changes });
  if (answers === null) throw new Error("the form is not complete");
  return answers;
};

test("the inbox takes what it is ordered by out of the answers", () => {
  const words = inboxWords(
    answersTo({
      missions: ["RELIEF", "FOSTER"],
      availability: ["NIGHTS"],
      languages: "Svenska och Arabiska",
    }),
  );
  expect(words).toEqual({
    firstMission: "FOSTER",
    adultAtHome: "YES",
    ownRoom: "YES",
    ageBand: "YOUNGER",
    availability: ["NIGHTS"],
    languages: ["svenska", "arabiska"],
  });
});

test("the database orders missions as the form lists them", () => {
  expect(Object.keys(Mission)).toEqual(Object.keys(missionTexts));
});

describe("languages in free text", () => {
  test.each([
    ["Svenska, arabiska och somaliska", ["svenska", "arabiska", "somaliska"]],
    ["SVENSKA/svenska; Engelska", ["svenska", "engelska"]],
    ["svenska & dari + pashto.", ["svenska", "dari", "pashto"]],
    ["svenskt teckenspråk", ["svenskt teckenspråk"]],
    ["070-174 06 05, 😀, x", []],
    [null, []],
  ])("%j", (text, expected) => {
    expect(languagesIn(text)).toEqual(expected);
  });
});

test.each([
  ["Ekdala", "ekdala"],
  [" EKDALA  kommun ", "ekdala"],
  ["Norra  Åsby", "norra åsby"],
])("the municipality %j is known as %j", (written, key) => {
  expect(municipalityKey(written)).toBe(key);
});

test("an area of postal codes holds its own codes and no other", () => {
  const { gte, lte } = postalCodesIn(postalAreaOf("12345"));
  expect(["12000", "12345", "12999"].every((code) => code >= gte && code <= lte)).toBe(true);
  expect(["11999", "13000"].some((code) => code >= gte && code <= lte)).toBe(false);
});

test("a family open to all ages is found by each", () => {
  for (const band of Object.values(AgeBand)) expect(ageBandsFor[band]).toContain(band);
  expect(ageBandsFor.YOUNGER).toContain("ALL");
  expect(ageBandsFor.OLDER).toContain("ALL");
  expect(ageBandsFor.UNSURE).not.toContain("ALL");
});
