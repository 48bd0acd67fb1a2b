import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { assignRequestAction } from "@/lib/placements/requests/actions";
import type { RequestFacts } from "@/lib/placements/requests/facts/queries";

type AssignFormProps = {
  request: RequestFacts;
  consultants: readonly { userId: string; name: string }[];
};

/** Giving a request to a consultant. */
export function AssignForm({ request, consultants }: AssignFormProps) {
  return (
    <section aria-labelledby="fordela" className="space-y-3">
      <h2 id="fordela" className="text-heading">
        Fördela
      </h2>
      <ActionForm action={assignRequestAction} id="fordela-form" className="max-w-md space-y-4">
        <HiddenFields values={{ requestId: request.id, version: request.version }} />
        <SelectField
          name="consultantId"
          label="Konsulent"
          empty="Välj konsulent"
          choices={consultants.map(({ userId, name }) => ({ value: userId, label: name }))}
          defaultValue={request.assignedToId ?? undefined}
        />
        <SubmitButton
          tone={request.assignedToId === null ? "primary" : "secondary"}
          pending="Fördelar …"
        >
          {request.assignedToId === null ? "Fördela förfrågan" : "Byt konsulent"}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
