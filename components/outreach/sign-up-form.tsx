import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Honeypot } from "@/components/forms/honeypot";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { EmailField, NumberField, TextField } from "@/components/forms/text-field";
import { languageChoices } from "@/components/outreach/language-choices";
import { WaitingListField } from "@/components/outreach/waiting-list-field";
import type { OpenMeeting } from "@/lib/outreach/meetings/queries";
import { signUpAction } from "@/lib/outreach/meetings/sign-ups/actions";

type SignUpFormProps = {
  meeting: OpenMeeting;
  idempotencyKey: string;
  /** The code of the campaign whose link led there. */
  campaign: string | null;
};

/** Takes a seat at a meeting, or a place in its waiting list. */
export function SignUpForm({ meeting, idempotencyKey, campaign }: SignUpFormProps) {
  const isFull = meeting.free === 0;
  return (
    <ActionForm id="anmalan" action={signUpAction} className="space-y-6">
      <HiddenFields
        values={{ meetingId: meeting.id, idempotencyKey, ...(campaign && { kampanj: campaign }) }}
      />
      <Honeypot />
      <TextField name="name" label="Namn" width="half" autoComplete="name" />
      <EmailField
        name="email"
        label="E-postadress"
        hint="Dit skickar vi bekräftelsen och en påminnelse dagen före."
      />
      <NumberField
        name="people"
        label="Hur många kommer ni?"
        hint="Räkna med dig själv."
        defaultValue="1"
      />
      <SelectField
        name="language"
        label="Vilket språk talar du helst?"
        choices={languageChoices}
        defaultValue={meeting.language}
      />
      <CheckboxField
        name="wantsInterpreter"
        label="Jag behöver tolk"
        hint={
          meeting.hasInterpreter
            ? "Det finns tolk på träffen."
            : "Vi ordnar tolk. Anmäl dig helst en vecka före träffen."
        }
      />
      <WaitingListField isFull={isFull} />
      <p className="text-small text-soft">
        Vi använder uppgifterna för träffen och tar bort dem en månad efter den.
      </p>
      <SubmitButton size="large" pending="Skickar …">
        {isFull ? "Ställ mig på väntelistan" : "Anmäl mig"}
      </SubmitButton>
    </ActionForm>
  );
}
