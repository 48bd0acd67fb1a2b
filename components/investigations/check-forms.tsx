import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { FormCard } from "@/components/investigations/form-card";
import { adultChoices, choicesOf } from "@/components/people/choices";
import { giveConsentAction } from "@/lib/investigations/consents/actions";
import { consentPurposeLabels, consentWayLabels } from "@/lib/investigations/consents/texts";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import {
  answerCheckAction,
  requestChecksAction,
} from "@/lib/investigations/register-checks/actions";
import type { CheckRow, ChecksPage } from "@/lib/investigations/register-checks/queries";
import {
  checkResultLabels,
  obtainedByLabels,
  registerLabels,
} from "@/lib/investigations/register-checks/texts";
import { isOpenFor } from "@/lib/investigations/rules";
import type { Day } from "@/lib/platform/dates";

type CheckFormsProps = { page: ChecksPage; today: Day };

/** The forms of an investigator, in the order they are used. */
export function CheckForms({ page: { head, checks }, today }: CheckFormsProps) {
  const awaited = checks.filter(({ result }) => result === null);
  const mayWork = isOpenFor(head.state, "WORK");
  return (
    <>
      {isOpenFor(head.state, "ANSWER") && (
        <AnswerForm head={head} awaited={awaited} today={today} />
      )}
      {mayWork && <RequestForm head={head} today={today} />}
      {mayWork && <ConsentForm head={head} today={today} />}
    </>
  );
}

type FormProps = { head: InvestigationHead; today: Day };

function ConsentForm({ head, today }: FormProps) {
  return (
    <FormCard
      id="samtycke"
      title="Nytt samtycke"
      action={giveConsentAction}
      hidden={{ investigationId: head.id }}
      button="Registrera samtycke"
    >
      <SelectField
        name="personId"
        label="Vem samtycker?"
        width="full"
        empty="Välj vuxen"
        choices={adultChoices(head.facts.adults)}
      />
      <CheckboxGroup
        name="purposes"
        legend="Vad gäller samtycket?"
        choices={choicesOf(consentPurposeLabels)}
      />
      <DateField name="givenOn" label="Vilken dag?" defaultValue={today} />
      <RadioGroup name="givenHow" legend="Hur gavs det?" choices={choicesOf(consentWayLabels)} />
    </FormCard>
  );
}

function RequestForm({ head, today }: FormProps) {
  return (
    <FormCard
      id="begar"
      title="Ny registerkontroll"
      action={requestChecksAction}
      hidden={{ investigationId: head.id }}
      button="Begär registerkontroll"
    >
      <SelectField
        name="personId"
        label="Vem gäller kontrollen?"
        width="full"
        empty="Välj vuxen"
        choices={adultChoices(head.facts.adults)}
      />
      <CheckboxGroup
        name="registers"
        legend="Vilka register?"
        choices={choicesOf(registerLabels)}
      />
      <RadioGroup
        name="obtainedBy"
        legend="Vem begär uppgiften?"
        choices={choicesOf(obtainedByLabels)}
        defaultValue="AUTHORITY"
      />
      <DateField name="requestedOn" label="Begärd den" defaultValue={today} />
    </FormCard>
  );
}

type AnswerFormProps = FormProps & { awaited: readonly CheckRow[] };

function AnswerForm({ head, awaited, today }: AnswerFormProps) {
  const isAwaited = awaited.length > 0;
  return (
    <FormCard
      id="svar"
      title={answerTitle(awaited.length)}
      action={answerCheckAction}
      hidden={{}}
      button={isAwaited ? "Registrera svar" : undefined}
    >
      {isAwaited ? (
        <AnswerFields head={head} awaited={awaited} today={today} />
      ) : (
        <p className="text-soft">När du har begärt en registerkontroll tar du emot svaret här.</p>
      )}
    </FormCard>
  );
}

function answerTitle(awaited: number): string {
  if (awaited === 0) return "Inga svar väntas";
  return awaited === 1 ? "Ett svar väntas" : `${awaited} svar väntas`;
}

function AnswerFields({ head, awaited, today }: AnswerFormProps) {
  const nameOf = (personId: string) =>
    head.facts.adults.find((adult) => adult.personId === personId)?.name ?? "Annan";
  return (
    <>
      <SelectField
        name="checkId"
        label="Vilken kontroll gäller svaret?"
        width="full"
        empty="Välj kontroll"
        choices={awaited.map((check) => ({
          value: check.id,
          label: `${nameOf(check.personId)}: ${registerLabels[check.register]}`,
        }))}
      />
      <DateField name="receivedOn" label="Svaret kom den" defaultValue={today} />
      <RadioGroup
        name="result"
        legend="Vad visar svaret?"
        hint="Finns det en uppgift bedömer enhetschefen om den hindrar uppdraget."
        choices={choicesOf(checkResultLabels)}
      />
      <TextArea
        name="assessment"
        label="Din bedömning"
        optional
        hint="Behövs om det finns en uppgift. Skriv bedömningen, inte utdragets text."
        rows={4}
        limit={4000}
      />
      <DateField name="extractDestroyedOn" label="Utdraget förstördes den" optional />
    </>
  );
}
