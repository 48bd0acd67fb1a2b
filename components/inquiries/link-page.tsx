import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { RequestLinkForm } from "@/components/inquiries/request-link-form";
import { FormFrame } from "@/components/site/form-frame";
import { PageHeading } from "@/components/ui/page-heading";
import { openSignInLinkAction } from "@/lib/inquiries/family/actions";
import { linkPath } from "@/lib/inquiries/family/rules";
import { linkTexts } from "@/lib/inquiries/family/texts";

/** A mailed link that can be used. A button does it: programmes that read mail follow links. */
export function OpenLink({ token }: { token: string }) {
  return (
    <FormFrame>
      <PageHeading
        title="Öppna din sida"
        lead="Tryck på knappen för att se hur det går med er intresseanmälan."
      />
      <ActionForm id="oppna" action={openSignInLinkAction}>
        <HiddenFields values={{ token }} />
        <SubmitButton size="large" pending="Öppnar …">
          Öppna min sida
        </SubmitButton>
      </ActionForm>
      <p className="text-small text-soft">
        Länken fungerar en gång. Du loggas ut om du inte gör något på en halvtimme.{" "}
        <Link href={linkPath()} prefetch={false} className="text-link">
          Begär en ny länk
        </Link>
      </p>
    </FormFrame>
  );
}

type AskForLinkProps = { isGone: boolean };

/** Where a link is asked for, also when the one that was followed is used or too old. */
export function AskForLink({ isGone }: AskForLinkProps) {
  return (
    <FormFrame>
      {isGone ? (
        <PageHeading title="Länken fungerar inte längre" lead={linkTexts.gone} />
      ) : (
        <PageHeading
          title="Följ er intresseanmälan"
          lead="Skriv din e-postadress, så skickar vi en länk till sidan där ni ser hur långt vi har kommit."
        />
      )}
      <RequestLinkForm />
    </FormFrame>
  );
}
