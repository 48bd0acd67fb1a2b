import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import {
  inviteAdultAction,
  inviteAgainAction,
  takeBackInvitationAction,
} from "@/lib/inquiries/adults/actions";
import type { FamilyAdult } from "@/lib/inquiries/family/queries";
import { paths } from "@/lib/platform/paths";

type FamilyAdultsProps = {
  adults: readonly FamilyAdult[];
  isEnded: boolean;
  /** Whether the form of an invitation is open. */
  isAsking: boolean;
};

/** Who the adults are; the one who sent the form asks the other in. */
export function FamilyAdults({ adults, isEnded, isAsking }: FamilyAdultsProps) {
  const mayInvite = !isEnded && adults.length === 1 && adults.some((each) => each.isSelf);
  const isFirst = adults.some(({ isSelf, isFirst: first }) => isSelf && first);
  if (adults.length < 2 && !mayInvite) return null;
  return (
    <section aria-labelledby="vuxna" className="space-y-3">
      <h2 id="vuxna" className="text-heading">
        Vuxna i ansökan
      </h2>
      <SummaryList>
        {adults.map((adult) => (
          <AdultLine key={adult.id} adult={adult} mayChange={isFirst && !isEnded} />
        ))}
      </SummaryList>
      {mayInvite && isFirst && <Invite isAsking={isAsking} />}
    </section>
  );
}

function AdultLine({ adult, mayChange }: { adult: FamilyAdult; mayChange: boolean }) {
  if (adult.hasJoined) {
    return <SummaryRow term={adult.givenName}>{adult.isSelf ? "Det är du" : "Är med"}</SummaryRow>;
  }
  return (
    <SummaryRow term={adult.givenName}>
      <div className="space-y-3">
        <p>
          <StatusTag tone="wait">Inbjuden, har inte svarat</StatusTag>
        </p>
        {adult.email !== null && <p className="break-words">Mejlet gick till {adult.email}.</p>}
        {mayChange && (
          <div className="flex flex-wrap gap-3">
            <ActionForm id="skicka-igen" action={inviteAgainAction}>
              <HiddenFields values={{ adultId: adult.id }} />
              <SubmitButton tone="secondary" size="small">
                Skicka länken igen
              </SubmitButton>
            </ActionForm>
            <ActionForm id="ta-tillbaka-inbjudan" action={takeBackInvitationAction}>
              <HiddenFields values={{ adultId: adult.id }} />
              <SubmitButton tone="quiet" size="small" pending="Sparar …">
                Ta tillbaka inbjudan
              </SubmitButton>
            </ActionForm>
          </div>
        )}
      </div>
    </SummaryRow>
  );
}

function Invite({ isAsking }: { isAsking: boolean }) {
  return (
    <>
      <p>
        Är ni två som vill bli ett hem? Bjud in den andra vuxna. Var och en av er lämnar sina egna
        samtycken, och ni ser inte varandras.
      </p>
      {isAsking ? (
        <Card className="space-y-4">
          <h3 id="bjud-in" className="text-sub font-bold">
            Bjud in den andra vuxna
          </h3>
          <InviteForm />
        </Card>
      ) : (
        <ButtonLink href={paths.familyPages.overview("bjud-in")} tone="secondary" size="small">
          Bjud in den andra vuxna
        </ButtonLink>
      )}
    </>
  );
}

function InviteForm() {
  return (
    <ActionForm id="form-bjud-in" action={inviteAdultAction} className="space-y-4">
      <TextField name="givenName" label="Förnamn" autoComplete="off" width="half" />
      <TextField name="familyName" label="Efternamn" autoComplete="off" width="half" />
      <TextField
        name="email"
        label="E-postadress"
        hint="Personens egen, inte er gemensamma."
        inputMode="email"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        width="half"
      />
      <SubmitButton>Skicka inbjudan</SubmitButton>
    </ActionForm>
  );
}
