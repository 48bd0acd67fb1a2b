import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import type { InvestigationFile } from "@/lib/investigations/file/schema";
import { waiveRequirementAction } from "@/lib/investigations/requirements/actions";
import { mayWaive } from "@/lib/investigations/requirements/rules";

type WaiveFormProps = {
  requirement: InvestigationFile["facts"]["requirements"][number];
  about: string;
};

/** Does without a demand, where the unit may. */
export function WaiveForm({ requirement, about }: WaiveFormProps) {
  if (requirement.isWaived || !mayWaive(requirement)) return null;
  return (
    <Details summary="Ta bort kravet">
      <ActionForm
        id={`krav-${requirement.id}`}
        action={waiveRequirementAction}
        className="space-y-3"
      >
        <HiddenFields values={{ requirementId: requirement.id }} />
        <TextField
          name="reason"
          label={`Varför behövs det inte: ${about.toLocaleLowerCase("sv")}?`}
          autoComplete="off"
        />
        <SubmitButton tone="secondary" size="small" pending="Sparar …">
          Ta bort kravet
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
