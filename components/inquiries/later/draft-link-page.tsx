import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { EmailField } from "@/components/forms/text-field";
import { FormFrame } from "@/components/site/form-frame";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import { linkPath } from "@/lib/inquiries/family/rules";
import {
  discardByLinkAction,
  openDraftLinkAction,
  requestDraftLinkAction,
} from "@/lib/inquiries/form/later/actions";
import type { DraftLinkState } from "@/lib/inquiries/form/later/queries";
import { laterTexts } from "@/lib/inquiries/form/later/texts";
import { formPaths } from "@/lib/inquiries/form/rules";

type OpenDraftProps = { token: string; link: DraftLinkState };

/** A mailed link that can be used. A button does it: programmes that read mail follow links. */
export function OpenDraft({ token, link }: OpenDraftProps) {
  return (
    <FormFrame>
      <PageHeading title={laterTexts.resumeTitle} lead={laterTexts.resumeLead} />
      {link.replaces && (
        <Callout kind="warning" title="Du har två formulär">
          <p>{laterTexts.replaces}</p>
        </Callout>
      )}
      <ActionForm id="oppna" action={openDraftLinkAction}>
        <HiddenFields values={{ token }} />
        <SubmitButton size="large" pending="Öppnar …">
          Fortsätt fylla i
        </SubmitButton>
      </ActionForm>
      <p className="text-small text-soft">
        Länken fungerar en gång. Sedan finns formuläret på den här enheten, och inte längre där du
        började.
      </p>
      <section className="space-y-3">
        <h2 className="text-heading">Har du ändrat dig?</h2>
        <p>Då kan du ta bort allt du har skrivit. Det går inte att ångra.</p>
        <ActionForm id="ta-bort" action={discardByLinkAction}>
          <HiddenFields values={{ token }} />
          <SubmitButton tone="secondary" pending="Tar bort …">
            Ta bort formuläret
          </SubmitButton>
        </ActionForm>
      </section>
    </FormFrame>
  );
}

/** The form of the link has been sent, from here or from another device. */
export function DraftWasSent() {
  return (
    <FormFrame>
      <PageHeading title={laterTexts.isSentTitle} lead={laterTexts.isSentLead} />
      <p>
        <Link href={linkPath()} prefetch={false} className="text-link">
          Följ er intresseanmälan
        </Link>
      </p>
    </FormFrame>
  );
}

/** Where a new link is asked for, also when the one that was followed is used or too old. */
export function AskForDraftLink({ isGone }: { isGone: boolean }) {
  return (
    <FormFrame>
      {isGone ? (
        <PageHeading title={laterTexts.goneTitle} lead={laterTexts.goneLead} />
      ) : (
        <PageHeading title={laterTexts.askTitle} lead={laterTexts.askLead} />
      )}
      <ActionForm id="lank" action={requestDraftLinkAction} className="space-y-5">
        <Honeypot />
        <EmailField name="email" label="E-postadress" hint="Den som du sparade formuläret med." />
        <SubmitButton>Få en ny länk</SubmitButton>
      </ActionForm>
      <p>
        <Link href={formPaths.start} prefetch={false} className="text-link">
          Fyll i formuläret från början
        </Link>
      </p>
    </FormFrame>
  );
}
