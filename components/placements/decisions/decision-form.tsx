import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { type Choice, SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField, TimeField } from "@/components/forms/text-field";
import { Callout } from "@/components/ui/callout";
import { registerDecisionAction } from "@/lib/placements/decisions/actions";
import { deciderTexts } from "@/lib/placements/decisions/texts";
import type { WaitingPlacement } from "@/lib/placements/requests/client/queries";
import { choicesOf } from "../choices";
import { listWords } from "../proposals/proposal-card";

type DecisionFormProps = {
  requestId: string;
  waiting: readonly WaitingPlacement[];
  bases: Choice[];
  legalBasisCode: string;
  today: string;
};

/** Registering the board's decision; never making it. */
export function DecisionForm(props: DecisionFormProps) {
  const { requestId, waiting, bases, legalBasisCode, today } = props;
  const consultations = [...new Set(waiting.flatMap((placement) => placement.consultations))];
  return (
    <section aria-labelledby="beslut" className="space-y-5">
      <h2 id="beslut" className="text-heading">
        Registrera nämndens beslut
      </h2>
      <p>
        Beslutet fattas av nämnden, utskottet eller, när lagen säger det, av ordföranden ensam. Det
        går bra att registrera ett beslut som har fattats per telefon i natt. En handläggare eller
        socialjouren kan aldrig fatta det.
      </p>
      {waiting.some(({ isLate }) => isLate) && (
        <Callout kind="urgent" title="Beslutet saknas sedan mer än ett dygn">
          <p>Registrera beslutet nu, eller skriv till konsulenten om barnet inte ska flytta in.</p>
        </Callout>
      )}
      <ActionForm action={registerDecisionAction} id="registrera-beslut">
        <HiddenFields values={{ requestId }} />
        <CheckboxGroup
          name="placementIds"
          legend="Vilka barn gäller beslutet?"
          choices={waiting.map(({ id, label, number }) => ({
            value: id,
            label: `${label} (${number})`,
          }))}
          defaultValues={waiting.map(({ id }) => id)}
        />
        <RadioGroup name="decider" legend="Vem har beslutat?" choices={choicesOf(deciderTexts)} />
        <TextField
          name="deciderName"
          label="Namn på den som fattade beslutet"
          hint="För nämnden eller utskottet: den som ledde mötet."
          width="half"
          autoComplete="off"
        />
        <DateField name="decidedOn" label="Dag för beslutet" defaultValue={today} />
        <TimeField name="decidedAt" label="Klockslag" />
        <SelectField
          name="legalBasisCode"
          label="Vad beslutet grundas på"
          choices={bases}
          defaultValue={legalBasisCode}
          width="full"
        />
        <TextField name="reference" label="Paragraf eller diarienummer" optional width="half" />
        <DateField
          name="checksSeenOn"
          label="Dag då ni tog del av hemmets registerkontroller"
          hint="Det ska vara före beslutet (3 kap. 3 § socialtjänstförordningen)."
          defaultValue={today}
        />
        <TextField
          name="guardianConsent"
          label="Vårdnadshavarens samtycke: vem, när och hur"
          hint="Behövs när placeringen bygger på samtycke. Har barnet fyllt 15 år, skriv även barnets."
          optional
        />
        <TextField
          name="consultationNote"
          label="Samråd: när och med vem"
          hint={
            consultations.length > 0
              ? `Här behövs samråd med ${listWords(consultations)}.`
              : "Behövs när hemmet ligger i en annan kommun."
          }
          optional={consultations.length === 0}
        />
        <SubmitButton size="large" pending="Registrerar …">
          Registrera beslut
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
