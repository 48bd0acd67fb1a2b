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

type OpenLinkProps = {
  token: string;
  /** Whose invitation the link brings; null when it leads to a page of one's own. */
  invitedBy: string | null;
};

/** A mailed link that can be used. A button does it: programmes that read mail follow links. */
export function OpenLink({ token, invitedBy }: OpenLinkProps) {
  if (invitedBy !== null) return <Invitation token={token} invitedBy={invitedBy} />;
  return (
    <FormFrame>
      <PageHeading
        title="Öppna din sida"
        lead="Tryck på knappen för att se hur det går med er intresseanmälan."
      />
      <OpenForm token={token} button="Öppna min sida" />
      <p className="text-small text-soft">
        Länken fungerar en gång. Du loggas ut om du inte gör något på en halvtimme.{" "}
        <Link href={linkPath()} prefetch={false} className="text-link">
          Begär en ny länk
        </Link>
      </p>
    </FormFrame>
  );
}

function Invitation({ token, invitedBy }: { token: string; invitedBy: string }) {
  return (
    <FormFrame>
      <PageHeading
        title={`${invitedBy} vill att du är med i er ansökan`}
        lead={`${invitedBy} har anmält intresse för att ert hem ska ta emot barn. Säger du ja får du en egen sida, där du ser hur det går och lämnar dina egna samtycken.`}
      />
      <ul className="list-disc space-y-1 pl-6">
        <li>Du förbinder dig inte till något. Du kan säga nej när som helst.</li>
        <li>Det som är ditt ser bara du och vi. {invitedBy} ser det inte.</li>
      </ul>
      <OpenForm token={token} button="Ja, jag är med" />
      <p className="text-small text-soft">
        Vill du inte, eller känner du inte {invitedBy}? Då behöver du inte göra något. Länken slutar
        gälla av sig själv.
      </p>
    </FormFrame>
  );
}

function OpenForm({ token, button }: { token: string; button: string }) {
  return (
    <ActionForm id="oppna" action={openSignInLinkAction}>
      <HiddenFields values={{ token }} />
      <SubmitButton size="large" pending="Öppnar …">
        {button}
      </SubmitButton>
    </ActionForm>
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
