import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { EmailField } from "@/components/forms/text-field";
import { FormFrame } from "@/components/site/form-frame";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { leaveDraftAction, saveForLaterAction } from "@/lib/inquiries/form/later/actions";
import { laterTexts } from "@/lib/inquiries/form/later/texts";
import { formPaths } from "@/lib/inquiries/form/rules";
import type { Typed } from "@/lib/inquiries/questions/schema";
import type { StepSlug } from "@/lib/inquiries/questions/texts";

type SaveForLaterProps = {
  typed: Typed;
  /** The page that was left. */
  slug?: StepSlug;
};

/** Where the link back to the form is sent. */
export function SaveForLater({ typed, slug }: SaveForLaterProps) {
  return (
    <FormFrame back={{ href: pageLeft(slug), label: "Tillbaka till formuläret" }}>
      <PageHeading title={laterTexts.title} lead={laterTexts.lead} />
      <ActionForm id="spara" action={saveForLaterAction}>
        <Honeypot />
        <EmailField
          name="email"
          label="E-postadress"
          hint="Vi använder den bara för att skicka länken."
          defaultValue={[typed.email ?? []].flat()[0]}
        />
        <SubmitButton size="large">Skicka länken</SubmitButton>
      </ActionForm>
      <p>
        Har du ingen e-post? Då finns svaren kvar här i ett dygn. Du kan också{" "}
        <Link href={formPaths.start} prefetch={false} className="text-link">
          ta bort dem
        </Link>
        .
      </p>
    </FormFrame>
  );
}

/** The link is on its way: what to look for, and what to do on somebody else's device. */
export function LaterSent() {
  return (
    <FormFrame>
      <PageHeading title={laterTexts.sentTitle} lead={laterTexts.sentLead} />
      <div className="prose">
        <h2>Kom det inget mejl?</h2>
        <p>
          Kanske blev det ett fel i adressen.{" "}
          <Link href={formPaths.later()} prefetch={false}>
            Skriv den en gång till
          </Link>
          . Det du har svarat finns kvar.
        </p>
        <h2>Är det någon annans dator eller telefon?</h2>
        <p>Kolla först att mejlet har kommit. Be sedan den här enheten att glömma formuläret.</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={formPaths.start} prefetch={false}>
          Fortsätt fylla i nu
        </ButtonLink>
        <ActionForm id="lamna" action={leaveDraftAction}>
          <SubmitButton tone="secondary" pending="Glömmer …">
            Glöm formuläret här
          </SubmitButton>
        </ActionForm>
      </div>
    </FormFrame>
  );
}

function pageLeft(slug: StepSlug | undefined): string {
  return slug === undefined ? formPaths.check : formPaths.step(slug);
}
