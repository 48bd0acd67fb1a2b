import { SignOutForm } from "@/components/access/sign-out-form";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { FormFrame } from "@/components/site/form-frame";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { tieIdentityAction } from "@/lib/inquiries/adults/actions";
import type { TieOffer } from "@/lib/inquiries/adults/queries";
import { tieFaultTexts, tieTexts } from "@/lib/inquiries/adults/texts";
import { linkPath } from "@/lib/inquiries/family/rules";
import { paths } from "@/lib/platform/paths";

type TieIdentityProps = {
  /** Who has signed in. */
  name: string;
  offer: TieOffer;
  returnTo: string | null;
};

/** Asks whoever has just signed in whether the page that the browser had open is theirs. */
export function TieIdentity({ name, offer, returnTo }: TieIdentityProps) {
  return (
    <FormFrame>
      <PageHeading
        eyebrow={`Ansökan ${offer.number}`}
        title={`Är du ${offer.givenName} i ansökan?`}
        lead={`Du har legitimerat dig som ${name}. När du har kopplat din e-legitimation kommer du in med den nästa gång, och ingen annan kan läsa det som är ditt.`}
      />
      <ActionForm id="koppla" action={tieIdentityAction}>
        <HiddenFields values={{ returnTo: returnTo ?? "" }} />
        <SubmitButton size="large" pending="Kopplar …">
          Ja, koppla min e-legitimation
        </SubmitButton>
      </ActionForm>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p>Är det inte du? Logga ut, så ändras ingenting.</p>
        <SignOutForm />
      </div>
    </FormFrame>
  );
}

/** Done before, or just now and come back to by the browser's own button. */
export function Tied({ returnTo }: Pick<TieIdentityProps, "returnTo">) {
  return (
    <FormFrame>
      <PageHeading
        title="Din e-legitimation är kopplad"
        lead="Nästa gång loggar du in direkt med den."
      />
      <ButtonLink href={returnTo ?? paths.family}>Till min ansökan</ButtonLink>
    </FormFrame>
  );
}

/** The sign-in took too long, was begun in another browser, or the page is gone. */
export function TieGone({ isStale }: { isStale: boolean }) {
  return (
    <FormFrame>
      <PageHeading
        title="Vi kunde inte koppla din e-legitimation"
        lead={isStale ? tieTexts.stale : tieFaultTexts.GONE}
      />
      <ButtonLink href={linkPath()}>Få en ny länk med e-post</ButtonLink>
    </FormFrame>
  );
}
