import type { z } from "zod";
import type { Question } from "./asking/schema";
import { familyQuestions } from "./family/schema";
import { homeQuestions } from "./home/schema";
import { personQuestions } from "./person/schema";
import type { StepId } from "./texts";

const all = [...personQuestions, ...familyQuestions, ...homeQuestions] as const;
type AnyQuestion = (typeof all)[number];
export type QuestionId = AnyQuestion["id"];

/** The interest form, question by question, in order. */
export const questions: readonly Question<QuestionId>[] = all;

/** Every answer, by the id of its question, as stored. */
export type Answers = {
  [Id in QuestionId]: z.output<Extract<AnyQuestion, { id: Id }>["schema"]>;
};

/** What was typed or ticked, by the id of the question, as a form sends it. */
export type Typed = Partial<Record<QuestionId, string | string[]>>;

/** What is wrong in a form: messages by the id of the question. */
export type Faults = Partial<Record<QuestionId, string[]>>;

/** Reads what was typed in some questions: the answers, or what is wrong with them. */
export function readTyped(
  asked: readonly Question<QuestionId>[],
  typed: Typed,
): { answers: Partial<Answers>; faults: Faults } {
  const answers: Record<string, unknown> = {};
  const faults: Faults = contactFaults(asked, typed);
  for (const { id, schema, showIf } of asked) {
    if (showIf !== undefined && !showIf(answers)) continue;
    const parsed = schema.safeParse(typed[id]);
    if (parsed.success) answers[id] = parsed.data;
    else faults[id] ??= parsed.error.issues.map(({ message }) => message).slice(0, 1);
  }
  return { answers, faults: inOrder(asked, faults) };
}

/** The first fault on the page stands first in the summary too. */
function inOrder(asked: readonly Question<QuestionId>[], faults: Faults): Faults {
  return Object.fromEntries(
    asked.flatMap(({ id }) => (faults[id] === undefined ? [] : [[id, faults[id]]])),
  );
}

/** The questions of one page. */
export function questionsOf(step: StepId): readonly Question<QuestionId>[] {
  return questions.filter((question) => question.step === step);
}

/** Tells one wording of a page's questions from another: changed when any version is raised. */
export function stepEdition(step: StepId): string {
  return editionOf(questionsOf(step));
}

/** The same for the whole form. */
export function formEdition(): string {
  return editionOf(questions);
}

function editionOf(asked: readonly Question<QuestionId>[]): string {
  const text = asked.map(({ id, version }) => `${id}:${version}`).join(" ");
  // FNV-1a: short enough for a hidden field, and nobody gains by finding two alike.
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Keeps of a form what answers the questions, as it was typed. */
export function typedIn(asked: readonly Question<QuestionId>[], form: object): Typed {
  const known = asked.flatMap(({ id }) => {
    const sent = Object.hasOwn(form, id) ? (form as Record<string, unknown>)[id] : undefined;
    const texts = [sent].flat().filter((value) => typeof value === "string");
    if (texts.length === 0) return [];
    return [[id, Array.isArray(sent) ? texts : (texts[0] ?? "")] as const];
  });
  return Object.fromEntries(known) as Typed;
}

const PHONE_OR_EMAIL = "Skriv ett telefonnummer eller en e-postadress, så att vi kan nå dig";
const PHONE = "Skriv ditt telefonnummer, eller välj att vi skickar e-post";
const EMAIL = "Skriv din e-postadress, eller välj att vi ringer";

/** The one who writes can be reached, and in the way that was asked for. */
function contactFaults(asked: readonly Question<QuestionId>[], typed: Typed): Faults {
  if (!asked.some(({ id }) => id === "preferredContact")) return {};
  const isEmpty = (id: QuestionId) => [typed[id] ?? ""].flat().join("").trim() === "";
  if (isEmpty("phone") && isEmpty("email")) return { phone: [PHONE_OR_EMAIL] };
  const preferred = typed.preferredContact;
  if (preferred === "EMAIL" && isEmpty("email")) return { email: [EMAIL] };
  if ((preferred === "PHONE" || preferred === "TEXT_MESSAGE") && isEmpty("phone")) {
    return { phone: [PHONE] };
  }
  return {};
}
