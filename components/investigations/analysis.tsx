import { AnswerRow } from "@/components/investigations/answer-row";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { Progress } from "@/components/ui/progress";
import type { AnalysisPage, Answer } from "@/lib/investigations/assessment/queries";
import { questionSections } from "@/lib/investigations/assessment/rules";
import { type Question, questions } from "@/lib/investigations/assessment/texts";
import { isOpenFor } from "@/lib/investigations/rules";

/** The analysis, question by question under its headings. */
export function Analysis({ page: { head, answers } }: { page: AnalysisPage }) {
  const mayWrite = head.isMine && isOpenFor(head.state, "WORK");
  const done = head.facts.answered.length;
  const words = `${done} av ${questions.length} frågor har svar`;
  return (
    <InvestigationFrame head={head} part="analysis">
      <div className="max-w-md space-y-1">
        <p className="text-small text-soft">{words}</p>
        <Progress done={done} of={questions.length} label={words} />
      </div>
      <div className="max-w-3xl space-y-8">
        {questionSections().map(({ section, ids }) => (
          <section key={section} aria-label={section} className="space-y-5">
            <h3 className="text-sub">{section}</h3>
            {questions
              .filter(({ id }) => ids.includes(id))
              .map((question) => (
                <QuestionBlock
                  key={question.id}
                  investigationId={head.id}
                  question={question}
                  answer={answers.find(({ questionId }) => questionId === question.id)}
                  mayWrite={mayWrite}
                />
              ))}
          </section>
        ))}
      </div>
    </InvestigationFrame>
  );
}

type QuestionBlockProps = {
  investigationId: string;
  question: Question;
  answer: Answer | undefined;
  mayWrite: boolean;
};

function QuestionBlock({ investigationId, question, answer, mayWrite }: QuestionBlockProps) {
  if (mayWrite) {
    const { text = "", version = 0, savedAt = null } = answer ?? {};
    return (
      <AnswerRow
        investigationId={investigationId}
        question={question}
        answer={{ text, version, savedAt }}
      />
    );
  }
  return (
    <div className="space-y-1">
      <h4 className="font-semibold">{question.text}</h4>
      <p className="whitespace-pre-line">{answer?.text || "Inget svar än."}</p>
    </div>
  );
}
