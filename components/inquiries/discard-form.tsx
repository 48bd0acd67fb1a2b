import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { discardDraftAction } from "@/lib/inquiries/form/actions";

/** Takes what has been written away from this browser. */
export function DiscardForm({ label }: { label: string }) {
  return (
    <ActionForm action={discardDraftAction} className="no-print">
      <SubmitButton tone="secondary" pending="Tar bort …">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
