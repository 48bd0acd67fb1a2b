import { describe, expect, it } from "vitest";
import {
  type Answers,
  questionNumber,
  type ResultKind,
  readAnswers,
  resultOf,
  resultRules,
  ruleInWords,
  type StayLength,
  type YesNo,
  type YesNoQuestion,
} from "@/lib/outreach/self-check/rules";
import {
  ageNotes,
  lengthQuestion,
  results,
  selfCheckTexts,
  yesNoQuestions,
} from "@/lib/outreach/self-check/texts";

const questions = Object.keys(yesNoQuestions) as YesNoQuestion[];
const lengths = Object.keys(lengthQuestion.answers) as StayLength[];
const values: readonly YesNo[] = ["YES", "UNSURE", "NO"];

/** What every mission needs, and what some need besides. */
const life: YesNoQuestion[] = ["time", "agreed", "stable", "calm", "together", "checks"];
const needs: Partial<Record<ResultKind, YesNoQuestion[]>> = {
  EMERGENCY: ["room", "adultHome", "change", "near"],
  FOSTER: ["room"],
};

const allYes = (length: StayLength): Answers =>
  ({
    ...Object.fromEntries(questions.map((name) => [name, "YES"])),
    length,
    ages: "ANY",
  }) as Answers;

function* everyCombination(): Generator<Answers> {
  const combinations = values.length ** questions.length;
  for (let number = 0; number < combinations; number++) {
    const answers = allYes("SHORT");
    let rest = number;
    for (const name of questions) {
      answers[name] = values[rest % values.length] ?? "YES";
      rest = Math.floor(rest / values.length);
    }
    for (const length of lengths) yield { ...answers, length };
  }
}

describe("what the answers point to", () => {
  it.each<[string, Answers, ResultKind]>([
    ["all yes, for a short time", allYes("SHORT"), "EMERGENCY"],
    ["all yes, for years", allYes("LONG"), "FOSTER"],
    ["all yes, for weekends", allYes("WEEKENDS"), "CONTACT"],
    ["all yes, and no idea how long", allYes("UNSURE"), "EMERGENCY"],
    ["nobody at home in the day, short", { ...allYes("SHORT"), adultHome: "NO" }, "CONTACT"],
    ["nobody at home in the day, years", { ...allYes("LONG"), adultHome: "NO" }, "FOSTER"],
    ["nobody at home, no idea", { ...allYes("UNSURE"), adultHome: "NO" }, "FOSTER"],
    ["far away, short", { ...allYes("SHORT"), near: "NO" }, "CONTACT"],
    ["far away, years", { ...allYes("LONG"), near: "NO" }, "FOSTER"],
    ["does not like change, no idea", { ...allYes("UNSURE"), change: "NO" }, "FOSTER"],
    ["no room, years", { ...allYes("LONG"), room: "NO" }, "CONTACT"],
    ["no room, short", { ...allYes("SHORT"), room: "NO" }, "CONTACT"],
    ["not all agree", { ...allYes("WEEKENDS"), agreed: "NO" }, "TALK"],
    ["a crisis", { ...allYes("LONG"), calm: "NO" }, "TALK"],
    ["no checks", { ...allYes("SHORT"), checks: "NO" }, "TALK"],
    ["unsure of the register checks", { ...allYes("SHORT"), checks: "UNSURE" }, "EMERGENCY"],
  ])("%s", (_what, answers, kind) => {
    expect(resultOf(answers).kind).toBe(kind);
  });

  // Combinations of the answers that count; the ages do not. One walk, for there are many.
  const walked = { count: 0, kinds: new Set<ResultKind>(), unfit: 0, needlessTalks: 0 };
  for (const answers of everyCombination()) {
    const { kind } = resultOf(answers);
    walked.count += 1;
    walked.kinds.add(kind);
    const hasNo = (names: readonly YesNoQuestion[]) => names.some((name) => answers[name] === "NO");
    if (kind === "TALK") walked.needlessTalks += hasNo(life) ? 0 : 1;
    else walked.unfit += hasNo([...life, ...(needs[kind] ?? [])]) ? 1 : 0;
  }

  it("is one result for every combination, and each result is somebody's", () => {
    expect(walked.count).toBe(3 ** 10 * 4);
    expect([...walked.kinds].sort()).toEqual(Object.keys(results).sort());
  });

  it("is never a mission whose own needs somebody has said no to", () => {
    expect(walked.unfit).toBe(0);
  });

  it("is a talk only when there is a no to what every mission needs", () => {
    expect(walked.needlessTalks).toBe(0);
  });

  it("says no in no result", () => {
    for (const { title, text, page } of Object.values(results)) {
      expect(`${title} ${text}`).not.toMatch(
        /tyvärr|kan inte bli|får inte|olämplig|passar inte|nekas|avslag|uppfyller/i,
      );
      expect(page).toMatch(/^\//);
    }
  });

  it("takes the ages along without letting them decide", () => {
    for (const ages of Object.keys(ageNotes) as (keyof typeof ageNotes)[]) {
      expect(resultOf({ ...allYes("LONG"), ages })).toEqual({
        kind: "FOSTER",
        talkAbout: [],
        ages,
      });
    }
  });
});

describe("what is worth a talk", () => {
  it("is what one is unsure of", () => {
    const answers = { ...allYes("SHORT"), checks: "UNSURE", near: "UNSURE" } as const;
    expect(resultOf(answers).talkAbout).toEqual(["checks", "near"]);
  });

  it("is not what the mission does not ask for", () => {
    const answers = { ...allYes("WEEKENDS"), room: "NO", adultHome: "NO", change: "NO" } as const;
    expect(resultOf(answers).talkAbout).toEqual([]);
  });
});

describe("the answers on the page", () => {
  it("are complete when every question has one that exists", () => {
    expect(readAnswers({ ...allYes("LONG") })).toEqual({
      complete: true,
      answers: allYes("LONG"),
    });
  });

  it("names what is missing in the order of the page, and takes nothing that was never asked", () => {
    const given = { ...allYes("LONG"), near: "MAYBE", length: undefined, time: undefined };
    const { length: _length, time: _time, ...held } = given;
    expect(readAnswers(held)).toEqual({ complete: false, missing: ["time", "near", "length"] });
    expect(readAnswers({}).complete).toBe(false);
  });
});

describe("the rules in words", () => {
  it("follow the table, so that counting by hand ends where the button does", () => {
    expect(resultRules.map(ruleInWords)).toEqual([
      "Om ni svarade nej på fråga 1, 2, 3, 4, 5 eller 6",
      "Om ni svarade nej på fråga 7",
      "Om ni valde ”Någon helg i månaden” på fråga 11",
      "Om ni valde ”I flera år” på fråga 11",
      "Om ni valde ”Från en natt till ungefär ett halvår” på fråga 11 och ni svarade nej på fråga 8, 9 eller 10",
      "Om ni svarade nej på fråga 8, 9 eller 10",
      "I alla andra fall",
    ]);
    expect(questionNumber("ages")).toBe(12);
    expect(selfCheckTexts.rulesLead).toContain("den första raden");
  });
});
