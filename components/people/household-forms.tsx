import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { choicesOf } from "@/components/people/choices";
import { Details } from "@/components/ui/accordion";
import { isProtected } from "@/lib/people/rules";
import { protectedLevelLabels } from "@/lib/people/texts";
import type { ProtectionLevel } from "@/lib/platform/generated/enums";
import { formatPostalCode } from "@/lib/platform/postal-code";
import { HouseholdForm, ProtectForm } from "./checked-forms";

type HouseholdFormsProps = {
  household: {
    id: string;
    version: number;
    label: string;
    level: ProtectionLevel;
    municipality: string;
    postalCode: string | null;
    streetAddress: string | null;
  };
};

/** Corrects the household, and gives it protected data. */
export function HouseholdForms({ household }: HouseholdFormsProps) {
  const isClosed = isProtected(household.level);
  return (
    <>
      <Details summary="Ändra hushållets uppgifter">
        <HouseholdForm id="hushall">
          <HiddenFields values={{ householdId: household.id, version: household.version }} />
          {isClosed ? (
            <HiddenFields values={{ label: household.label }} />
          ) : (
            <TextField
              name="label"
              label="Vad ska hushållet kallas?"
              autoComplete="off"
              defaultValue={household.label}
            />
          )}
          <TextField
            name="municipality"
            label="Kommun"
            autoComplete="off"
            defaultValue={household.municipality}
          />
          {!isClosed && <AddressFields household={household} />}
          <SubmitButton tone="secondary" pending="Sparar …">
            Spara hushållet
          </SubmitButton>
        </HouseholdForm>
      </Details>
      {!isClosed && <ProtectHousehold householdId={household.id} />}
    </>
  );
}

function AddressFields({ household }: HouseholdFormsProps) {
  const { postalCode, streetAddress } = household;
  return (
    <>
      <TextField
        name="postalCode"
        label="Postnummer"
        width="short"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={postalCode === null ? undefined : formatPostalCode(postalCode)}
      />
      <TextField
        name="streetAddress"
        label="Gatuadress"
        optional
        autoComplete="off"
        defaultValue={streetAddress ?? undefined}
      />
    </>
  );
}

function ProtectHousehold({ householdId }: { householdId: string }) {
  return (
    <Details summary="Skydda hushållets uppgifter">
      <ProtectForm id="skydda">
        <HiddenFields values={{ householdId }} />
        <p className="text-small text-soft">
          Namn och adress krypteras. Därefter ser bara namngivna läsare utredningen, inte heller du
          förrän enhetschefen har namngett dig.
        </p>
        <RadioGroup name="level" legend="Vilket skydd?" choices={choicesOf(protectedLevelLabels)} />
        <TextField name="alias" label="Alias för hushållet" autoComplete="off" />
        <SubmitButton tone="danger" pending="Skyddar …">
          Skydda uppgifterna
        </SubmitButton>
      </ProtectForm>
    </Details>
  );
}
