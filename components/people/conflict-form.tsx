import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { declareConflictAction } from "@/lib/access/conflicts/actions";

/** Declares that one stands too close to a household to handle it. */
export function ConflictForm({ householdId }: { householdId: string }) {
  return (
    <ActionForm id="jav" action={declareConflictAction} className="space-y-4">
      <HiddenFields values={{ householdId }} />
      <p className="text-small text-soft">
        Är du släkt, vän eller granne med någon i hushållet? När du har anmält jäv ser du inte
        längre något om hushållet, och du kan inte ångra det själv.
      </p>
      <TextField name="reason" label="Varför är du jävig?" autoComplete="off" />
      <SubmitButton tone="danger" pending="Anmäler …">
        Anmäl jäv
      </SubmitButton>
    </ActionForm>
  );
}
