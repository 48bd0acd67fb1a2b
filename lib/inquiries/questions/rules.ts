import { formatDay, isDay } from "@/lib/platform/dates";
import { formatPhone } from "@/lib/platform/phone";
import { formatPostalCode } from "@/lib/platform/postal-code";
import { type Question, sentForm } from "./asking/schema";
import {
  type Answers,
  type QuestionId,
  questions,
  questionsOf,
  readTyped,
  stepEdition,
  type Typed,
} from "./schema";
import {
  availabilityTexts,
  formWords,
  missionTexts,
  type StepId,
  type StepSlug,
  steps,
} from "./texts";

/** A page of the form with its place among the others. */
export type Step = {
  id: StepId;
  slug: StepSlug;
  label: string;
  title: string;
  /** Counted from 1. */
  number: number;
  before: (typeof steps)[number] | null;
  after: (typeof steps)[number] | null;
};

/** The page of the form with that address, or null. */
export function stepAt(slug: string): Step | null {
  const index = steps.findIndex((step) => step.slug === slug);
  const step = steps[index];
  if (step === undefined) return null;
  return {
    ...step,
    number: index + 1,
    before: steps[index - 1] ?? null,
    after: steps[index + 1] ?? null,
  };
}

/** In which wording of its questions each page was answered; a page left out answers today's. */
export type Editions = Readonly<Record<string, string>>;

/** The pages that are not yet answered as they should be, or were asked in other words, in order. */
export function missingSteps(typed: Typed, editions: Editions = {}): (typeof steps)[number][] {
  return steps.filter(({ id }) => {
    if ((editions[id] ?? stepEdition(id)) !== stepEdition(id)) return true;
    return Object.keys(readTyped(questionsOf(id), typed).faults).length > 0;
  });
}

/** All answers of a form that has everything it needs, or null. */
export function completeAnswers(typed: Typed, editions: Editions = {}): Answers | null {
  if (missingSteps(typed, editions).length > 0) return null;
  return readTyped(questions, typed).answers as Answers;
}

/** The address of a page of the form. */
export function slugOf(step: StepId): StepSlug {
  return steps.find(({ id }) => id === step)?.slug ?? steps[0].slug;
}

/** One line of the summary: what was asked, and the answer in words. */
export type AnswerLine = { id: string; label: string; text: string; words: string };

/** The answers of some questions in words; questions that were not put are left out. */
export function answerLines(
  asked: readonly Question<QuestionId>[],
  answers: Partial<Answers>,
): AnswerLine[] {
  return asked
    .filter(({ showIf }) => showIf === undefined || showIf(answers))
    .map((question) => ({
      id: question.id,
      label: question.label,
      text: question.text,
      words: answerWords(question, answers[question.id]),
    }));
}

/** A part of the form as it was sent: its heading then, and each question as it was worded then. */
export type SentSection = { title: string; lines: (AnswerLine & { version: number })[] };

/** The form with the answers in words, section by section, to be kept as it was read when it was sent. */
export function formAsSent(answers: Answers): SentSection[] {
  return steps.map(({ id, title }) => {
    const asked = questionsOf(id);
    return {
      title,
      lines: answerLines(asked, answers).map((line) => ({
        ...line,
        version: asked.find((question) => question.id === line.id)?.version ?? 1,
      })),
    };
  });
}

/**
 * The heading over a part of a sent form: the short name of its page, since the title that was kept
 * asks much the same as the first question below it. The title where no page has all its questions.
 */
export function sectionLabel({ title, lines }: SentSection): string {
  const isOf = (step: StepId) =>
    lines.every(({ id }) => questionsOf(step).some((question) => question.id === id));
  return (lines.length === 0 ? undefined : steps.find(({ id }) => isOf(id)))?.label ?? title;
}

/**
 * The form as it was sent: what was kept of it, or the answers with the questions as they are worded
 * today for one that came before forms were kept.
 */
export function sentSections(
  kept: unknown,
  rows: readonly { questionId: string; questionVersion: number; value: unknown }[],
): SentSection[] {
  const read = sentForm.safeParse(kept);
  if (read.success) return read.data;
  const versions = new Map(
    rows.map(({ questionId, questionVersion }) => [questionId, questionVersion]),
  );
  const lines = storedLines(rows).map((line) => ({ ...line, version: versions.get(line.id) ?? 1 }));
  return steps
    .map(({ id, title }) => {
      const own = questionsOf(id).map((question): string => question.id);
      return { title, lines: lines.filter((line) => own.includes(line.id)) };
    })
    .filter((section) => section.lines.length > 0);
}

/** The answers of a sent form in words, as the questions are worded today, in the order of the form. */
export function storedLines(rows: readonly { questionId: string; value: unknown }[]): AnswerLine[] {
  const stored = new Map(rows.map(({ questionId, value }) => [questionId, value]));
  return questions
    .filter(({ id }) => stored.has(id))
    .map((question) => ({
      id: question.id,
      label: question.label,
      text: question.text,
      words: answerWords(question, stored.get(question.id)),
    }));
}

/** What a mission is called. */
export function missionWords(mission: string): string {
  return Object.entries(missionTexts).find(([id]) => id === mission)?.[1] ?? mission;
}

/** When a family can take a child in, in words. */
export function availabilityWords(when: string): string {
  return Object.entries(availabilityTexts).find(([id]) => id === when)?.[1] ?? when;
}

/** One answer in words, "Inget svar" if it was left. */
export function answerWords({ control }: Pick<Question, "control">, answer: unknown): string {
  if (control.kind === "ages") return childrenWords(answer);
  if (answer === null || answer === undefined || answer === "") return formWords.noAnswer;
  if (typeof answer === "boolean") return answer ? "Ja" : "Nej";
  if (Array.isArray(answer)) {
    if (answer.length === 0) return formWords.noAnswer;
    return inOneLine(answer.map((each) => choiceWords(control, String(each))));
  }
  if (control.kind === "phone") return formatPhone(String(answer));
  if (control.kind === "date" && isDay(answer)) return formatDay(answer);
  if (control.kind === "postal-code") return formatPostalCode(String(answer));
  return choiceWords(control, String(answer));
}

/** "Hund, katt": the labels are written to stand alone, each with a capital letter. */
function inOneLine([first = "", ...others]: string[]): string {
  const lower = (label: string) => label.charAt(0).toLocaleLowerCase("sv") + label.slice(1);
  return [first, ...others.map(lower)].join(", ");
}

function choiceWords(control: Question["control"], value: string): string {
  return "texts" in control ? (control.texts[value] ?? value) : value;
}

/** "3 barn: 4, 7 och 12 år" */
function childrenWords(answer: unknown): string {
  const ages = Array.isArray(answer) ? answer.map(Number).sort((a, b) => a - b) : [];
  if (ages.length === 0) return formWords.noChildren;
  const [last, ...others] = [...ages].reverse();
  const listed = others.length === 0 ? `${last}` : `${others.reverse().join(", ")} och ${last}`;
  return `${ages.length} barn: ${listed} år`;
}
