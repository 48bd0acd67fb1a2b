import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { FormFrame } from "@/components/site/form-frame";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { submitInquiryAction } from "@/lib/inquiries/form/actions";
import { laterTexts } from "@/lib/inquiries/form/later/texts";
import { formPaths } from "@/lib/inquiries/form/rules";
import { answerLines, type Editions, missingSteps } from "@/lib/inquiries/questions/rules";
import { formEdition, questionsOf, readTyped, type Typed } from "@/lib/inquiries/questions/schema";
import { formWords, steps } from "@/lib/inquiries/questions/texts";

/** All answers before they are sent, each with a way to change it. */
export function CheckAnswers({ typed, editions }: { typed: Typed; editions: Editions }) {
  const missing = missingSteps(typed, editions);
  const last = steps[steps.length - 1];
  return (
    <FormFrame
      back={
        last && {
          href: formPaths.step(last.slug),
          label: `Tillbaka till steg ${steps.length}: ${last.label}`,
        }
      }
    >
      <PageHeading
        title={formWords.checkTitle}
        lead="Stämmer allt? Du kan ändra varje svar innan du skickar."
      />
      {missing.length > 0 && <Missing steps={missing} />}
      {steps.map((step) => (
        <StepAnswers key={step.id} step={step} typed={typed} />
      ))}
      {missing.length === 0 && (
        <ActionForm id="skicka" action={submitInquiryAction}>
          <Honeypot />
          {/* Should the form be gone when this is sent, the answers make a new one. */}
          <HiddenFields values={{ ...typed, fragor: formEdition() }} />
          <p>När du skickar får du ett kvitto med ett ärendenummer.</p>
          <SubmitButton size="large">Skicka intresseanmälan</SubmitButton>
        </ActionForm>
      )}
      <p>
        <Link href={formPaths.later()} prefetch={false} className="text-link">
          {laterTexts.title}
        </Link>
        . Vi skickar en länk, så att du kan läsa igenom i lugn och ro.
      </p>
    </FormFrame>
  );
}

function Missing({ steps: missing }: { steps: ReturnType<typeof missingSteps> }) {
  return (
    <Callout kind="warning" title="Några svar saknas" level="h2">
      <p>Svara på de här frågorna. Sedan kan du skicka.</p>
      <ul className="list-disc pl-5">
        {missing.map((step) => (
          <li key={step.id}>
            <a href={formPaths.change(step.slug)} className="text-link">
              {step.title}
            </a>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

type StepAnswersProps = { step: (typeof steps)[number]; typed: Typed };

function StepAnswers({ step, typed }: StepAnswersProps) {
  const asked = questionsOf(step.id);
  const { answers } = readTyped(asked, typed);
  return (
    <section aria-labelledby={`svar-${step.id}`} className="space-y-2">
      <div className="flex items-baseline justify-between gap-x-4">
        <h2 id={`svar-${step.id}`} className="text-sub">
          {step.label}
        </h2>
        {/* One link for the page that asked: each answer's own would lead to the same place. */}
        <Link href={formPaths.change(step.slug)} prefetch={false} className="text-link no-print">
          Ändra<span className="sr-only"> {step.label.toLocaleLowerCase("sv")}</span>
        </Link>
      </div>
      <SummaryList>
        {answerLines(asked, answers).map((line) => (
          <SummaryRow
            key={line.id}
            term={
              // Read aloud it stays: an answer without a term is no answer.
              line.label === step.label ? <span className="sr-only">{line.label}</span> : line.label
            }
          >
            <span className="whitespace-pre-line">{line.words}</span>
          </SummaryRow>
        ))}
      </SummaryList>
    </section>
  );
}
