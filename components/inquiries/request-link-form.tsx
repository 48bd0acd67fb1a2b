import { ActionForm } from "@/components/forms/action-form";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { EmailField } from "@/components/forms/text-field";
import { requestSignInLinkAction } from "@/lib/inquiries/family/actions";

/** Asks for a link by mail to the family's own page. The answer never tells whether we know the address. */
export function RequestLinkForm() {
  return (
    <ActionForm id="lank" action={requestSignInLinkAction} className="space-y-5">
      <Honeypot />
      <EmailField name="email" label="E-postadress" hint="Den som du skrev i intresseanmälan." />
      <SubmitButton>Få en länk med e-post</SubmitButton>
    </ActionForm>
  );
}
