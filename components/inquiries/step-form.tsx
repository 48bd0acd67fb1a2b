import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { QuestionField } from "@/components/inquiries/question-field";
import { FormFrame } from "@/components/site/form-frame";
import { ProtectedNotice } from "@/components/site/protected-notice";
import { Callout } from "@/components/ui/callout";
import { StepCount } from "@/components/ui/step-count";
import { saveStepAction } from "@/lib/inquiries/form/actions";
import { formPaths } from "@/lib/inquiries/form/rules";
import type { Question } from "@/lib/inquiries/questions/asking/schema";
import type { Step } from "@/lib/inquiries/questions/rules";
import {
  type QuestionId,
  questionsOf,
  stepEdition,
  type Typed,
} from "@/lib/inquiries/questions/schema";
import { formWords, stepLeads, steps } from "@/lib/inquiries/questions/texts";
import { paths } from "@/lib/platform/paths";

type StepFormProps = {
  step: Step;
  typed: Typed;
  /** Opened from the summary, to which it leads back. */
  isChange: boolean;
  /** What was typed answers older words: the page is shown again with those of today. */
  isOutdated?: boolean;
  /** The information meeting whose link led here. */
  meetingId?: string;
  /** The code of the campaign whose link led here. */
  campaign?: string | null;
};

/** One page of the interest form. */
export function StepForm({ step, typed, isChange, isOutdated, ...origin }: StepFormProps) {
  const asked = questionsOf(step.id);
  const isAlone = asked.length === 1;
  return (
    <FormFrame back={backFrom(step, isChange)}>
      <StepCount step={step.number} of={steps.length} />
      <div>
        <h1 className="text-title">{step.title}</h1>
        <p className="mt-3 text-lead text-soft">{stepLeads[step.id]}</p>
      </div>
      {isOutdated && (
        <Callout kind="warning" title={formWords.changedTitle} level="h2">
          <p>{formWords.changed}</p>
        </Callout>
      )}
      {(step.id === "names" || step.id === "place") && <ProtectedNotice />}
      <ActionForm key={step.id} id="anmalan" action={saveStepAction} className="space-y-8">
        <HiddenFields
          values={{
            step: step.id,
            fragor: stepEdition(step.id),
            ...(isChange && { change: "1" }),
            ...(origin.meetingId && { traff: origin.meetingId }),
            ...(origin.campaign && { kampanj: origin.campaign }),
          }}
        />
        <Honeypot />
        {asked
          .filter(({ followsUp }) => followsUp === undefined)
          .map((question) => (
            <Asked key={question.id} {...{ question, typed, isHeading: isAlone }} />
          ))}
        <div className="flex flex-wrap gap-3">
          <SubmitButton size="large" pending="Sparar …">
            {isChange ? "Spara ändringen" : "Fortsätt"}
          </SubmitButton>
          <SubmitButton size="large" tone="secondary" name="senare" value="1" pending="Sparar …">
            Spara och fortsätt senare
          </SubmitButton>
        </div>
      </ActionForm>
      <p>
        <Link href={paths.callback} prefetch={false} className="text-link">
          Ring mig i stället
        </Link>
        {step.before !== null && ". Det du har fyllt i på sidorna före den här finns kvar."}
      </p>
      <p className="text-small text-soft">{formWords.saved}</p>
    </FormFrame>
  );
}

type AskedProps = { question: Question<QuestionId>; typed: Typed; isHeading: boolean };

/** A question with what follows it up, which the style sheet folds away until an answer opens it. */
function Asked({ question, typed, isHeading }: AskedProps) {
  const followUp = questionsOf(question.step).find(({ followsUp }) => followsUp === question.id);
  const field = (
    <QuestionField question={question} typed={typed[question.id]} isHeading={isHeading} />
  );
  if (followUp === undefined) return field;
  return (
    <div className="asks-more space-y-8">
      {field}
      <div className="follow-up">
        <QuestionField question={followUp} typed={typed[followUp.id]} />
      </div>
    </div>
  );
}

function backFrom(step: Step, isChange: boolean) {
  if (isChange) return { href: formPaths.check, label: "Tillbaka till era svar" };
  if (step.before === null) return { href: formPaths.start, label: "Tillbaka till början" };
  return {
    href: formPaths.step(step.before.slug),
    label: `Tillbaka till steg ${step.number - 1}: ${step.before.label}`,
  };
}
