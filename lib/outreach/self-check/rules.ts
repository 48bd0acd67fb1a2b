import {
  ageQuestion,
  lengthQuestion,
  type results,
  yesNoAnswers,
  yesNoQuestions,
} from "@/lib/outreach/self-check/texts";

export type YesNoQuestion = keyof typeof yesNoQuestions;
export type YesNo = keyof typeof yesNoAnswers;
export type StayLength = keyof typeof lengthQuestion.answers;
export type AgeWish = keyof typeof ageQuestion.answers;
export type ResultKind = keyof typeof results;
export type QuestionName = YesNoQuestion | "length" | "ages";

export type Answers = Record<YesNoQuestion, YesNo> & { length: StayLength; ages: AgeWish };

/** What is told: the mission that fits, what to talk about, and the ages that were thought of. */
export type SelfCheckResult = { kind: ResultKind; talkAbout: YesNoQuestion[]; ages: AgeWish };

type ResultRule = {
  kind: ResultKind;
  /** A no to any of these; without it the answers may be whatever they are. */
  noTo?: readonly YesNoQuestion[];
  lengths?: readonly StayLength[];
};

const emergencyNeeds = ["adultHome", "change", "near"] as const;

/** Read from the top; the first that holds gives the result. The last one always holds. */
export const resultRules: readonly ResultRule[] = [
  { kind: "TALK", noTo: ["time", "agreed", "stable", "calm", "together", "checks"] },
  { kind: "CONTACT", noTo: ["room"] },
  { kind: "CONTACT", lengths: ["WEEKENDS"] },
  { kind: "FOSTER", lengths: ["LONG"] },
  { kind: "CONTACT", noTo: emergencyNeeds, lengths: ["SHORT"] },
  { kind: "FOSTER", noTo: emergencyNeeds },
  { kind: "EMERGENCY" },
];

const yesNoNames = Object.keys(yesNoQuestions) as YesNoQuestion[];
const names: readonly QuestionName[] = [...yesNoNames, "length", "ages"];

/** What the answers point to. Always a beginning, never a no. */
export function resultOf(answers: Answers): SelfCheckResult {
  const rule = resultRules.find((each) => holds(each, answers));
  return {
    kind: rule?.kind ?? "TALK",
    talkAbout: yesNoNames.filter((name) => isWorthATalk(name, answers)),
    ages: answers.ages,
  };
}

/** The answers as a page holds them, or the questions that have none yet. */
export function readAnswers(
  given: Partial<Record<QuestionName, string>>,
): { complete: true; answers: Answers } | { complete: false; missing: QuestionName[] } {
  const known = (name: QuestionName) => given[name] !== undefined && isAnswer(name, given[name]);
  const missing = names.filter((name) => !known(name));
  return missing.length > 0
    ? { complete: false, missing }
    : { complete: true, answers: given as Answers };
}

/** The number that a question has on the page, from 1. */
export function questionNumber(name: QuestionName): number {
  return names.indexOf(name) + 1;
}

/** When a rule holds, in the words that one reads who counts the answers by hand. */
export function ruleInWords({ noTo, lengths }: ResultRule): string {
  const no = noTo && `ni svarade nej på fråga ${listed(noTo.map(questionNumber))}`;
  const chosen = lengths?.map((length) => `”${lengthQuestion.answers[length]}”`);
  const length = chosen && `ni valde ${listed(chosen)} på fråga ${questionNumber("length")}`;
  const conditions = [length, no].filter(Boolean).join(" och ");
  return conditions === "" ? "I alla andra fall" : `Om ${conditions}`;
}

function holds({ noTo, lengths }: ResultRule, answers: Answers): boolean {
  const saysNo = noTo === undefined || noTo.some((name) => answers[name] === "NO");
  return saysNo && (lengths === undefined || lengths.includes(answers.length));
}

/** A no to what only a jourhem needs is nothing to talk about for somebody who wants weekends. */
function isWorthATalk(name: YesNoQuestion, answers: Answers): boolean {
  if (answers[name] === "YES") return false;
  const isAboutEmergency = emergencyNeeds.some((need) => need === name);
  if (!isAboutEmergency) return name !== "room" || answers.length !== "WEEKENDS";
  return answers.length === "SHORT" || answers.length === "UNSURE";
}

function isAnswer(name: QuestionName, value: string): boolean {
  if (name === "length") return Object.hasOwn(lengthQuestion.answers, value);
  if (name === "ages") return Object.hasOwn(ageQuestion.answers, value);
  return Object.hasOwn(yesNoAnswers, value);
}

function listed(parts: readonly (string | number)[]): string {
  const last = parts.at(-1);
  return parts.length < 2 ? String(last) : `${parts.slice(0, -1).join(", ")} eller ${last}`;
}
