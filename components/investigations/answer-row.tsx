"use client";

import { useActionState, useId, useRef } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormContext } from "@/components/forms/form-context";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { TextArea } from "@/components/forms/text-area";
import { useFormAddress } from "@/components/forms/use-form-address";
import { type OtherAnswer, useAnswerSaving } from "@/components/investigations/use-answer-saving";
import { SavingLine } from "@/components/staff/saving-line";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { idle } from "@/lib/access/form-state";
import { saveAnswerAction } from "@/lib/investigations/assessment/actions";
import { MOST_CHARACTERS } from "@/lib/investigations/assessment/schema";

type AnswerRowProps = {
  investigationId: string;
  question: { id: string; text: string; hint: string };
  /** As it was read; version 0 and no day while there is no answer. */
  answer: { text: string; version: number; savedAt: Date | null };
};

/** One question of the analysis: saved as it is typed, or by its button without JavaScript. */
export function AnswerRow({ investigationId, question, answer }: AnswerRowProps) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [posted, formAction] = useActionState(saveAnswerAction, idle, useFormAddress(formId));
  const writing = useAnswerSaving(form, answer.version);
  const refused = posted.status === "refused" ? posted : null;
  return (
    <FormContext
      value={{
        formId,
        errors: refused?.fields ?? {},
        values: refused?.values ?? null,
        isSending: false,
      }}
    >
      <form
        id={formId}
        ref={form}
        action={formAction}
        onSubmit={writing.onSubmit}
        onInput={writing.onInput}
        onBlur={writing.onBlur}
        noValidate
        className="space-y-2"
      >
        {refused && (
          <ErrorSummary
            formId={formId}
            message={refused.message}
            fields={refused.fields}
            attempt={refused}
          />
        )}
        <HiddenFields
          values={{ investigationId, questionId: question.id, version: answer.version }}
        />
        <TextArea
          name="text"
          label={question.text}
          hint={question.hint}
          rows={6}
          limit={MOST_CHARACTERS}
          defaultValue={answer.text}
        />
        {writing.other && <Compare other={writing.other} writing={writing} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" tone="secondary" size="small">
            Spara<span className="sr-only">: {question.text}</span>
          </Button>
          <SavingLine saving={writing.saving} savedAt={answer.savedAt} />
        </div>
      </form>
    </FormContext>
  );
}

type CompareProps = { other: OtherAnswer; writing: ReturnType<typeof useAnswerSaving> };

/** What somebody else saved, beside one's own text in the field. */
function Compare({ other, writing }: CompareProps) {
  return (
    <Callout kind="warning" title={other.message} level="h3">
      <p className="text-small">Din text står kvar i fältet. Det här är sparat:</p>
      <blockquote className="whitespace-pre-line border-l-4 border-line bg-surface p-3">
        {other.text}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <Button size="small" tone="secondary" onClick={() => writing.keepOwn(other)}>
          Spara min text i stället
        </Button>
        <Button size="small" tone="quiet" onClick={() => writing.takeOther(other)}>
          Fortsätt med den sparade texten
        </Button>
      </div>
    </Callout>
  );
}
