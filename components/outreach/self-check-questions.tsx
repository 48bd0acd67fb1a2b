"use client";

import { type ReactNode, useRef, useState } from "react";
import { RadioGroup } from "@/components/forms/choice-group";
import { ErrorSummary } from "@/components/forms/error-summary";
import { useErrorTitle } from "@/components/forms/error-title";
import { FormContext } from "@/components/forms/form-context";
import { SelfCheckButtons } from "@/components/outreach/self-check-buttons";
import { SelfCheckOutcome } from "@/components/outreach/self-check-outcome";
import {
  type QuestionName,
  questionNumber,
  readAnswers,
  resultOf,
  type SelfCheckResult,
  type YesNoQuestion,
} from "@/lib/outreach/self-check/rules";
import {
  ageQuestion,
  lengthQuestion,
  selfCheckTexts,
  yesNoAnswers,
  yesNoQuestions,
} from "@/lib/outreach/self-check/texts";

const FORM_ID = "sjalvtest";

type Shown =
  | { state: "OPEN" }
  | { state: "MISSING"; fields: Record<string, string[]>; attempt: number }
  | { state: "TOLD"; result: SelfCheckResult; attempt: number };

/**
 * The questions and the answer to them. There is deliberately no form: nothing here has an address
 * that answers could be sent to, neither by the button nor by Enter.
 */
export function SelfCheckQuestions() {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>({ state: "OPEN" });
  const fields = shown.state === "MISSING" ? shown.fields : {};
  useErrorTitle(shown.state === "MISSING", shown);

  const show = () => setShown((before) => shownFor(ticked(box.current), attemptOf(before) + 1));
  // A result on the page must never be that of other answers.
  const followChange = () =>
    setShown((before) =>
      before.state === "TOLD" ? shownFor(ticked(box.current), before.attempt) : before,
    );
  const clear = () => {
    for (const input of radiosOf(box.current)) input.checked = false;
    setShown({ state: "OPEN" });
    radiosOf(box.current)[0]?.focus();
  };
  return (
    <div ref={box} onChange={followChange}>
      <FormContext value={{ formId: FORM_ID, errors: fields, values: null, isSending: false }}>
        {shown.state === "MISSING" && (
          <div className="mb-8">
            <ErrorSummary
              formId={FORM_ID}
              message=""
              title={selfCheckTexts.missing(Object.keys(fields).length)}
              fields={fields}
              attempt={shown}
            />
          </div>
        )}
        <Questions />
        <SelfCheckButtons onShow={show} onClear={clear} hasResult={shown.state === "TOLD"} />
      </FormContext>
      {shown.state === "TOLD" && <SelfCheckOutcome result={shown.result} attempt={shown.attempt} />}
    </div>
  );
}

function Questions() {
  return (
    <div className="space-y-9 print:space-y-3">
      {(Object.keys(yesNoQuestions) as YesNoQuestion[]).map((name) => (
        <Question
          key={name}
          name={name}
          text={yesNoQuestions[name].text}
          hint={yesNoQuestions[name].hint}
          answers={yesNoAnswers}
        />
      ))}
      <Question name="length" text={lengthQuestion.text} answers={lengthQuestion.answers} />
      <Question
        name="ages"
        text={ageQuestion.text}
        hint={ageQuestion.hint}
        answers={ageQuestion.answers}
      />
    </div>
  );
}

type QuestionProps = {
  name: QuestionName;
  text: string;
  hint?: ReactNode;
  answers: Record<string, string>;
};

function Question({ name, text, hint, answers }: QuestionProps) {
  const choices = Object.entries(answers).map(([value, label]) => ({ value, label }));
  return (
    <div className="keep-whole">
      <RadioGroup
        name={name}
        legend={`${questionNumber(name)}. ${text}`}
        hint={hint}
        choices={choices}
        inline={choices.every(({ label }) => label.length < 15)}
      />
    </div>
  );
}

function shownFor(given: Partial<Record<QuestionName, string>>, attempt: number): Shown {
  const read = readAnswers(given);
  if (read.complete) return { state: "TOLD", result: resultOf(read.answers), attempt };
  const errors = read.missing.map((name) => [name, [`Svara på fråga ${questionNumber(name)}`]]);
  return { state: "MISSING", fields: Object.fromEntries(errors), attempt };
}

const attemptOf = (shown: Shown) => (shown.state === "OPEN" ? 0 : shown.attempt);

const radiosOf = (box: HTMLElement | null) => [
  ...(box?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? []),
];

/** Read from the page itself, so that what was ticked before the script came counts too. */
function ticked(box: HTMLElement | null): Partial<Record<QuestionName, string>> {
  const chosen = radiosOf(box).filter(({ checked }) => checked);
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}
