import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, NumberField, TextField } from "@/components/forms/text-field";
import { choicesOf } from "@/components/people/choices";
import { Details } from "@/components/ui/accordion";
import { addMemberAction } from "@/lib/investigations/household/actions";
import { memberRoleLabels } from "@/lib/people/texts";
import type { Day } from "@/lib/platform/dates";

type AddMemberProps = { householdId: string; today: Day };

/** Adds somebody to a household under investigation. */
export function AddMember({ householdId, today }: AddMemberProps) {
  return (
    <Details summary="Lägg till en person">
      <ActionForm id="ny-person" action={addMemberAction} resetOnDone className="space-y-4">
        <HiddenFields values={{ householdId }} />
        <RadioGroup name="role" legend="Vem?" choices={choicesOf(memberRoleLabels)} />
        <TextField name="givenName" label="Förnamn" hint="Behövs för vuxna." autoComplete="off" />
        <TextField
          name="familyName"
          label="Efternamn"
          hint="Behövs för vuxna."
          autoComplete="off"
        />
        <NumberField name="birthYear" label="Födelseår" hint="Behövs för barn." />
        <DateField name="since" label="I hushållet från" defaultValue={today} />
        <SubmitButton tone="secondary" pending="Sparar …">
          Lägg till i hushållet
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
