import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Facts } from "@/components/ui/facts";
import { recordIdentityAction } from "@/lib/placements/identity/actions";
import type { IdentityState, ChildIdentity as Known } from "@/lib/placements/identity/queries";
import { identityTexts } from "@/lib/placements/identity/texts";
import { formatPersonalNumber, isPersonalNumber } from "@/lib/platform/personal-number";

type ChildIdentityProps = {
  placementId: string;
  state: IdentityState;
  /** Read because the reader asked for it. */
  known: Known | null;
  /** The address of this page with the data shown. */
  showHref: string;
  /** The municipality writes it down, the unit only reads. */
  mayWrite: boolean;
};

/** Who the child is: shown only on request, since each reading is logged. */
export function ChildIdentity(props: ChildIdentityProps) {
  const { placementId, state, known, showHref, mayWrite } = props;
  return (
    <section
      aria-labelledby="barnets-uppgifter"
      // Unread there is nothing to put on paper.
      className={state === "KNOWN" && known === null ? "no-print space-y-4" : "space-y-4"}
    >
      <h2 id="barnets-uppgifter" className="text-heading">
        Barnets namn och personnummer
      </h2>
      {state === "HIDDEN" && (
        <Callout kind="warning">
          <p>{identityTexts.protectedChild}</p>
        </Callout>
      )}
      {state === "MISSING" && !mayWrite && <p>Kommunen har inte skrivit in barnets namn än.</p>}
      {state === "KNOWN" &&
        (known === null ? (
          <p className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
            <ButtonLink href={showHref} tone="secondary" prefetch={false}>
              Visa barnets uppgifter
            </ButtonLink>
            <span className="text-small text-soft">Det noteras i loggen att du har läst dem.</span>
          </p>
        ) : (
          <KnownIdentity known={known} />
        ))}
      {mayWrite && state === "MISSING" && <IdentityForm placementId={placementId} known={null} />}
      {mayWrite && known !== null && (
        <Details summary="Rätta uppgifterna">
          <IdentityForm placementId={placementId} known={known} />
        </Details>
      )}
    </section>
  );
}

function KnownIdentity({ known }: { known: Known }) {
  const { personalNumber } = known;
  const shown =
    personalNumber !== null && isPersonalNumber(personalNumber)
      ? formatPersonalNumber(personalNumber)
      : null;
  return (
    <Facts
      facts={[
        { term: "Namn", value: `${known.givenName} ${known.familyName}` },
        { term: "Personnummer", value: shown },
      ]}
    />
  );
}

function IdentityForm({ placementId, known }: { placementId: string; known: Known | null }) {
  return (
    <ActionForm action={recordIdentityAction} id="barnets-namn" className="space-y-5">
      <p>Uppgifterna lagras krypterade. Bara de som arbetar med placeringen kan läsa dem.</p>
      <HiddenFields values={{ placementId }} />
      <TextField
        name="givenName"
        label="Förnamn"
        defaultValue={known?.givenName}
        width="half"
        autoComplete="off"
      />
      <TextField
        name="familyName"
        label="Efternamn"
        defaultValue={known?.familyName}
        width="half"
        autoComplete="off"
      />
      <TextField
        name="personalNumber"
        label="Personnummer eller samordningsnummer"
        hint="Till exempel 20190228-1234"
        defaultValue={known?.personalNumber ?? undefined}
        optional
        width="half"
        inputMode="numeric"
        autoComplete="off"
      />
      <SubmitButton pending="Sparar …">Spara barnets uppgifter</SubmitButton>
    </ActionForm>
  );
}
