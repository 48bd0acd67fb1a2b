import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Details } from "@/components/ui/accordion";
import { assignRequestAction } from "@/lib/placements/requests/actions";
import type { RequestFacts } from "@/lib/placements/requests/facts/queries";

type AssignFormProps = {
  request: RequestFacts;
  consultants: readonly { userId: string; name: string }[];
};

/** Giving a request to a consultant. */
export function AssignForm({ request, consultants }: AssignFormProps) {
  return (
    <Unfold shut={request.assignedToId === null ? null : "Byt konsulent"}>
      <ActionForm action={assignRequestAction} id="fordela-form" className="space-y-4">
        <HiddenFields values={{ requestId: request.id, version: request.version }} />
        <SelectField
          name="consultantId"
          label="Konsulent"
          width="full"
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
    </Unfold>
  );
}

type UnfoldProps = { shut: string | null; children: ReactNode };

/** The first time is the next thing to do; a change of mind can fold away. */
function Unfold({ shut, children }: UnfoldProps) {
  return shut === null ? children : <Details summary={shut}>{children}</Details>;
}
