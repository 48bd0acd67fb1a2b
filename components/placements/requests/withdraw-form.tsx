import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { withdrawRequestAction } from "@/lib/placements/requests/actions";

/** Taking a request back; what has been held and proposed falls. */
export function WithdrawForm({ request }: { request: { id: string; version: number } }) {
  return (
    <Details summary="Ta tillbaka förfrågan">
      <ActionForm action={withdrawRequestAction} id="ta-tillbaka">
        <p>Platser som hålls släpps, och förslag som inte är besvarade gäller inte längre.</p>
        <HiddenFields values={{ requestId: request.id, version: request.version }} />
        <TextField name="reason" label="Varför behövs inget hem längre?" hint="Skriv inga namn." />
        <SubmitButton tone="danger" pending="Tar tillbaka …">
          Ta tillbaka förfrågan
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
