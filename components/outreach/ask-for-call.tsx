import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { CheckboxGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { PhoneField, TextField } from "@/components/forms/text-field";
import { FormFrame } from "@/components/site/form-frame";
import { ProtectedNotice } from "@/components/site/protected-notice";
import { Urgent } from "@/components/site/urgent";
import { DayDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { askForCallAction } from "@/lib/outreach/callbacks/actions";
import { callbackWords, dayPartTexts, weekdayTexts } from "@/lib/outreach/callbacks/texts";
import type { Day } from "@/lib/platform/dates";

type AskForCallProps = {
  /** The day of the call at the latest, for somebody who asks now and says nothing of when. */
  promised: Day;
  /** What the visitor's own interest form under way already tells. */
  known: { name?: string; phone?: string };
  /** The code of the campaign whose link led there. */
  campaign: string | null;
};

/** Where somebody leaves a name and a number for the unit to call. */
export function AskForCall({ promised, known, campaign }: AskForCallProps) {
  return (
    <FormFrame offersCall={false}>
      <PageHeading
        title={callbackWords.title}
        lead="Skriv ditt namn och nummer, så ringer vi upp. Du behöver inte ha bestämt dig för något."
      />
      <p>
        Skickar du nu ringer vi senast{" "}
        <strong>
          <DayDisplay day={promised} form="weekday" />
        </strong>
        . Vill du ha samtalet en annan dag väljer du den här nedanför.
      </p>
      <Urgent />
      <ProtectedNotice />
      <ActionForm id="ring-mig" action={askForCallAction} className="space-y-8">
        <Honeypot />
        {campaign && <HiddenFields values={{ kampanj: campaign }} />}
        <TextField
          name="name"
          label="Vad heter du?"
          hint="Förnamn räcker. Skriv inte ditt personnummer."
          width="half"
          autoComplete="name"
          defaultValue={known.name}
        />
        <PhoneField name="phone" label="Telefonnummer" defaultValue={known.phone} />
        <CheckboxGroup
          name="weekdays"
          legend="Vilka dagar passar?"
          hint="Kryssar du inte i något ringer vi så snart vi kan."
          optional
          choices={choicesOf(weekdayTexts)}
          inline
        />
        <CheckboxGroup
          name="dayParts"
          legend="Vilken tid på dagen passar?"
          hint="Vi ringer när vi har öppet."
          optional
          choices={choicesOf(dayPartTexts)}
        />
        <CheckboxField
          name="noMessage"
          label={callbackWords.noMessage}
          hint="Då säger vi inget till någon annan som svarar, och talar inte in något på telefonsvararen."
        />
        <TextField
          name="interpreterLanguage"
          label="Behöver du tolk? Skriv vilket språk"
          width="half"
          autoComplete="off"
          optional
        />
        <SubmitButton size="large" pending="Skickar …">
          {callbackWords.button}
        </SubmitButton>
      </ActionForm>
    </FormFrame>
  );
}

function choicesOf(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([value, label]) => ({ value, label }));
}
