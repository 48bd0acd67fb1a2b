import { type QuestionId, questions } from "./texts";

/** The answer that the proposal rests on, needed whatever it is. */
export const overallQuestion = "overall" satisfies QuestionId;

/** What the outcome's rules ask of the analysis. */
export const askedQuestions = {
  all: questions.map(({ id }): string => id),
  overall: overallQuestion,
};

/** True for a question that is put today. */
export function isAsked(id: string): id is QuestionId {
  return questions.some((question) => question.id === id);
}

/** The questions under their headings, in order. */
export function questionSections(): { section: string; ids: QuestionId[] }[] {
  const sections = [...new Set(questions.map(({ section }) => section))];
  return sections.map((section) => ({
    section,
    ids: questions.filter((question) => question.section === section).map(({ id }) => id),
  }));
}
